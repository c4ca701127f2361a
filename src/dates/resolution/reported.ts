import { convert, lastDay, firstDay, shift, shiftYears, type Period, type Unit } from '../calendar/calendar.js';
import type { Found } from '../grammar/grammar.js';
import type { Reading, When } from '../grammar/reading.js';
import type { Setting } from '../focus/setting.js';

type Shifted = When & { readonly is: 'shift' };

const isLong = ({ unit }: Period): boolean => unit === 'quarter' || unit === 'half';

/** Durations that show that the period reported is one of a year: *for the nine months*. */
const partsOfYear: ReadonlySet<string> = new Set(['P9M', 'P12M', 'P1Y']);

/**
 * The period whose figures the text gives, after one more expression: the quarter, half or year last mentioned that is
 * over. An earlier one, mentioned for comparison, does not change it.
 */
export const reportedAfter = (
  expression: Found,
  period: Period | undefined,
  { focus: { reported }, dct, isNarrative, isOfResults }: Setting,
): Period | undefined => {
  if (isNarrative) return undefined;
  if (reported !== undefined && isPartOfYear(expression.reading))
    return isOfResults() ? convert(reported, 'year') : reported;
  const named = period === undefined ? undefined : periodReported(expression, period, dct);
  return named !== undefined && !isBefore(named, reported) ? named : reported;
};

/** The period that an expression names or closes, if it is over. */
const periodReported = ({ rule, reading }: Found, period: Period, dct: Period | undefined): Period | undefined => {
  if (reading.closes !== undefined) return closedBy(period, reading.closes);
  const isOver = dct === undefined || lastDay(period) <= dct.index;
  return isOver && tellsPeriod(rule, reading.when, period) ? period : undefined;
};

/** *the three months to June 30* are a quarter; those to May 31 are none. */
const closedBy = (end: Period, unit: Unit): Period | undefined => {
  const period = convert(end, unit);
  return lastDay(period) === lastDay(end) ? period : undefined;
};

const isPartOfYear = ({ type, value }: Reading): boolean => type === 'DURATION' && partsOfYear.has(value ?? '');

const isBefore = (period: Period, reported: Period | undefined): boolean =>
  reported !== undefined && firstDay(period) < firstDay(convert(reported, period.unit));

const tellsPeriod = (rule: string, when: When | undefined, period: Period): boolean => {
  if (when?.is === 'shift') return when.from === 'topic' && (isLong(period) || rule === 'bare-unit');
  return isLong(period);
};

/** *the quarter*, *the year*, *the latest period*, *the 2022 quarter*: the period of the figures reported, if there are any. */
export const reportedPeriod = (when: Shifted, setting: Setting): Period | undefined => {
  const { unit, from, inYear } = when;
  const { dct, focus } = setting;
  if (setting.isNarrative) return undefined;
  if (from === 'reported') return ofYear(focus.reported ?? lastClosed(unit, dct), inYear);
  if (from !== 'topic' || !['quarter', 'year'].includes(unit) || setting.tense() === 'future') return undefined;
  if (unit === 'quarter') return quarterOf(focus.reported) ?? lastClosed('quarter', dct);
  return setting.isOfResults() ? yearReported(focus.reported, setting) : undefined;
};

/** Until spring, *for the year, net income rose* means the year before. */
const SPRING = 120;

const yearReported = (reported: Period | undefined, { dct, tense }: Setting): Period | undefined => {
  if (reported !== undefined) return convert(reported, 'year');
  const isEarly = dct !== undefined && dct.index - firstDay(convert(dct, 'year')) < SPRING;
  return isEarly && tense() === 'past' ? lastClosed('year', dct) : undefined;
};

const quarterOf = (reported: Period | undefined): Period | undefined =>
  reported?.unit === 'quarter' ? reported : undefined;

const ofYear = (period: Period | undefined, year: number | undefined): Period | undefined =>
  period === undefined || year === undefined ? period : shiftYears(period, year - convert(period, 'year').index);

/** On a given day, the period reported is the last of its kind that has ended. */
export const lastClosed = (unit: Unit, dct: Period | undefined): Period | undefined =>
  dct === undefined ? undefined : shift(convert(dct, unit), -1);
