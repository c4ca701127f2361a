import { fitsBareMonth, fitsDayOfMonth, fitsSeason, fitsThat, fitsWeekday } from '../context/names.js';
import { standsAlone } from '../context/units.js';
import type { Groups } from '../pattern.js';
import { date, fromStory, part, type Part, type When, type Which } from '../reading.js';
import type { DateRule } from '../rule.js';
import { yearIn } from './ages.js';

const month = (groups: Groups): When => part({ is: 'month', month: groups.number('month') });
const monthDay = (groups: Groups, of?: When): When =>
  part(
    { is: 'month-day', month: groups.number('month'), day: groups.number(groups.has('day') ? 'day' : 'ord') },
    'near',
    of,
  );

/** Days, months and seasons as the calendar names them, with or without their year. */
export const calendarRules: readonly DateRule[] = [
  {
    name: 'month-day-year',
    reason: 'a month, a day and a year',
    example: 'March 5, 2018',
    patterns: [
      'MONTH DAY ,? YEAR',
      'WEEKDAY ,? MONTH DAY ,? YEAR',
      'MONTH the? ORD ,? YEAR',
      'MONTH DAY ,? SHORTYEAR',
      'WEEKDAY ,? the? DAY of? MONTH ,? YEAR',
      'WEEKDAY , MONTH the? ORD ,? YEAR',
    ],
    read: (groups) => date(monthDay(groups, yearIn(groups))),
  },
  {
    name: 'day-month-year',
    reason: 'a day, a month and a year',
    example: '5 March 2018',
    patterns: ['the? DAY of? MONTH ,? YEAR', 'the? ORD of? MONTH ,? YEAR', 'DAY MONTH SHORTYEAR', 'DAY - MONTH - YEAR'],
    read: (groups) => date(monthDay(groups, yearIn(groups))),
  },
  {
    name: 'month-year',
    reason: 'a month and a year',
    example: 'March 2018',
    patterns: [
      'MONTH ,? YEAR',
      'MONTH ,? SHORTYEAR',
      'the? month of MONTH ,? YEAR',
      'MONTH / YEAR',
      'MONTH of YEAR',
      'YEAR ,? MONTH',
    ],
    read: (groups) => date(part({ is: 'month', month: groups.number('month') }, 'near', yearIn(groups))),
  },
  {
    name: 'month-day',
    reason: 'a month and a day; the context tells the year',
    example: 'March 5',
    patterns: [
      'MONTH DAY',
      'WEEKDAY ,? MONTH DAY',
      'MONTH the? ORD',
      'WEEKDAY ,? MONTH the? ORD',
      'DAY MONTH',
      'the DAY of? MONTH',
      'the ORD of MONTH',
      'ORD of MONTH',
      'WEEKDAY ,? the? DAY of? MONTH',
      'WEEKDAY ,? the? ORD of MONTH',
    ],
    read: (groups) => date(monthDay(groups)),
    fits: (document, _from, to) => !(document.text[document.tokens.end[to - 1]!] === '%'),
  },
  {
    name: 'month-day-of',
    reason: 'a month and a day in a year that is described',
    example: 'July 25 of that year',
    patterns: ['MONTH DAY', 'DAY MONTH', 'WEEKDAY ,? MONTH DAY'].flatMap((day) => [
      `${day} ,? by=of in=DATE`,
      `${day} ,? in=DATE`,
    ]),
    read: (groups) => {
      const { when } = groups.reading('in');
      return isYearLong(when) && (groups.has('by') || isNotNow(when)) ? date(monthDay(groups, when)) : undefined;
    },
  },
  {
    name: 'month-of',
    reason: 'a month in a year that is described',
    example: 'March of last year',
    patterns: ['MONTH ,? by=of in=DATE', 'MONTH in=DATE'],
    read: (groups) => {
      const { when } = groups.reading('in');
      return isYearLong(when) && (groups.has('by') || isNotNow(when))
        ? date(part({ is: 'month', month: groups.number('month') }, 'near', when))
        : undefined;
    },
  },
  {
    name: 'month',
    reason: 'a month alone; tense and distance tell the year',
    example: 'in June',
    patterns: ['MONTH', 'the month of MONTH'],
    read: (groups) => date(month(groups)),
    fits: fitsBareMonth,
  },
  {
    name: 'weekday',
    reason: 'a weekday; the tense of its clause tells which',
    example: 'on Thursday',
    patterns: ['WEEKDAY'],
    read: (groups) => date(part({ is: 'weekday', weekday: groups.number('weekday') })),
    fits: fitsWeekday,
  },
  {
    name: 'weekday-of-week',
    reason: 'a weekday in a week that is described',
    example: 'Monday of last week',
    patterns: ['WEEKDAY of? in=DATE'],
    read: (groups) => {
      const { when } = groups.reading('in');
      const inWeek = when?.is === 'shift' && when.unit === 'week';
      return inWeek ? date(part({ is: 'weekday', weekday: groups.number('weekday') }, 'near', when)) : undefined;
    },
  },
  {
    name: 'said-weekday',
    reason: 'the weekday before or after the day of speech, as said',
    example: 'last Friday',
    patterns: [
      'this|the? which=last|past|next|coming WEEKDAY',
      'which=this WEEKDAY',
      'the? which=previous|preceding|following WEEKDAY',
      'the following=next WEEKDAY',
      'the WEEKDAY which=before|after',
    ],
    read: (groups) =>
      date(
        part(
          { is: 'weekday', weekday: groups.number('weekday') },
          groups.has('following') ? 'following' : whichOf(groups.word('which')),
        ),
      ),
    fits: standsAlone,
  },
  {
    name: 'said-month',
    reason: 'the month before or after that of speech, as said',
    example: 'last March',
    patterns: [
      'this? which=last|past|next|coming MONTH',
      'which=this MONTH',
      'the which=previous|preceding|following MONTH',
    ],
    read: (groups) => date(part({ is: 'month', month: groups.number('month') }, whichOf(groups.word('which')))),
  },
  {
    name: 'said-month-day',
    reason: 'a day before or after that of speech, as said',
    example: 'last June 14',
    patterns: ['this? which=last|past|next|coming MONTH DAY', 'which=this MONTH DAY'],
    read: (groups) => {
      const day: Part = { is: 'month-day', month: groups.number('month'), day: groups.number('day') };
      return date(part(day, whichOf(groups.word('which'))));
    },
  },
  {
    name: 'that-time',
    reason: 'the month, weekday or season of the year or week of which the text speaks',
    example: 'They left that September.',
    patterns: ['that MONTH', 'that WEEKDAY', 'that SEASON'],
    read: (groups) => {
      if (groups.has('weekday'))
        return date(part({ is: 'weekday', weekday: groups.number('weekday') }, 'near', fromStory('week', 0)));
      const told: Part = groups.has('month')
        ? { is: 'month', month: groups.number('month') }
        : { is: 'season', n: groups.number('season') };
      return date(part(told, 'near', fromStory('year', 0)));
    },
    fits: fitsThat,
  },
  {
    name: 'said-season',
    reason: 'the season before or after that of speech, as said',
    example: 'last summer',
    patterns: ['this? which=last|past|next|coming SEASON', 'which=this SEASON'],
    read: (groups) => date(part({ is: 'season', n: groups.number('season') }, whichOf(groups.word('which')))),
  },
  {
    name: 'day-of-month',
    reason: 'a day of the month of which the text speaks',
    example: 'on the 5th',
    patterns: ['the DAY', 'the DAY of in=DATE', 'DAY of in=DATE'],
    read: (groups) => {
      const of = groups.has('in') ? groups.reading('in').when : undefined;
      if (groups.has('in') && of === undefined) return undefined;
      return date(part({ is: 'day', day: groups.number('day') }, 'near', of));
    },
    fits: fitsDayOfMonth,
    fitsInside: true,
  },
  {
    name: 'season-year',
    reason: 'a season and a year',
    example: 'the summer of 2003',
    patterns: ['the? SEASON of? in=DATE', 'the? SEASON , YEAR'],
    read: (groups) => {
      const when = groups.has('year') ? yearIn(groups) : groups.reading('in').when;
      if (!isYearLong(when)) return undefined;
      return date(part({ is: 'season', n: groups.number('season') }, 'near', when));
    },
  },
  {
    name: 'season',
    reason: 'a season; tense and distance tell the year',
    example: 'in the spring',
    patterns: ['SEASON', 'the SEASON'],
    read: (groups) => date(part({ is: 'season', n: groups.number('season') })),
    fits: fitsSeason,
  },
];

/** Which of them *this*, *last* and *next* say. */
export const whichOf = (word: string): Which => WHICH[word] ?? 'last';

const WHICH: Readonly<Record<string, Which>> = {
  this: 'this',
  next: 'next',
  coming: 'next',
  following: 'following',
  previous: 'previous',
  preceding: 'previous',
  before: 'previous',
  after: 'following',
};

/** *March 11 this year* is told as two, *March of this year* is not. */
const isNotNow = (when: When): boolean =>
  when.is !== 'period' && (when.is !== 'shift' || when.by !== 0 || when.from !== 'speech');

/** A year told or described: what a month or a season can stand in. */
export const isYearLong = (when: When | undefined): when is When => {
  if (when === undefined) return false;
  if (when.is === 'period') return when.period.unit === 'year';
  return when.is === 'shift' && when.unit === 'year';
};
