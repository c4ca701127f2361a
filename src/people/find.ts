import type { Mention, PersonMention } from '../core/entity.js';
import { slice, type Document } from '../text/document.js';
import { startWithParticles } from '../language/names.js';
import type { Candidate } from './candidates.js';
import { grammarEvidence, isAskable, takenForPeople } from './evidence/grammar.js';
import { wordsOf, type Words } from './lexicon.js';
import { reconsider, remember } from './memory.js';
import { standingOf } from './roles.js';
import { bestSiblings } from './siblings.js';
import { weighAll, type Weighed } from './weigh.js';

/** Slightly below even: what is left out is lost, what is too much can be denied. */
const THRESHOLD = -0.35;
/** From here on a rejected reading is worth mentioning. */
const NEAR = -1.5;

/** What scores more than this, but not enough, is put to the grammar. */
const UNDECIDED = THRESHOLD - grammarEvidence.weight;

/** Every mention of a person, in text order, and with a veto what nearly passed for one. */
export const find = (document: Document): readonly PersonMention[] => {
  const words = wordsOf(document);
  const weighed = weighAll(document, words);
  const memory = remember(weighed, words);
  const siblings = bestSiblings(document, weighed);
  const scores = weighed.map((one, i) => reconsider(one, words, memory, siblings[i]!));
  const taken = askGrammar(document, weighed, scores);
  const mentions: PersonMention[] = [];
  for (let i = 0; i < weighed.length; i++) {
    const one = weighed[i]!;
    if (scores[i]! > THRESHOLD) mentions.push(mentionOf(document, words, one, one.rule));
    else if (taken.has(one)) mentions.push(mentionOf(document, words, one, grammarEvidence.name));
    else if (scores[i]! > NEAR) mentions.push(vetoed(document, one));
  }
  return mentions;
};

/** Of the candidates that stay just short of a person, those that the grammar takes for one. */
const askGrammar = (
  document: Document,
  weighed: readonly Weighed[],
  scores: readonly number[],
): ReadonlySet<Weighed> => {
  const undecided = weighed.filter(
    ({ view }, i) => scores[i]! > UNDECIDED && scores[i]! <= THRESHOLD && isAskable(view),
  );
  if (undecided.length === 0) return new Set();
  const taken = takenForPeople(
    document,
    undecided.map(({ view }) => view),
  );
  return new Set(undecided.filter((_, i) => taken[i]));
};

// Written out field by field: objects put together from others are slow to make, and many kinds of them slow to read.
const mentionOf = (document: Document, words: Words, { view: { candidate } }: Weighed, rule: string): PersonMention => {
  const { start, end, text } = spanOf(document, candidate);
  const { roles, affiliation } = standingOf(document, words, candidate);
  return { start, end, text, rule, roles, affiliation };
};

const vetoed = (document: Document, { view: { candidate }, rule, against }: Weighed): PersonMention => {
  const { start, end, text } = spanOf(document, candidate);
  return { start, end, text, rule, roles: [], affiliation: null, veto: against };
};

const spanOf = (document: Document, { from, to }: Candidate): Pick<Mention, 'start' | 'end' | 'text'> => {
  const first = startWithParticles(document, from);
  return {
    start: document.tokens.start[first]!,
    end: document.tokens.end[to - 1]!,
    text: slice(document, first, to),
  };
};
