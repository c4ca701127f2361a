/** Questions about the tokens before a mention, in its sentence. */
import { Kind } from '../../../language/chunks/kinds.js';
import { siteOf } from '../../../language/chunks/site.js';
import type { TokenRange } from '../../../language/clauses.js';
import type { WordId, WordSet } from '../../../lexicon/vocabulary.js';
import { hasWord, sentenceStart } from '../../../text/document.js';
import type { Cluster, Step } from '../happening.js';

/** The word so many tokens before a mention; none outside its sentence. */
export const wordBefore = ({ document, from }: Step, many: number): WordId =>
  from - many < sentenceStart(document, from) ? 0 : document.tokens.word[from - many]!;

/** The tokens from the last mention of a happening to a later one, in the sentence of the later one. */
export const gapOf = ({ last }: Cluster, { document, from }: Step): TokenRange => ({
  from: Math.max(last.to, sentenceStart(document, from)),
  to: from,
});

/** The first of the tokens before a mention that come after any of some marks. */
export const partBefore = ({ document, from }: Step, marks: WordSet): number => {
  const { word } = document.tokens;
  const first = sentenceStart(document, from);
  let at = from;
  while (at > first && !marks.has(word[at - 1]!)) at--;
  return at;
};

/** Whether one of some words is between the last mention of a happening and a later one, in the sentence of the later one. */
export const hasInGap = (words: WordSet, cluster: Cluster, step: Step): boolean => {
  const { from, to } = gapOf(cluster, step);
  return hasWord(step.document, words, from, to);
};

/** The preposition that governs the noun phrase of a mention; 0 if there is none. */
export const prepositionOf = ({ document, from }: Step): WordId => {
  const { chunks } = siteOf(document, from);
  const phrase = chunks.of[from]!;
  return phrase > 0 && chunks.kind[chunks.of[phrase - 1]!] === Kind.Preposition ? document.tokens.word[phrase - 1]! : 0;
};
