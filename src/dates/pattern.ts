import type { Document } from '../text/document.js';
import type { Shape } from '../text/tokens.js';
import { intern, wordOf, type WordSet } from '../text/vocabulary.js';
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

/** What the parts of a pattern said, by name. */
export interface Groups {
  has(name: string): boolean;
  number(name: string): number;
  word(name: string): string;
  reading(name: string): Reading;
}

interface Element {
  readonly source: string;
  readonly name: string | undefined;
  readonly optional: boolean;
  readonly words: readonly string[];
  readonly kind: TokenClass | undefined;
}

interface Edge<R> {
  readonly element: Element;
  readonly node: Node<R>;
}

interface Node<R> {
  readonly edges: Map<string, Edge<R>>;
  readonly byWord: Map<number, Edge<R>[]>;
  readonly byShape: (readonly Edge<R>[] | undefined)[];
  readonly any: Edge<R>[];
  readonly ends: R[];
}

/** What was read on the way to a node, last first. */
interface Trail {
  readonly name: string | undefined;
  readonly value: Value;
  readonly before: Trail | undefined;
}

export interface PatternHit<R> {
  readonly rule: R;
  readonly groups: Groups;
  readonly to: number;
}

/** Many patterns as one tree, so that what they have in common is read once. */
export interface Patterns<R> {
  /** Whether any pattern begins with such a token. */
  canBegin(document: Document, at: number): boolean;
  /** Every way of reading from token `at`, the longest first. */
  match(place: Place, at: number): readonly PatternHit<R>[];
}

/** `the? which=last|next YEAR`: literals in small letters, classes in capitals, `?` for what may be missing. */
export const patterns = <R>(
  sources: Iterable<readonly [string, R]>,
  classes: Readonly<Record<string, TokenClass>>,
): Patterns<R> => {
  const root = emptyNode<R>();
  for (const [source, rule] of sources) {
    const elements = source.split(' ').map((word) => elementOf(word, classes));
    insert(root, elements, 0, rule);
  }
  return {
    canBegin: ({ tokens }, at) => root.byWord.has(tokens.word[at]!) || root.byShape[tokens.shape[at]!] !== undefined,
    match: (place, at) => matchFrom(root, place, at),
  };
};

const emptyNode = <R>(): Node<R> => ({ edges: new Map(), byWord: new Map(), byShape: [], any: [], ends: [] });

const elementOf = (source: string, classes: Readonly<Record<string, TokenClass>>): Element => {
  const [, name, body, mark] = /^(?:(\w+)=)?(.*?)(\?)?$/.exec(source)!;
  const optional = mark !== undefined;
  const kind = classes[body!];
  if (kind !== undefined) return { source, name: name ?? body!.toLowerCase(), optional, words: kind.words, kind };
  if (/[A-Z]/.test(body!)) throw new Error(`No class of words is called ${body!}.`);
  return { source, name, optional, words: body!.split('|'), kind: undefined };
};

const insert = <R>(node: Node<R>, elements: readonly Element[], i: number, rule: R): void => {
  const element = elements[i];
  if (element === undefined) {
    if (!node.ends.includes(rule)) node.ends.push(rule);
    return;
  }
  insert(edgeOf(node, element).node, elements, i + 1, rule);
  if (element.optional) insert(node, elements, i + 1, rule);
};

const edgeOf = <R>(node: Node<R>, element: Element): Edge<R> => {
  const key = element.source.replace('?', '');
  const known = node.edges.get(key);
  if (known !== undefined) return known;
  const edge = { element, node: emptyNode<R>() };
  node.edges.set(key, edge);
  for (const id of new Set(element.words.map(intern))) node.byWord.set(id, [...(node.byWord.get(id) ?? []), edge]);
  for (const shape of element.kind?.shapes ?? []) node.byShape[shape] = [...(node.byShape[shape] ?? []), edge];
  if (element.kind?.any === true) node.any.push(edge);
  return edge;
};

const matchFrom = <R>(root: Node<R>, place: Place, at: number): PatternHit<R>[] => {
  const { sentences, tokens } = place.document;
  const hits: PatternHit<R>[] = [];
  walk(root, place, at, sentences.first[tokens.sentence[at]! + 1]!, undefined, hits);
  return hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits;
};

const walk = <R>(
  node: Node<R>,
  place: Place,
  at: number,
  end: number,
  trail: Trail | undefined,
  hits: PatternHit<R>[],
): void => {
  for (const rule of node.ends) hits.push({ rule, groups: groupsOf(trail), to: at });
  if (at >= end) return;
  const { tokens } = place.document;
  const word = tokens.word[at]!;
  follow(word === 0 ? undefined : node.byWord.get(word), place, at, end, trail, hits);
  follow(node.byShape[tokens.shape[at]!], place, at, end, trail, hits);
  if (node.any.length > 0 && (trail !== undefined || canGoOnFrom(node.any, place.document, hits, end)))
    follow(node.any, place, at, end, trail, hits);
};

/** A pattern that begins with a date begins where another one matches and goes on behind it. */
const canGoOnFrom = <R>(
  edges: readonly Edge<R>[],
  document: Document,
  hits: readonly PatternHit<R>[],
  end: number,
): boolean => hits.some(({ to }) => edges.some(({ node }) => goesOn(node, undefined, document, to, end)));

const follow = <R>(
  edges: readonly Edge<R>[] | undefined,
  place: Place,
  at: number,
  end: number,
  trail: Trail | undefined,
  hits: PatternHit<R>[],
): void => {
  if (edges === undefined) return;
  for (const { element, node } of edges) {
    const { kind, name } = element;
    if (!goesOn(node, kind, place.document, at + 1, end)) continue;
    if (kind === undefined) {
      const value = name === undefined ? '' : wordOf(place.document.tokens.word[at]!);
      walk(node, place, at + 1, end, { name, value, before: trail }, hits);
      continue;
    }
    const hit = kind.match(place, at);
    if (hit !== undefined && hit.to <= end) {
      walk(node, place, hit.to, end, { name, value: hit.value, before: trail }, hits);
    }
  }
};

/** Whether token `next` can stand behind the first of an element: a look at it is cheaper than reading the element. */
const goesOn = <R>(
  node: Node<R>,
  kind: TokenClass | undefined,
  { tokens }: Document,
  next: number,
  end: number,
): boolean => {
  if (node.ends.length > 0 || (kind !== undefined && kind.goesOnWith === undefined)) return true;
  if (next >= end) return false;
  const word = tokens.word[next]!;
  return canTake(node, word, tokens.shape[next]!) || kind?.goesOnWith?.has(word) === true;
};

const canTake = <R>({ any, byWord, byShape }: Node<R>, word: number, shape: number): boolean =>
  any.length > 0 || byShape[shape] !== undefined || (word !== 0 && byWord.has(word));

const find = (trail: Trail | undefined, name: string): Value | undefined => {
  for (let step = trail; step !== undefined; step = step.before) if (step.name === name) return step.value;
  return undefined;
};

const groupsOf = (trail: Trail | undefined): Groups => ({
  has: (name) => find(trail, name) !== undefined,
  number: (name) => find(trail, name) as number,
  word: (name) => find(trail, name) as string,
  reading: (name) => find(trail, name) as Reading,
});
