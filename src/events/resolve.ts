import type { EventMention, NewsEvent } from '../core/entity.js';
import { push } from '../core/lists/push.js';
import { codesOf } from './codes.js';
import { editionOf } from './named/normal-form.js';

/** One event for each name and for each other trigger; linking merges those that report the same happening. */
export const resolve = (mentions: readonly EventMention[]): NewsEvent[] => {
  const named = new Map<string, EventMention[]>();
  const occurrences: NewsEvent[] = [];
  for (const mention of mentions) {
    if (mention.tier === 'occurrence') occurrences.push(newEvent([mention], nameOf(mention), mention.place));
    else push(named, mention.lemma, mention);
  }
  const events: NewsEvent[] = [];
  for (const group of named.values()) events.push(namedEvent(group));
  for (const event of occurrences) events.push(event);
  return events;
};

const namedEvent = (mentions: readonly EventMention[]): NewsEvent => {
  const { lemma: name } = mentions[0]!;
  const place = mentions.find((mention) => mention.place !== null)?.place ?? null;
  return newEvent(mentions, name, place, editionOf(name));
};

type Edition = Pick<NewsEvent, 'series' | 'edition' | 'year'>;

const UNNUMBERED: Edition = { series: null, edition: null, year: null };

/** With all fields, which linking fills in where they are: V8 is slow with objects that grow, and with copies of them. */
const newEvent = (
  mentions: readonly EventMention[],
  name: string,
  place: string | null,
  { series, edition, year }: Edition = UNNUMBERED,
): NewsEvent => {
  const { tier, kind, modality, attribution, sentence } = mentions[0]!;
  return {
    type: 'event',
    tier,
    kind,
    name,
    series,
    edition,
    year,
    modality,
    attribution,
    participants: [],
    date: null,
    place,
    mentions,
    who: [],
    whom: [],
    when: null,
    where: null,
    salience: 0,
    codes: codesOf(kind),
    // Linking replaces it by the sentence of the most informative mention.
    sentence: { text: '', start: sentence.start, end: sentence.end },
  };
};

/** `police shot two herders` */
const nameOf = ({ title, text }: EventMention): string =>
  title === undefined ? text : title.actor === null ? title.what : `${title.actor} ${title.what}`;
