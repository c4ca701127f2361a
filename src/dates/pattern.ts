import type { Document } from '../text/document.js';
import type { Shape } from '../text/tokens.js';
import type { WordSet } from '../lexicon/vocabulary.js';
import type { Reading } from './reading.js';

export type Value = number | string | Reading;

export interface Hit {
  readonly value: Value;
  /** The token behind it. */
  readonly to: number;
}

/** Where a pattern is tried. */
export interface Place {
  readonly document: Document;
  /** Reads a whole date expression inside another: `the end of [last year]`; undefined when nested too deep. */
  readonly readDate: (at: number) => { readonly reading: Reading; readonly to: number } | undefined;
}

/** A named class of words or numbers that patterns are made of: `MONTH`, `YEAR`, `UNIT`. */
export interface TokenClass {
  readonly words: readonly string[];
  readonly shapes?: readonly Shape[];
  /** It can begin with any word: only `DATE`. */
  readonly any?: boolean;
  /** Words that can be its second token; none if it is always one token long, left out if they are not known. */
  readonly goesOnWith?: WordSet;
  readonly match: (place: Place, at: number) => Hit | undefined;
}

export type Classes = Readonly<Record<string, TokenClass>>;

/** What the parts of a pattern said, by name. */
export interface Groups {
  has(name: string): boolean;
  number(name: string): number;
  word(name: string): string;
  reading(name: string): Reading;
}

/** What was read on the way to a node, last first. */
export interface Trail {
  readonly name: string | undefined;
  readonly value: Value;
  readonly before: Trail | undefined;
}

const find = (trail: Trail | undefined, name: string): Value | undefined => {
  for (let step = trail; step !== undefined; step = step.before) if (step.name === name) return step.value;
  return undefined;
};

/** What the parts of a pattern said on the way to a hit. */
export const groupsOf = (trail: Trail | undefined): Groups => ({
  has: (name) => find(trail, name) !== undefined,
  number: (name) => find(trail, name) as number,
  word: (name) => find(trail, name) as string,
  reading: (name) => find(trail, name) as Reading,
});
