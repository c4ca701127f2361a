import type { EventMention, NewsEvent } from '../core/entity.js';
import type { Document } from '../text/document.js';

/** One event for each trigger; linking joins those that tell of one happening. Named events are one for each name. */
export const resolve = (mentions: readonly EventMention[], document: Document): NewsEvent[] => {
  const named = new Map<string, EventMention[]>();
  const events: NewsEvent[] = [];
  for (const mention of mentions) {
    if (mention.tier === 'occurrence') events.push(occurrence(mention, document));
    else named.set(mention.lemma, [...(named.get(mention.lemma) ?? []), mention]);
  }
  return events;
};

const occurrence = (mention: EventMention, { text }: Document): NewsEvent => ({
  type: 'event',
  tier: 'occurrence',
  kind: mention.kind,
  name: text.slice(mention.phrase.start, mention.phrase.end).replace(/\s+/g, ' '),
  series: null,
  edition: null,
  year: null,
  modality: mention.modality,
  attribution: mention.attribution,
  participants: [],
  date: null,
  place: mention.place,
  mentions: [mention],
});
