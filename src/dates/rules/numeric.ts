import { dayNumber, isCivilDay } from '../../core/calendar/civil-day.js';
import type { Rule } from '../../rules/rule.js';
import { monthNumber } from '../../core/calendar/calendar-names.js';
import { monthAnywhere } from '../../core/calendar/months-abroad.js';
import type { Order } from '../grammar/date-order.js';
import { date, fixed, part, type Reading } from '../grammar/reading.js';

/** A date spelled in digits, read by a pattern over the characters from its first number on. */
interface NumericRule extends Rule {
  /** The characters that may follow its first digits, or that it begins with; undefined: any. V8 compiles few patterns then. */
  readonly marks?: string;
  readonly pattern: RegExp;
  readonly read: (groups: Readonly<Record<string, string | undefined>>, order: Order) => Reading | undefined;
}

const onDay = (year: number, month: number, day: number): Reading =>
  isCivilDay({ year, month, day })
    ? date(fixed('day', dayNumber({ year, month, day })))
    : { type: 'DATE', value: 'XXXX-XX-XX' };

/** The accounting year of a firm can begin in any month: from the first day of one year to the last of the next. */
const twoYears = (year: number): Reading => ({
  type: 'DATE',
  value: `${year}/${year + 1}`,
  span: [dayNumber({ year, month: 1, day: 1 }), dayNumber({ year: year + 1, month: 12, day: 31 })],
});

const withTime = (reading: Reading, time: string | undefined): Reading =>
  time === undefined || reading.when === undefined ? reading : { ...reading, type: 'TIME', time: `T${time}` };

const fullYear = (digits: string): number => {
  const n = Number(digits);
  return digits.length > 2 ? n : n + (n < 50 ? 2000 : 1900);
};

/** `3.4.23` is the number of a section, and `10-5-1` or `10-5-11` are results of matches. */
const isLikelyDay = (mark: string, dayAndMonth: string, year: string): boolean =>
  year.length === 4 || (mark === '-' && dayAndMonth.length === 4);

/** Before a day in English and in the languages that write it with a full stop. */
const DAY_LEADS = 'on|by|until|since|am|vom|den|dem|bis|seit|zum|til';
const UP_TO_31 = '(?:0?[1-9]|[12]\\d|3[01])';
const TIME = '(?<time>[0-2]\\d:[0-5]\\d(?::[0-5]\\d)?)';

