import type { NewsEvent } from '../core/entity.js';

/** What linking finds out about an event. */
export type Links = Pick<NewsEvent, 'year' | 'modality' | 'participants' | 'date' | 'place' | 'mentions'>;

/**
 * An event with its links. Written out field by field, as are other entities and mentions: objects put together from
 * others are slow to make, and many forms of them slow to read.
 */
export const linkedEvent = (event: NewsEvent, links: Links): NewsEvent => ({
  type: 'event',
  tier: event.tier,
  kind: event.kind,
  name: event.name,
  series: event.series,
  edition: event.edition,
  year: links.year,
  modality: links.modality,
  attribution: event.attribution,
  participants: links.participants,
  date: links.date,
  place: links.place,
  mentions: links.mentions,
});
