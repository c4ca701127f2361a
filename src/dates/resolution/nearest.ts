import type { Tense } from '../../language/tense.js';
import { convert, firstDay, lastDay, shift, sizeOf, type Period } from '../calendar/calendar.js';
import { cycleOf, inside, within } from './parts.js';
import type { DayNumber } from '../../core/calendar/civil-day.js';
import { lengthOf } from '../calendar/holidays.js';
import type { Part } from '../grammar/reading.js';

export const isOfWeek = ({ is }: Part): boolean => is === 'weekday' || is === 'weekend';

/** The occurrences of a part in the cycles around a time, in order. */
export const around = (part: Part, anchor: Period): readonly Period[] => {
  const cycle = convert(anchor, cycleOf(part));
  const found: Period[] = [];
  // A day of the month falls on a given weekday every seven months or so.
  const reach = part.is === 'dated-weekday' ? 14 : 2;
  for (let k = -reach; k <= reach; k++) {
    const period = within(part, shift(cycle, k));
    if (period !== undefined) found.push(period);
  }
  return found;
};

/** The last occurrence up to a day, and the first from it on. */
interface Neighbours {
  readonly last: Period | undefined;
  readonly next: Period | undefined;
  readonly sinceLast: number;
  readonly untilNext: number;
}

/** *until the end of Ramadan*: one that is going on is not over. */
const endOf = (part: Part, period: Period): DayNumber =>
  lastDay(period) + (part.is === 'holiday' ? lengthOf(part.holiday, period.index) - 1 : 0);

/** Days before its end at which figures of *the June quarter* may be out. */
const EARLY = 14;

const neighboursOf = (part: Part, dct: Period): Neighbours => {
  const found = around(part, dct);
  const isClosed = part.is === 'quarter' && part.closed === true;
  const last = found.findLast((period) => (isClosed ? lastDay(period) - EARLY : firstDay(period)) <= dct.index);
  const next = found.find((period) => endOf(part, period) >= dct.index);
  return {
    last,
    next,
    sinceLast: last === undefined ? Infinity : dct.index - lastDay(last),
    untilNext: next === undefined ? Infinity : firstDay(next) - dct.index,
  };
};

/**
 * News means the last such day or month unless the clause is about the future. The tense is asked only if it decides: it may
 * take the chunks of the sentence.
 */
export const byTense = (part: Part, dct: Period, tense: () => Tense): Period | undefined => {
  const near = neighboursOf(part, dct);
  const past = inTense(part, near, 'past');
  const isSettled = past === inTense(part, near, 'future') && past === inTense(part, near, 'unknown');
  return isSettled ? past : inTense(part, near, tense());
};

const inTense = (part: Part, near: Neighbours, tense: Tense): Period | undefined => {
  if (isOfWeek(part)) return tense === 'future' || tense === 'open' ? near.next : near.last;
  if (part.is === 'month') return monthByTense(near, tense);
  if (tense === 'future' && !isLongWay(part, near)) return near.next;
  if (tense === 'past' && !isLongAgo(part, near)) return near.last;
  return near.sinceLast <= near.untilNext ? near.last : near.next;
};

const CLOSE = 61;

/** A month that has just passed is meant even after *will*: the next, most of a year ahead, would be written with its year. */
const monthByTense = ({ last, next, sinceLast, untilNext }: Neighbours, tense: Tense): Period | undefined => {
  if (tense === 'past') return last;
  if (tense === 'future') return sinceLast > 0 && sinceLast <= 45 ? last : next;
  // *would resign in March*; *the October fire*: the last one, unless the next is close.
  return untilNext < sinceLast && (tense === 'open' || untilNext <= CLOSE) ? next : last;
};

/**
 * Whether the next one is most of a year ahead and the last one has just passed: *will publish its third-quarter results* in
 * October. A day that far ahead would be written with its year.
 */
const isLongWay = ({ is }: Part, { sinceLast, untilNext }: Neighbours): boolean =>
  untilNext > 240 && sinceLast < (is === 'quarter' || is === 'half' ? 60 : is === 'month-day' ? 15 : 0);

/** A day of a year ago would be written with its year: *declared a dividend payable Dec. 1* in October. */
const isLongAgo = ({ is }: Part, { sinceLast, untilNext }: Neighbours): boolean =>
  (is === 'month-day' || is === 'holiday') && sinceLast > 270 && untilNext < (is === 'holiday' ? 21 : 75);

/** A narrative moves forward: the next time is in the same year or soon after, seldom earlier. */
const BACKWARD = 3;

/** The last such time before the temporal focus: *compared to the carnage of November*. */
export const beforeFocus = (part: Part, focus: Period): Period | undefined =>
  sizeOf(focus.unit) >= sizeOf(cycleOf(part))
    ? nearFocus(part, focus)
    : around(part, focus).findLast((period) => lastDay(period) < firstDay(focus));

/** The part near the temporal focus. */
export const nearFocus = (part: Part, last: Period): Period | undefined => {
  if (sizeOf(last.unit) >= sizeOf(cycleOf(part))) return inside(part, convert(last, cycleOf(part)));
  const day = firstDay(last);
  if (isOfWeek(part)) return around(part, last).find(({ index }) => index >= day);
  const cost = (period: Period): number =>
    firstDay(period) > day ? firstDay(period) - day : Math.max(0, day - lastDay(period)) * BACKWARD;
  const [first, ...others] = around(part, last);
  return others.reduce<Period | undefined>(
    (best, period) => (best === undefined || cost(period) < cost(best) ? period : best),
    first,
  );
};
