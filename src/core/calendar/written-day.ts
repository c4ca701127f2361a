import { formatDay, isCivilDay, spellDay, type CivilDay } from './civil-day.js';
import { monthAnywhere } from './months-abroad.js';
import type { DateOrder } from '../result.js';

/** A day written in a line, with its span there. */
export interface WrittenDay {
  /** `YYYY-MM-DD` */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** All in digits, with a two-digit year: certainly a day only together with a clock time. */
  readonly isShort: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

const ordinal = '(?:st|nd|rd|th|er|º|\\.)?';
/** A spelling, and a cheap test for what a line must contain before the spelling is tried. */
interface Spelling {
  readonly needs: RegExp;
  readonly pattern: RegExp;
}

const spellings: readonly Spelling[] = [
  {
    // 2023-04-17, 2023.4.17, 2023/04/17T10:00
    needs: /\d{4}[-./]\d/,
    pattern: /(?<!\d)(?<year>\d{4})(?<mark>[-./])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?!\d)/gu,
  },
  {
    // 20230417
    needs: /\d{8}/,
    pattern: /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/gu,
  },
  {
    // April 17th, 2023; Apr 17 10:00:00 GMT 2023
    needs: /\d(?:st|nd|rd|th)?(?:,?[ \t]\d{1,2}:\d\d(?::\d\d)?(?:[ \t][A-Z+-][\w:]{1,6})?)?,?[ \t]{1,3}\d{4}(?!\d)/,
    // The month is looked for before a number, not a number after each word.
    pattern:
      /(?<=(?<lead>(?<!\p{L})(?<name>\p{L}{3,12})\.?[ \t]{1,3}))(?<day>\d{1,2})(?:st|nd|rd|th)?(?:,?[ \t]\d{1,2}:\d\d(?::\d\d)?(?:[ \t][A-Z+-][\w:]{1,6})?)?,?[ \t]{1,3}(?<year>\d{4})(?!\d)/gu,
  },
  {
    // 17 April 2023, 17. April 2023, 17-Apr-23, 17 de abril de 2023
    needs: /\d(?:st|nd|rd|th|er|[º.])?[ \t-]\D{3,40}\d\d/,
    // Whether the name is of letters alone is left to the list of months: with `\p{L}` V8 compiles this for 27 to 40 ms, a sixth
    // of the processor time of one article, because it looks ahead over every length of the name.
    pattern: new RegExp(
      `(?<![\\d.:])(?<day>\\d{1,2})${ordinal}(?:[ \\t]{1,3}(?:of[ \\t]|de[ \\t])?|-)(?<name>[A-Za-z\\x80-\\uffff]{3,12})\\.?,?(?:[ \\t]{1,3}(?:del?[ \\t])?(?<year>\\d{4})|-(?<hyphened>\\d{4}|\\d\\d))(?!\\d)`,
      'g',
    ),
  },
  {
    // 17/04/2023, 17.04.2023, 05-18-98
    needs: /\d[-./]\d{1,2}[-./]\d/,
    pattern: /(?<![\d./-])(?<first>\d{1,2})(?<mark>[-./])(?<second>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)(?![\d/-])/gu,
  },
];

/** Every day with its year in a line, in the order of the spellings above. */
export const daysIn = (line: string, order?: DateOrder): readonly WrittenDay[] => {
  const days: WrittenDay[] = [];
  for (const { needs, pattern } of spellings) if (needs.test(line)) addDays(line, pattern, order, days);
  return days;
};

/** Not `matchAll`: it copies the expression, which V8 then compiles each time (4 % of the first 500 articles). */
const addDays = (line: string, pattern: RegExp, order: DateOrder | undefined, days: WrittenDay[]): void => {
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const day = dayOf(match, order);
    if (day !== undefined) days.push(day);
  }
};

const dayOf = (match: RegExpExecArray, order: DateOrder | undefined): WrittenDay | undefined => {
  const groups: Groups = match.groups!;
  const civil = groups['first'] === undefined ? inWords(groups) : inDigits(groups, order);
  if (civil === undefined || !isOfPapers(civil)) return undefined;
  const { index } = match;
  const isShort = groups['first'] !== undefined && groups['year']!.length === 2;
  const lead = groups['lead']?.length ?? 0;
  return { value: formatDay(civil), start: index - lead, end: index + match[0].length, isShort };
};

/** A calendar day in the age of newspapers. */
const isOfPapers = (civil: CivilDay): boolean => isCivilDay(civil) && civil.year >= 1600 && civil.year < 2200;

const inWords = ({ year, hyphened, month, name, day }: Groups): CivilDay => ({
  year: fullYear(year ?? hyphened!),
  month: name === undefined ? Number(month) : monthAnywhere(name),
  day: Number(day),
});

const fullYear = (digits: string): number => {
  const year = Number(digits);
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900);
};

/** `05/03/2021`: without an order only if it is unambiguous. */
const inDigits = ({ first, second, mark, year }: Groups, order: DateOrder | undefined): CivilDay | undefined => {
  const [a, b] = [Number(first), Number(second)];
  const known = mark === '.' ? 'dmy' : (order ?? orderOf(a, b));
  if (known === undefined) return undefined;
  const isDayFirst = a > 12 || (b <= 12 && known === 'dmy');
  return { year: fullYear(year!), month: isDayFirst ? b : a, day: isDayFirst ? a : b };
};

/** What follows from the numbers themselves about their order. */
const orderOf = (a: number, b: number): DateOrder | undefined =>
  a > 12 || a === b ? 'dmy' : b > 12 ? 'mdy' : undefined;

/**
 * The day in a field or an option, in any spelling of a header: ISO 8601 with or without a time, `20230417`, `Mon, 17 Apr
 * 2023 …`, `By Ann Lee | April 17, 2023`, `17 de abril de 2023`, seconds or milliseconds since 1970; `05/03/2021` if the
 * order is known or only one is possible.
 */
export const readDay = (value: unknown, order?: DateOrder): string | undefined => {
  if (typeof value === 'number') return readSeconds(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, 200);
  if (/^\d{9,13}$/.test(text)) return readSeconds(Number(text));
  const [first, ...others] = daysIn(text, order);
  return others.reduce((best, day) => (day.start < best!.start ? day : best), first)?.value;
};

const DAY = 86_400;
/** In seconds this is the year 5138; larger numbers are milliseconds. */
const LATEST = 1e11;

const readSeconds = (value: number): string | undefined => {
  const seconds = Math.abs(value) > LATEST ? value / 1000 : value;
  // Smaller numbers are years, counts and the like.
  return Math.abs(seconds) >= 1e8 && Math.abs(seconds) < LATEST ? spellDay(Math.floor(seconds / DAY)) : undefined;
};

const inNames =
  /(?<!\d)(?<year>(?:19|20)\d\d)(?:(?<mark>[-_/.\\])(?<month>\d{1,2}|\p{L}{3,9})\k<mark>(?<day>\d{1,2})|(?<mm>\d\d)(?<dd>\d\d))(?!\d)/gu;

/** The day in an address or the name of a file: `news/2023/04/17/summit.html`, `2023/apr/17`, `summit_20230417.txt`. */
export const dayInName = (name: string): string | undefined => {
  for (const { groups } of name.slice(0, 2000).matchAll(inNames)) {
    const { year, month, day, mm, dd } = groups as Groups;
    const written = month ?? mm!;
    const number = /^\d/.test(written) ? Number(written) : monthAnywhere(written);
    const civil = { year: Number(year), month: number, day: Number(day ?? dd) };
    if (isCivilDay(civil)) return formatDay(civil);
  }
  return undefined;
};
