import type { EventMention, NewsEvent } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Staged } from '../core/together.js';
import type { Document } from '../text/document.js';
import { findNamed } from './named/find.js';
import { reasons } from './reasons.js';
import { resolve } from './resolve.js';
import { ruled } from './ruled.js';
import { findTriggers } from './triggers/triggers.js';

/** `Russo-Ukrainian talks`: the name also mentions the participants. */
const PAIR = 'pair-talks';

/** Finds named events and occurrences; occurrences inside a name are dropped later, when overlaps are settled. */
function* find(document: Document): Staged<EventMention[]> {
  const named = findNamed(document);
  yield 'names of events';
  const occurrences = yield* findTriggers(document);
  return [...named, ...occurrences].sort((a, b) => a.start - b.start || b.end - a.end);
}

export const events: Recogniser<Document, EventMention, NewsEvent> = {
  type: 'event',
  needs: ['person', 'country', 'date'],
  get reasons() {
    return reasons();
  },
  find,
  resolve,
  admits: ({ tier, rule }) => (tier === 'named' ? (rule === PAIR ? ['date', 'country'] : ['date']) : undefined),
  ruled,
};
