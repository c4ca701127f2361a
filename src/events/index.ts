import type { EventMention, NewsEvent } from '../core/entity.js';
import type { Recogniser } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import { findNamed } from './named/find.js';
import { reasons } from './reasons.js';
import { resolve } from './resolve.js';
import { findTriggers } from './triggers.js';

/** `Russo-Ukrainian talks`: those who hold them are named there as much as anywhere. */
const PAIR = 'pair-talks';

/** Named events and occurrences; what lies inside a name is left to the settling of overlaps. */
const find = (document: Document): EventMention[] =>
  [...findNamed(document), ...findTriggers(document)].sort((a, b) => a.start - b.start || b.end - a.end);

export const events: Recogniser<Document, EventMention, NewsEvent> = {
  type: 'event',
  needs: ['person', 'country', 'date'],
  reasons,
  find,
  resolve,
  admits: ({ tier, rule }) => (tier === 'named' ? (rule === PAIR ? ['date', 'country'] : ['date']) : undefined),
};
