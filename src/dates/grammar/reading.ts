import type { DayNumber } from '../../core/calendar/civil-day.js';
import type { Period, Unit } from '../calendar/calendar.js';

/** Something that recurs in a longer period: a Monday in a week, a 5 March in a year. */
export type Part =
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'month'; readonly month: number }
  | { readonly is: 'month-day'; readonly month: number; readonly day: number }
  | { readonly is: 'day'; readonly day: number }
  | { readonly is: 'dated-weekday'; readonly weekday: number; readonly day: number }
  | { readonly is: 'half' | 'season'; readonly n: number }
  /** `closed`: named by the month with which it ends, so that it is past only then. */
  | { readonly is: 'quarter'; readonly n: number; readonly closed?: true }
  | { readonly is: 'weekend' }
  | { readonly is: 'holiday'; readonly holiday: string };

/**
 * Which of the days of that name: `last` and `next` count from the document creation time, `previous` and `following` from
 * the temporal focus, and tense and distance decide for `near`.
 */
export type Which = 'last' | 'this' | 'next' | 'previous' | 'following' | 'near';

/** A point in time as the text words it, before the reference date or the narrative resolves it. */
export type When =
  | { readonly is: 'period'; readonly period: Period }
  /** A recurring one, inside another (`March of last year`) or inside what the context gives. */
  | { readonly is: 'part'; readonly part: Part; readonly of?: When; readonly which: Which }
  /** The nth unit in another period, counted from its end if negative: `the second week of March`. */
  | { readonly is: 'nth'; readonly unit: Unit; readonly n: number; readonly of: When; readonly weekday?: number }
  /** A number of units from the document creation time or from the temporal focus: `last week`, `two days later`. A year before a
   *  quarter `keeps` the quarter. */
  | {
      readonly is: 'shift';
      readonly unit: Unit;
      readonly by: number;
      /** `scene`: the day a bare clock time belongs to; it may have been mentioned several sentences ago. */
      readonly from: 'dct' | 'focus' | 'topic' | 'scene' | 'reported';
      readonly keeps?: boolean;
      /** Of the period reported, the same one of that year: `the 2022 period`. */
      readonly inYear?: number;
      /** The unit of the other period, if the words give it: `the year-ago quarter`. */
      readonly as?: Unit;
    }
  /** The same day a number of units before or after another: `a week from Monday`, `thirty years ago today`. */
  | { readonly is: 'moved'; readonly of: When; readonly unit: Unit; readonly by: number };

/** What an expression says, unresolved. */
export interface Reading {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  readonly when?: When;
  /** For a duration inside a period (*the first two months of this year*): the period, which becomes the temporal focus. */
  readonly about?: When;
  /** The value of what is no point in time: `P2Y`, `PRESENT_REF`, `XXXX-WXX-1`. */
  readonly value?: string;
  /** Of a TIME, what follows the day: `TMO`, `T10:30`; a zone after `@`, which TIMEX3 leaves out. */
  readonly time?: string;
  readonly mod?: string;
  readonly quant?: string;
  readonly freq?: string;
  /** First and last day, if no unit of the calendar is that long: a season of two years. */
  readonly span?: readonly [first: DayNumber, last: DayNumber];
  /** A duration that ends at the time mentioned after it: *the year to March*. */
  readonly isClosed?: true;
  /** The unit of the calendar that ends with it: of *the three months to June 30* the quarter. */
  readonly closes?: Unit;
  /** A number of days from the event named after it: *the day after the vote*, *day 421 of the war*. */
  readonly fromEvent?: number;
  /** A number of years after the event named after it: *the tenth anniversary of the attack*. */
  readonly yearsFromEvent?: number;
}

/** An expression with its point in time changed; the same one if it has none or nothing changes. */
export const withWhen = <T extends { readonly reading: Reading }>(expression: T, change: (when: When) => When): T => {
  const { reading } = expression;
  const when = reading.when === undefined ? undefined : change(reading.when);
  return when === undefined || when === reading.when ? expression : { ...expression, reading: { ...reading, when } };
};

export const date = (when: When, mod?: string): Reading => ({
  type: 'DATE',
  when,
  ...(mod === undefined ? {} : { mod }),
});
export const fixed = (unit: Unit, index: number): When => ({ is: 'period', period: { unit, index } });
export const part = (part: Part, which: Which = 'near', of?: When): When => ({
  is: 'part',
  part,
  which,
  ...(of === undefined ? {} : { of }),
});
export const fromDct = (unit: Unit, by: number): When => ({ is: 'shift', unit, by, from: 'dct' });
/** `the year`, `year-end`: of the document creation time, or of what was just mentioned. */
export const fromTopic = (unit: Unit): When => ({ is: 'shift', unit, by: 0, from: 'topic' });
/** `the latest period`, `the 2022 quarter`: the period that a firm reports. */
export const fromReported = (unit: Unit, inYear?: number): When => ({
  is: 'shift',
  unit,
  by: 0,
  from: 'reported',
  ...(inYear === undefined ? {} : { inYear }),
});
/** `at 8 p.m.`, `in the evening` */
export const onScene: When = { is: 'shift', unit: 'day', by: 0, from: 'scene' };
export const fromFocus = (unit: Unit, by: number): When => ({ is: 'shift', unit, by, from: 'focus' });
/** `a year earlier`: of the same length as what was mentioned last. */
export const keeping = (unit: Unit, by: number): When => ({ is: 'shift', unit, by, from: 'focus', keeps: true });
/** `a year ago`: of the quarter just mentioned, the quarter a year before. */
export const keepingFromDct = (unit: Unit, by: number): When => ({
  is: 'shift',
  unit,
  by,
  from: 'dct',
  keeps: true,
});
/** `a week ago Monday`, `two years from today` */
export const moved = (of: When, unit: Unit, by: number): When => ({ is: 'moved', of, unit, by });
export const duration = (value: string, mod?: string): Reading => ({
  type: 'DURATION',
  value,
  ...(mod === undefined ? {} : { mod }),
});
export const set = (value: string, quant?: string, freq?: string): Reading => ({
  type: 'SET',
  value,
  ...(quant === undefined ? {} : { quant }),
  ...(freq === undefined ? {} : { freq }),
});
export const vague = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF'): Reading => ({ type: 'DATE', value });
