import type { DateRange, Mention, Numbered } from '../../core/entity.js';
import { gather } from '../../core/lists/gather.js';
import type { Place } from '../mention-index.js';

/** Fills in `begin` and `end` of each interval: the ids of its two dates. */
export const nameEnds = (dates: readonly Numbered<DateRange>[]): readonly Numbered<DateRange>[] => {
  if (!dates.some(({ between }) => between.length > 0)) return dates;
  const ids = new Map<Mention, string>(gather(dates, ({ id, mentions }) => mentions.map((one) => [one, id] as const)));
  return dates.map((date) => {
    const [ends] = date.between;
    if (ends === undefined) return date;
    return { ...date, begin: ids.get(ends.first) ?? null, end: ids.get(ends.last) ?? null };
  });
};

/** What happened from one day to another is dated by the interval, not by either of its ends. */
export const withIntervals = (places: readonly Place[], dates: readonly Numbered<DateRange>[]): readonly Place[] => {
  const ends = new Set<number>();
  const intervals: Place[] = [];
  for (const { id, type, between } of dates)
    for (const { first, last } of between) {
      ends.add(first.start).add(last.start);
      intervals.push({ id, type, isDemonym: false, start: first.start, end: last.end });
    }
  return intervals.length === 0 ? places : [...places.filter(({ start }) => !ends.has(start)), ...intervals];
};
