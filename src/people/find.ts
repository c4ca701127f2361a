import type { Mention, PersonMention } from '../core/entity.js';
import { slice, type Document } from '../text/document.js';
import type { Candidate } from './candidates.js';
import { grammarEvidence, isAskable, takenForPeople } from './evidence/grammar.js';
import { wordsOf, type Words } from './lexicon.js';
import { rescore, collect } from './document-evidence.js';
import { standingOf } from './roles.js';
import { bestSiblings } from './siblings.js';
import { weighAll, type Weighed } from './weigh.js';

/** Slightly below even odds: a missing name is lost, a wrong one can be vetoed later. */
const THRESHOLD = -0.35;
/** Rejected readings above this score are kept for the explanation. */
const NEAR = -1.5;

/** Candidates between this score and the threshold are put to the grammar. */
const UNDECIDED = THRESHOLD - grammarEvidence.weight;

/** Every mention of a person, in text order; near misses are among them with a veto. */
export const find = (document: Document): readonly PersonMention[] => {
  const words = wordsOf(document);
  const weighed = weighAll(document, words);
  const documentEvidence = collect(weighed, words);
  const siblings = bestSiblings(document, weighed);
  const scores = weighed.map((one, i) => rescore(one, words, documentEvidence, siblings[i]!));
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

/** Of the candidates just below the threshold, those that the grammar takes for people. */
const askGrammar = (
  document: Document,
  weighed: readonly Weighed[],
  scores: readonly number[],
): ReadonlySet<Weighed> => {
  const undecided = weighed.filter(
    ({ features }, i) => scores[i]! > UNDECIDED && scores[i]! <= THRESHOLD && isAskable(features),
  );
  if (undecided.length === 0) return new Set();
  const taken = takenForPeople(
    document,
    undecided.map(({ features }) => features),
  );
  return new Set(undecided.filter((_, i) => taken[i]));
};

// Field by field: spread objects are slow to make, and many shapes of them slow to read.
const mentionOf = (
  document: Document,
  words: Words,
  { features: { candidate } }: Weighed,
  rule: string,
): PersonMention => {
  const { start, end, text } = spanOf(document, candidate);
  const { roles, affiliation } = standingOf(document, words, candidate);
  return { start, end, text, rule, roles, affiliation };
};

const vetoed = (document: Document, { features: { candidate }, rule, against }: Weighed): PersonMention => {
  const { start, end, text } = spanOf(document, candidate);
  return { start, end, text, rule, roles: [], affiliation: null, veto: against };
};

const spanOf = (document: Document, { start, to }: Candidate): Pick<Mention, 'start' | 'end' | 'text'> => {
  const { tokens } = document;
  return { start: tokens.start[start]!, end: tokens.end[to - 1]!, text: slice(document, start, to) };
};
