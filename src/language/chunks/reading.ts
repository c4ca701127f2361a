import { type Document, joinsWord } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Kind } from './kinds.js';
import { type Chunks } from './kinds.js';

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