/** Dates in digits. */
export const numericRules: readonly NumericRule[] = [
  {
    name: 'iso-day',
    reason: 'year, month and day as ISO 8601 writes them',
    finds: ['The file was dated [2018-03-05]. → 2018-03-05', 'The log says [2023-04-16 18:05]. → 2023-04-16T18:05'],
    marks: '-/.',
    pattern: new RegExp(
      `(?<year>[12]\\d{3})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)(?:[T ]${TIME}(?:\\.\\d{1,6})?(?:Z|[+-]\\d\\d:?\\d\\d)?)?(?![\\d/])`,
      'y',
    ),
    read: ({ year, month, day, time }) =>
      Number(month) > 12 ? undefined : withTime(onDay(Number(year), Number(month), Number(day)), time),
  },
  {
    name: 'iso-week',
    reason: 'a week as ISO 8601 numbers it',
    finds: ['[2023-W16] → 2023-W16'],
    marks: '-',
    pattern: /(?<year>[12]\d{3})-W(?<week>[0-5]\d)(?![\d-])/y,
    read: ({ year, week }) => {
      const fourth = dayNumber({ year: Number(year), month: 1, day: 4 });
      return date(fixed('week', Math.floor((fourth + 3) / 7) + Number(week) - 1));
    },
  },
  {
    name: 'compact-day',
    reason: 'eight digits that make a day',
    finds: ['The file was dated [20180305]. → 2018-03-05'],
    pattern: /(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)(?![\d%]|[.,]\d)/y,
    read: ({ year, month, day }) => {
      const civil = { year: Number(year), month: Number(month), day: Number(day) };
      return isCivilDay(civil) ? date(fixed('day', dayNumber(civil))) : undefined;
    },
  },
  {
    name: 'slashed-day',
    reason: 'day, month and year in digits, in the order that was given or else goes with the spelling of the text',
    finds: [
      'The file was dated [03/05/2018]. → 2018-03-05',
      'The colour of the file of [03/05/2018] was grey. → 2018-05-03',
      'The file was dated [25/03/2018]. → 2018-03-25',
    ],
    ignores: [
      'Bowling: Walsh 12-3-30-2, Khan 4-0-12-0.  # figures of a game',
      'The Bears (10-5-1) lost.  # won, lost and drawn',
    ],
    marks: '-/.',
    pattern: new RegExp(
      `(?<first>${UP_TO_31})(?<mark>[-/.])(?<second>${UP_TO_31})\\k<mark>(?<year>(?:[12]\\d)?\\d\\d)(?!\\d)(?:,? ${TIME})?(?![\\d/]|-\\d)`,
      'y',
    ),
    read: ({ first, second, year, mark, time }, order) => {
      if (mark !== '/' && !isLikelyDay(mark!, `${first}${second}`, year!)) return undefined;
      const [a, b] = [Number(first), Number(second)];
      const dayFirst = a > 12 || (b <= 12 && (mark === '.' || order.guessed() === 'dmy'));
      const [day, month] = dayFirst ? [a, b] : [b, a];
      return month > 12 ? undefined : withTime(onDay(fullYear(year!), month, day), time);
    },
  },
  {
    name: 'day-dot-month',
    reason: 'a day with the full stop that German and Nordic papers write, a month and a year',
    finds: ['They signed it on [17. April 2018]. → 2018-04-17', 'Der Text ist vom [3. Oktober 2018]. → 2018-10-03'],
    marks: '.',
    pattern: /(?<day>\d{1,2})\. (?<month>\p{L}{3,10}) (?<year>[12]\d{3})(?!\d)/uy,
    read: ({ day, month, year }) => {
      const number = monthAnywhere(month!);
      return number === 0 ? undefined : onDay(Number(year), number, Number(day));
    },
  },
  {
    name: 'day-dot-month-alone',
    reason:
      'a day with the full stop that German and Nordic papers write and a month, after a word that leads to a day',
    finds: ['They signed it on [17. April]. → 2023-04-17', 'Der Text ist vom [3. März]. → 2023-03-03'],
    ignores: ['He came in 17. [Oktober] was next.  # the end of a sentence'],
    marks: '.',
    pattern: new RegExp(`(?<=\\b(?:${DAY_LEADS}) )(?<day>\\d{1,2})\\. (?<month>\\p{L}{3,10})(?![\\p{L}\\d])`, 'uy'),
    read: ({ day, month }) => {
      const number = monthAnywhere(month!);
      return number === 0 || Number(day) > 31
        ? undefined
        : date(part({ is: 'month-day', month: number, day: Number(day) }));
    },
  },
  {
    name: 'slashed-month-day',
    reason: 'day and month in digits, where the caller says in which order; 9/11 is the name of one day',
    finds: ['They recalled [9/11]. → 2001-09-11', 'The [9/11] attacks changed it. → 2001-09-11'],
    ignores: ['It won 4/17 of the seats.  # a share', 'The note of 9/11/12/13 was lost.'],
    marks: '/',
    pattern: new RegExp(`(?<first>${UP_TO_31})/(?<second>${UP_TO_31})(?! of\\b)(?![\\d/])`, 'y'),
    read: ({ first, second }, { given }) => {
      const [a, b] = [Number(first), Number(second)];
      if (a === 9 && b === 11 && given !== 'dmy') return onDay(2001, 9, 11);
      const [day, month] = given === 'dmy' ? [a, b] : [b, a];
      return given === undefined || month > 12 ? undefined : date(part({ is: 'month-day', month, day }));
    },
  },
  {
    name: 'day-month-short',
    reason: 'a day, the short name of a month and a year, joined by hyphens',
    finds: ['The file was dated [25-Mar-18]. → 2018-03-25'],
    marks: '-',
    pattern: /(?<day>\d{1,2})-(?<month>[A-Z][a-z]{2,8})-(?<year>(?:[12]\d)?\d\d)(?![\d\p{L}])/uy,
    read: ({ day, month, year }) => {
      const number = monthNumber(month!);
      return number === 0 ? undefined : onDay(fullYear(year!), number, Number(day));
    },
  },
  {
    name: 'year-month-day-short',
    reason: 'a year, the short name of a month and a day, joined by hyphens or strokes',
    finds: ['The note of [2013/Jul/22] was forged. → 2013-07-22', 'The stamp reads [2019-Jan-05]. → 2019-01-05'],
    marks: '-/',
    pattern: /(?<year>[12]\d{3})(?<mark>[-/])(?<month>[A-Z][a-z]{2,8})\k<mark>(?<day>\d{1,2})(?![\d\p{L}])/uy,
    read: ({ day, month, year }) => {
      const number = monthNumber(month!);
      return number === 0 ? undefined : onDay(Number(year), number, Number(day));
    },
  },
  {
    name: 'fiscal-short',
    reason: 'a fiscal year or quarter in letters and digits',
    finds: ['Costs will rise in [FY2024]. → 2024', 'Costs rose in [FY2022-23]. → 2022/2023'],
    marks: 'F',
    pattern: /FY ?['’]?(?<year>(?:[12]\d)?\d\d)(?:[-–/](?<next>\d\d))?(?![\d\p{L}])/uy,
    read: ({ year, next }) => {
      const first = fullYear(year!);
      if (next === undefined) return date(fixed('year', first));
      return Number(next) === (first + 1) % 100 ? twoYears(first) : undefined;
    },
  },
  {
    name: 'quarter-short',
    reason: 'a quarter in a letter and a digit',
    finds: [
      'Sales fell in [Q3 2021]. → 2021-Q3',
      'Sales fell in [Q2 FY24]. → 2024-Q2',
      'Sales fell in [Q2FY24]. → 2024-Q2',
    ],
    marks: 'Q',
    pattern: /Q(?<quarter>[1-4])(?: of| in)?(?: ?FY| fiscal)? ?['’]?(?<year>[12]\d{3}|(?<=['’ Y])\d\d)(?![\d\p{L}])/uy,
    read: ({ quarter, year }) => date(fixed('quarter', fullYear(year!) * 4 + Number(quarter) - 1)),
  },
  {
    name: 'quarter-of-short-year',
    reason: 'a quarter in a digit and a letter',
    finds: ['[3Q 2011] → 2011-Q3', 'Profit fell in [1Q23]. → 2023-Q1'],
    marks: 'Q',
    pattern: /(?<quarter>[1-4])Q(?: of)? ?['’]?(?<year>[12]\d{3}|\d\d)(?![\d\p{L}])/uy,
    read: ({ quarter, year }) => date(fixed('quarter', fullYear(year!) * 4 + Number(quarter) - 1)),
  },
  {
    name: 'year-and-quarter',
    reason: 'a year and then its quarter or half in a letter and a digit',
    finds: ['Sales fell in [2022 Q4]. → 2022-Q4', 'Sales fell in [2022H1]. → 2022-H1', '[2022-Q3] → 2022-Q3'],
    marks: ' -QH',
    pattern: /(?<year>(?:19|20)\d\d)[ -]?(?:Q(?<quarter>[1-4])|H(?<half>[12]))(?![\d\p{L}-])/uy,
    read: ({ year, quarter, half }) =>
      date(
        quarter === undefined
          ? fixed('half', Number(year) * 2 + Number(half) - 1)
          : fixed('quarter', Number(year) * 4 + Number(quarter) - 1),
      ),
  },
  {
    name: 'half-of-short-year',
    reason: 'half a year in a digit and a letter',
    finds: ['Profit fell in [1H22]. → 2022-H1', 'Profit fell in [2H 2021]. → 2021-H2'],
    marks: 'H',
    pattern: /(?<half>[12])H(?: of)?(?: ?['’]?(?<year>[12]\d{3})|['’]?(?<short>\d\d))(?![\d\p{L}])/uy,
    read: ({ half, year, short }) => date(fixed('half', fullYear(year ?? short!) * 2 + Number(half) - 1)),
  },
  {
    name: 'half-short',
    reason: 'half a year in a letter and a digit',
    finds: ['[H1 2011] → 2011-H1', 'Profit fell in [H1 FY23]. → 2023-H1'],
    marks: 'H',
    pattern: /H(?<half>[12])(?: of)?(?: ?FY| fiscal)? ?['’]?(?<year>[12]\d{3}|(?<=['’Y])\d\d)(?![\d\p{L}])/uy,
    read: ({ half, year }) => date(fixed('half', fullYear(year!) * 2 + Number(half) - 1)),
  },
];
