import type { NewsEvent } from '../core/entity.js';

/** The fields of an event that linking fills in. */
type Changes = Partial<
  Pick<NewsEvent, 'name' | 'year' | 'modality' | 'participants' | 'date' | 'place' | 'mentions' | 'explanation'>
>;

/**
 * The event with other values. Field by field: V8 is slow at overwriting fields that were just spread, and gives each result
 * a hidden class of its own; that took 3 % of a run, and slowed all code that reads events.
 */
export const renewed = (event: NewsEvent, changes: Changes): NewsEvent => {
  const explanation = changes.explanation ?? event.explanation;
  const other = withoutReasons(event, changes);
  return explanation === undefined ? other : { ...other, explanation };
};

const withoutReasons = (event: NewsEvent, changes: Changes): NewsEvent => ({
  type: 'event',
  tier: event.tier,
  kind: event.kind,
  name: changes.name ?? event.name,
  series: event.series,
  edition: event.edition,
  year: changes.year === undefined ? event.year : changes.year,
  modality: changes.modality ?? event.modality,
  attribution: event.attribution,
  participants: changes.participants ?? event.participants,
  date: changes.date === undefined ? event.date : changes.date,
  place: changes.place === undefined ? event.place : changes.place,
  mentions: changes.mentions ?? event.mentions,
});
