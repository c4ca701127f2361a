import type { WordId } from '../lexicon/vocabulary.js';

/** What a token looks like. */
export const Shape = {
  /** `talks`, `didn't` */
  Lower: 0,
  /** `Japan` */
  Capital: 1,
  /** `NATO`, `U.S.`, `G7`: two capitals or more and no lower-case letter */
  Upper: 2,
  /** `McCain`, `iPhone` */
  Mixed: 3,
  /** `J.`, `A`: one capital letter, with its full stop if it has one */
  Initial: 4,
  /** `17`, `2,000`, `10:30` */
  Number: 5,
  /** `17th`, `1990s` */
  Alphanumeric: 6,
  /** `'s` that belongs to the word before */
  Clitic: 7,
  /** anything else, one character each */
  Punctuation: 8,
} as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/** The tokens of a text, as parallel arrays: element `i` of each describes token `i`. */
export interface Tokens {
  readonly length: number;
  /** UTF-16 offsets, half-open. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A `Shape`. */
  readonly shape: Uint8Array;
  /** The word without the full stop of an abbreviation, by number; 0 if no table knows it. */
  readonly word: Int32Array;
  /** The sentence it stands in. */
  readonly sentence: Int32Array;
}

/** Grows while the scanner reads; `done` cuts the arrays to size. */
export interface TokenBuffer {
  length: number;
  start: Int32Array;
  end: Int32Array;
  shape: Uint8Array;
  word: Int32Array;
}

export const tokenBuffer = (capacity: number): TokenBuffer => ({
  length: 0,
  start: new Int32Array(capacity),
  end: new Int32Array(capacity),
  shape: new Uint8Array(capacity),
  word: new Int32Array(capacity),
});

const widen = (buffer: TokenBuffer): void => {
  const capacity = buffer.start.length * 2 + 16;
  const wider = tokenBuffer(capacity);
  wider.start.set(buffer.start);
  wider.end.set(buffer.end);
  wider.shape.set(buffer.shape);
  wider.word.set(buffer.word);
  buffer.start = wider.start;
  buffer.end = wider.end;
  buffer.shape = wider.shape;
  buffer.word = wider.word;
};

export const push = (buffer: TokenBuffer, start: number, end: number, shape: Shape, word: WordId): void => {
  const at = buffer.length;
  if (at === buffer.start.length) widen(buffer);
  buffer.start[at] = start;
  buffer.end[at] = end;
  buffer.shape[at] = shape;
  buffer.word[at] = word;
  buffer.length = at + 1;
};
