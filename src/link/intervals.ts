import type { DateRange, Numbered } from '../core/entity.js';
import type { Place } from './mention-index.js';

/** Tells of each stretch of days which dates begin and end it. */
export const nameEnds = (dates: readonly Numbered<DateRange>[]): Numbered<DateRange>[] => {
  if (!dates.some(({ spans }) => spans.length > 0)) return [...dates];
  const byStart = new Map(dates.flatMap(({ id, mentions }) => mentions.map(({ start }) => [start, id] as const)));
  const byEnd = new Map(dates.flatMap(({ id, mentions }) => mentions.map(({ end }) => [end, id] as const)));
  return dates.map((date) => {
    const span = date.spans.at(0);
    if (span === undefined) return date;
    return { ...date, begin: byStart.get(span.start) ?? null, end: byEnd.get(span.end) ?? null };
  });
};

/** What happened from one day to another is dated by the stretch, not by either of its ends. */
export const withStretches = (places: readonly Place[], dates: readonly Numbered<DateRange>[]): readonly Place[] => {
  const stretches = dates.flatMap(({ id, type, spans }) => spans.map(({ start, end }) => ({ id, type, start, end })));
  if (stretches.length === 0) return places;
  const [starts, ends] = [new Set(stretches.map(({ start }) => start)), new Set(stretches.map(({ end }) => end))];
  return [...places.filter(({ start, end }) => !starts.has(start) && !ends.has(end)), ...stretches];
};
