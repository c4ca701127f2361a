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
  const known = new Map<string, Told[]>();
  for (const event of [...events].sort((a, b) => b.salience - a.salience)) {
    const others = known.get(event.kind) ?? [];
    const told = { event, words: wordsOf(event) };
    if (event.tier === 'occurrence' && others.length > 0 && tellsNothingNew(told, others)) lower(event);
    if (others.length < COMPARED && others.push(told) === 1) known.set(event.kind, others);
  }
};

/** An event with the last words of what tells it: `trial` of `murder trial`. */
interface Told {
  readonly event: NewsEvent;
  readonly words: ReadonlySet<string>;
}

const wordsOf = ({ mentions }: NewsEvent): ReadonlySet<string> =>
  new Set(mentions.map(({ lemma }) => lemma.slice(lemma.lastIndexOf(' ') + 1)));

const tellsNothingNew = ({ event, words }: Told, others: readonly Told[]): boolean =>
  isOfNobody(event) || others.some((other) => isOneOf(words, other.words) && namesAll(event, other.event));

const isOfNobody = ({ participants, who, whom }: NewsEvent): boolean =>
  participants.length + who.length + whom.length === 0;

const isOneOf = (words: ReadonlySet<string>, others: ReadonlySet<string>): boolean => {
  for (const word of words) if (others.has(word)) return true;
  return false;
};

const namesAll = ({ participants }: NewsEvent, { participants: others }: NewsEvent): boolean => {
  const known = new Set(others.map(({ entity }) => entity));
  return participants.every(({ entity }) => known.has(entity));
};

const lower = (event: EventDraft): void => {
  event.salience = Math.round((event.salience + NOTHING_NEW) * 100) / 100;
  if (event.explanation === undefined) return;
  const parts = [...event.explanation.parts, { name: 'nothing new', weight: NOTHING_NEW }];
  event.explanation = { parts, sum: event.salience };
};
