import type { Mention, PersonMention } from '../core/entity.js';
import { slice, type Document } from '../text/document.js';
import { startWithParticles } from '../text/names.js';
import { wordsOf, type Words } from './lexicon.js';
import { reconsider, remember } from './memory.js';
import { standingOf } from './roles.js';
import { bestSiblings } from './siblings.js';
import { weighAll, type Weighed } from './weigh.js';

/** Slightly below even: what is left out is lost, what is too much can be denied. */
const THRESHOLD = -0.35;
/** From here on a rejected reading is worth mentioning. */
const NEAR = -1.5;

/** Every mention of a person, in text order, and with a veto what nearly passed for one. */
export const find = (document: Document): readonly PersonMention[] => {
  const words = wordsOf(document);
  const weighed = weighAll(document, words);
  const memory = remember(weighed, words);
  const siblings = bestSiblings(document, weighed);
  const mentions: PersonMention[] = [];
  for (let i = 0; i < weighed.length; i++) {
    const one = weighed[i]!;
    const score = reconsider(one, words, memory, siblings[i]!);
    if (score > THRESHOLD) mentions.push(mentionOf(document, words, one));
    else if (score > NEAR) mentions.push({ ...spanOf(document, one), roles: [], affiliation: null, veto: one.against });
  }
  return mentions;
};

const mentionOf = (document: Document, words: Words, one: Weighed): PersonMention => ({
  ...spanOf(document, one),
  ...standingOf(document, words, one.view.candidate),
});

const spanOf = (document: Document, { view: { candidate }, rule }: Weighed): Mention => {
  const from = startWithParticles(document, candidate.from);
  return {
    start: document.tokens.start[from]!,
    end: document.tokens.end[candidate.to - 1]!,
    text: slice(document, from, candidate.to),
    rule,
  };
};
