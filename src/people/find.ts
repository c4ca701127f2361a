import type { PersonMention } from '../core/entity.js';
import { slice, type Document } from '../text/document.js';
import { startWithParticles } from '../text/names.js';
import { wordsOf, type Words } from './lexicon.js';
import { reconsider, remember } from './memory.js';
import { standingOf } from './roles.js';
import { bestSiblings } from './siblings.js';
import { weighAll, type Weighed } from './weigh.js';

/** Slightly below even: what is left out is lost, what is too much can be denied. */
const THRESHOLD = -0.35;

/** Every mention of a person, in text order. */
export const find = (document: Document): readonly PersonMention[] => {
  const words = wordsOf(document);
  const weighed = weighAll(document, words);
  const memory = remember(weighed, words);
  const siblings = bestSiblings(document, weighed);
  return weighed
    .filter((one, i) => reconsider(one, words, memory, siblings[i]!) > THRESHOLD)
    .map((one) => mentionOf(document, words, one));
};

const mentionOf = (document: Document, words: Words, { view: { candidate }, rule }: Weighed): PersonMention => {
  const from = startWithParticles(document, candidate.from);
  return {
    start: document.tokens.start[from]!,
    end: document.tokens.end[candidate.to - 1]!,
    text: slice(document, from, candidate.to),
    rule,
    ...standingOf(document, words, candidate),
  };
};
