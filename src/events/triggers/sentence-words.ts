/** What must be in a sentence for an entry to fit there, asked before the entry itself is read. */
import type { WordId } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import type { Tokens } from '../../text/tokens.js';
import { isLength, METRE } from '../arguments/lengths.js';
import { lemmaOf } from './lexicon.js';

/** Which words and lemmas the sentence asked last may have, a bit each; some share one. It takes eight lines of the nearest cache. */
const present = new Int32Array(128);
const summarised: { tokens: Tokens | undefined; sentence: number } = { tokens: undefined, sentence: 0 };

/** Whether the sentence of token `at` may have one of the words that candidate `i` needs. */
export const mayHaveNeeded = (document: Document, at: number, needed: Int32Array, i: number): boolean => {
  const end = needed[i + 1]!;
  let next = needed[i]!;
  if (next === end) return true;
  const sentence = document.tokens.sentence[at]!;
  if (summarised.sentence !== sentence || summarised.tokens !== document.tokens) summarise(document, sentence);
  for (; next < end; next++) if ((present[placeOf(needed[next]!)]! & (1 << needed[next]!)) !== 0) return true;
  return false;
};

const summarise = (document: Document, sentence: number): void => {
  const { tokens, sentences } = document;
  summarised.tokens = tokens;
  summarised.sentence = sentence;
  present.fill(0);
  const last = sentences.first[sentence + 1]!;
  for (let at = sentences.first[sentence]!; at < last; at++) {
    note(tokens.word[at]!);
    note(lemmaOf(tokens.word[at]!));
    if (isLength(document, at)) note(METRE);
  }
};

const note = (word: WordId): void => {
  const place = placeOf(word);
  present[place] = present[place]! | (1 << word);
};

const placeOf = (word: WordId): number => (word >> 5) & 127;
