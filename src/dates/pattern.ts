import type { Document } from '../text/document.js';
import type { Shape } from '../text/tokens.js';
import { wordOf, wordSet, type WordId, type WordSet } from '../text/vocabulary.js';
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
  /** Words that can be its second token; none if it is always one token long, left out if they are not known. */
  readonly goesOnWith?: readonly string[];
  readonly match: (place: Place, at: number) => Hit | undefined;
}

/** What the parts of a pattern said, by name. */
export interface Groups {
  has(name: string): boolean;
  number(name: string): number;
  word(name: string): string;
  reading(name: string): Reading;
}

interface Element {
  readonly name: string | undefined;
  readonly optional: boolean;
  readonly literal: WordSet | undefined;
  readonly words: readonly string[];
  readonly kind: TokenClass | undefined;
}

/** Words and shapes one of which a token must have. */
export interface Admitted {
  readonly words: readonly string[];
  readonly shapes: readonly Shape[];
}

/** A way a pattern can begin, and what may stand behind its first token; undefined: anything. */
export interface Start extends Admitted {
  readonly second: Admitted | undefined;
}

export interface Pattern {
  readonly elements: readonly Element[];
  readonly starts: readonly Start[];
}

/** `the? which=last|next YEAR`: literals in small letters, classes in capitals, `?` for what may be missing. */
export const compile = (source: string, classes: Readonly<Record<string, TokenClass>>): Pattern => {
  const elements = source.split(' ').map((word) => elementOf(word, classes));
  const begin = elements.findIndex(({ optional }) => !optional);
  const starts = elements
    .slice(0, begin < 0 ? elements.length : begin + 1)
    .map((element, i) => ({ ...admittedBy(element), second: behind(elements, i) }));
  return { elements, starts };
};

const admittedBy = ({ kind, words }: Element): Admitted => ({
  words: kind?.words ?? words,
  shapes: kind?.shapes ?? [],
});

/** What the second token of a pattern can be if its first is the first of element `i`. */
const behind = (elements: readonly Element[], i: number): Admitted | undefined => {
  const { kind } = elements[i]!;
  if (kind !== undefined && kind.goesOnWith === undefined) return undefined;
  const words = [...(kind?.goesOnWith ?? [])];
  const shapes: Shape[] = [];
  for (const next of elements.slice(i + 1)) {
    const admitted = admittedBy(next);
    if (admitted.words.length + admitted.shapes.length === 0) return undefined;
    words.push(...admitted.words);
    shapes.push(...admitted.shapes);
    if (!next.optional) return { words, shapes };
  }
  return undefined;
};

const elementOf = (source: string, classes: Readonly<Record<string, TokenClass>>): Element => {
  const [, name, body, mark] = /^(?:(\w+)=)?(.*?)(\?)?$/.exec(source)!;
  const optional = mark !== undefined;
  const kind = classes[body!];
  if (kind !== undefined) return { name: name ?? body!.toLowerCase(), optional, literal: undefined, words: [], kind };
  if (/[A-Z]/.test(body!)) throw new Error(`No class of words is called ${body!}.`);
  const words = body!.split('|');
  return { name, optional, literal: wordSet(words), words, kind: undefined };
};

export interface PatternHit {
  readonly groups: Groups;
  readonly to: number;
}

/** Tries the pattern at token `at`; what may be missing is taken when it is there, and given back when the rest fails. */
export const matchPattern = ({ elements }: Pattern, place: Place, at: number): PatternHit | undefined => {
  const { sentences, tokens } = place.document;
  const end = sentences.first[tokens.sentence[at]! + 1]!;
  const values: (Value | undefined)[] = [];
  const to = matchFrom(elements, 0, place, at, end, values);
  return to < 0 ? undefined : { groups: groupsOf(elements, values), to };
};

const matchFrom = (
  elements: readonly Element[],
  i: number,
  place: Place,
  at: number,
  end: number,
  values: (Value | undefined)[],
): number => {
  const element = elements[i];
  if (element === undefined) return at;
  const hit = at < end ? matchElement(element, place, at) : undefined;
  if (hit !== undefined && hit.to <= end) {
    const to = matchFrom(elements, i + 1, place, hit.to, end, values);
    if (to >= 0) {
      values[i] = hit.value;
      return to;
    }
  }
  values[i] = undefined;
  return element.optional ? matchFrom(elements, i + 1, place, at, end, values) : -1;
};

const matchElement = ({ literal, kind }: Element, place: Place, at: number): Hit | undefined => {
  if (kind !== undefined) return kind.match(place, at);
  const word: WordId = place.document.tokens.word[at]!;
  return literal!.has(word) ? { value: wordOf(word), to: at + 1 } : undefined;
};

const groupsOf = (elements: readonly Element[], values: readonly (Value | undefined)[]): Groups => {
  const find = (name: string): Value | undefined =>
    values[elements.findIndex((element, i) => element.name === name && values[i] !== undefined)];
  return {
    has: (name) => find(name) !== undefined,
    number: (name) => find(name) as number,
    word: (name) => find(name) as string,
    reading: (name) => find(name) as Reading,
  };
};
