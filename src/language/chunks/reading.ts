import { type Document, joinsWord } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Kind } from './kinds.js';
import { type Chunks } from './kinds.js';
import { isIn, maskOf, nouns, Tag, type TagMask } from '../tag-set.js';

export const common: TagMask = maskOf(Tag.NN, Tag.NNS);

const modifiers = maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CD, Tag.VBN, Tag.VBG);

/** The state while the chunks of a sentence are made. */
export interface Reading {
  readonly document: Document;
  readonly tags: Uint8Array;
  readonly last: number;
}

/** A chunk without flags whose last token is its head. */
export const single = (chunks: Chunks, at: number, to: number, kind: Kind): void => {
  chunks.kind[at] = kind;
  chunks.to[at] = to;
  chunks.head[at] = to - 1;
  chunks.flags[at] = 0;
};

/** The last token of a hyphenated word: `re-elected` is tagged as `elected` is; `9/11` is one word too. */
export const unitEnd = ({ document, last }: Reading, at: number): number => {
  let end = at;
  while (end + 2 < last && joinsWord(document, end + 1) && document.tokens.shape[end + 2] !== Shape.Punctuation)
    end += 2;
  return end;
};

/** The most tokens between an adverb or participle and its noun. */
const NEAR = 4;

export const hasNounAfter = (reading: Reading, at: number): boolean => {
  for (let i = unitEnd(reading, at) + 1, n = 0; i < reading.last && n < NEAR; i = unitEnd(reading, i) + 1, n++) {
    const tag = reading.tags[unitEnd(reading, i)]!;
    if (isIn(tag, nouns)) return true;
    if (!isIn(tag, modifiers) || tag === Tag.DT) return false;
  }
  return false;
};
