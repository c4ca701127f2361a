import type { Document } from '../text/document.js';
import type { Shape } from '../text/tokens.js';

/** The reading of a part of a pattern. `Inner` is what the patterns of a kind read, if they can be nested. */
type Value<Inner = never> = number | string | Inner;

export interface Hit<Inner = never> {
  readonly value: Value<Inner>;
  /** The first token after it. */
  readonly to: number;
}

/** Where a pattern is tried. */
export interface Place<Inner = never> {
  readonly document: Document;
  /** Reads a whole expression inside another: `the end of [last year]`; undefined when nested too deep. */
  readonly readInner: (at: number) => Hit<Inner> | undefined;
}

/** A named class of words or numbers for patterns: `MONTH`, `YEAR`, `UNIT`. */
export interface TokenClass<Inner = never> {
  readonly words: readonly string[];
  readonly shapes?: readonly Shape[];
  /** It can begin with any word: only what reads inner expressions. */
  readonly any?: boolean;
  /** Words that can be its second token; none if it is always one token long, left out if they are not known. */
  readonly secondWords?: readonly string[];
  match(place: Place<Inner>, at: number): Hit<Inner> | undefined;
}

export type Classes<Inner = never> = Readonly<Record<string, TokenClass<Inner>>>;

/** The readings of the parts of a pattern, by name. */
export interface Groups<Inner = never> {
  has(name: string): boolean;
  number(name: string): number;
  word(name: string): string;
  reading(name: string): Inner;
}

/** What was read on the way to a node, last first. */
export interface Trail<Inner = never> {
  readonly name: string | undefined;
  readonly value: Value<Inner>;
  readonly before: Trail<Inner> | undefined;
}

const find = <Inner>(trail: Trail<Inner> | undefined, name: string): Value<Inner> | undefined => {
  for (let step = trail; step !== undefined; step = step.before) if (step.name === name) return step.value;
  return undefined;
};

/** The readings of the parts of a pattern on the way to a hit. */
export const groupsOf = <Inner>(trail: Trail<Inner> | undefined): Groups<Inner> => ({
  has: (name) => find(trail, name) !== undefined,
  number: (name) => find(trail, name) as number,
  word: (name) => find(trail, name) as string,
  reading: (name) => find(trail, name) as Inner,
});

/** For patterns without nested expressions. */
export const placeIn = <Inner = never>(document: Document): Place<Inner> => ({ document, readInner: nothing });

const nothing = (): undefined => undefined;
