import type { NewsEvent } from '../core/entity.js';
import type { EventDraft } from './coreference/happening.js';

/** What an event loses that tells nothing new. */
const NOTHING_NEW = -1;
/** An event is compared with this many of the more salient events of its kind, which keeps long texts linear. */
const COMPARED = 7;

/**
 * Lowers the salience of each event beside a more salient one of its kind that tells as much: it has no words for who and whom, or
 * is told by the same word and names nobody else. It may well be the same happening, and so yields its place among the rows shown.
 */
export const lowerRepeats = (events: readonly EventDraft[]): void => {
  const known = new Map<string, NewsEvent[]>();
  for (const event of [...events].sort((a, b) => b.salience - a.salience)) {
    const others = known.get(event.kind) ?? [];
    if (event.tier === 'occurrence' && others.length > 0 && tellsNothingNew(event, others)) lower(event);
    if (others.push(event) === 1) known.set(event.kind, others);
    if (others.length > COMPARED) others.pop();
  }
};

const tellsNothingNew = (event: NewsEvent, others: readonly NewsEvent[]): boolean =>
  isOfNobody(event) || others.some((other) => hasWordOf(event, other) && namesAll(event, other));

const isOfNobody = ({ participants, who, whom }: NewsEvent): boolean =>
  participants.length + who.length + whom.length === 0;

const hasWordOf = ({ mentions }: NewsEvent, other: NewsEvent): boolean =>
  mentions.some(({ lemma }) => other.mentions.some((mention) => lastWord(mention.lemma) === lastWord(lemma)));

/** `trial` of `murder trial` */
const lastWord = (lemma: string): string => lemma.slice(lemma.lastIndexOf(' ') + 1);

const namesAll = ({ participants }: NewsEvent, other: NewsEvent): boolean =>
  participants.every(({ entity }) => other.participants.some((part) => part.entity === entity));

const lower = (event: EventDraft): void => {
  event.salience = Math.round((event.salience + NOTHING_NEW) * 100) / 100;
  if (event.explanation === undefined) return;
  const parts = [...event.explanation.parts, { name: 'nothing new', weight: NOTHING_NEW }];
  event.explanation = { parts, sum: event.salience };
};
