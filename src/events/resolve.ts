import type { EventMention, NewsEvent } from '../core/entity.js';
import { push } from '../core/push.js';
import { editionOf } from './named/normal-form.js';

/** One event for each name and for each other trigger; linking merges those that report the same happening. */
export const resolve = (mentions: readonly EventMention[]): NewsEvent[] => {
  const named = new Map<string, EventMention[]>();
  const occurrences: NewsEvent[] = [];
  for (const mention of mentions) {
    if (mention.tier === 'occurrence') occurrences.push(occurrence(mention));
    else push(named, mention.lemma, mention);
  }
  return [...[...named.values()].map(namedEvent), ...occurrences];
};

const namedEvent = (mentions: readonly EventMention[]): NewsEvent => {
  const [first] = mentions;
  const { lemma: name, kind } = first!;
  return {
    type: 'event',
    tier: 'named',
    kind,
    name,
    ...editionOf(name),
    modality: 'asserted',
    attribution: null,
    participants: [],
    date: null,
    place: mentions.find(({ place }) => place !== null)?.place ?? null,
    mentions,
  };
};

const occurrence = (mention: EventMention): NewsEvent => ({
  type: 'event',
  tier: 'occurrence',
  kind: mention.kind,
  name: nameOf(mention),
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

/** `police shot two herders` */
const nameOf = ({ title, text }: EventMention): string =>
  title === undefined ? text : title.actor === null ? title.what : `${title.actor} ${title.what}`;
