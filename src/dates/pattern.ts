import type { Document } from '../text/document.js';
import type { Shape } from '../text/tokens.js';
import { intern, knowsAllWords, wordOf, type WordSet } from '../text/vocabulary.js';
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

type Classes = Readonly<Record<string, TokenClass>>;

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

/** What is left of a pattern behind some of its elements. */
interface Rest<R> {
  readonly source: string;
  readonly classes: Classes;
  readonly rule: R;
}

interface Node<R> {
  /** Patterns that go on here, until they are read: few of them come up in one text. */
  rests: Rest<R>[];
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
export const patterns = <R>(sources: Iterable<readonly [string, R]>, classes: Classes): Patterns<R> => {
  const rests = Array.from(sources, ([source, rule]) => ({ source, classes, rule }));
  if (!knowsAllWords) for (const { source } of rests) numberWords(source, classes);
  const root = nodeOf(rests);
  return {
    canBegin: ({ tokens }, at) => {
      const { byWord, byShape } = grown(root);
      return byWord.has(tokens.word[at]!) || byShape[tokens.shape[at]!] !== undefined;
    },
    match: (place, at) => matchFrom(grown(root), place, at),
  };
};

/** In a document only those words have numbers that had them before it was read. */
const numberWords = (source: string, classes: Classes): void => {
  for (const element of source.split(' ')) elementOf(element, classes).words.forEach(intern);
};

const nodeOf = <R>(rests: Rest<R>[]): Node<R> => ({
  rests,
  edges: new Map(),
  byWord: new Map(),
  byShape: [],
  any: [],
  ends: [],
});

const elementOf = (source: string, classes: Classes): Element => {
  const [, name, body, mark] = /^(?:(\w+)=)?(.*?)(\?)?$/.exec(source)!;
  const optional = mark !== undefined;
  const kind = classes[body!];
  if (kind !== undefined) return { source, name: name ?? body!.toLowerCase(), optional, words: kind.words, kind };
  if (/[A-Z]/.test(body!)) throw new Error(`No class of words is called ${body!}.`);
  return { source, name, optional, words: body!.split('|'), kind: undefined };
};

/** The node, with one more element read of each pattern that goes on there. */
const grown = <R>(node: Node<R>): Node<R> => {
  if (node.rests.length === 0) return node;
  const { rests } = node;
  node.rests = [];
  for (const rest of rests) insert(node, rest);
  return node;
};

const insert = <R>(node: Node<R>, { source, classes, rule }: Rest<R>): void => {
  if (source === '') {
    if (!node.ends.includes(rule)) node.ends.push(rule);
    return;
  }
  const space = `${source} `.indexOf(' ');
  const element = elementOf(source.slice(0, space), classes);
  const behind = { source: source.slice(space + 1), classes, rule };
  edgeOf(node, element).node.rests.push(behind);
  if (element.optional) insert(node, behind);
};

const edgeOf = <R>(node: Node<R>, element: Element): Edge<R> => {
  const key = element.source.replace('?', '');
  const known = node.edges.get(key);
  if (known !== undefined) return known;
  const edge = { element, node: nodeOf<R>([]) };
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
): boolean => hits.some(({ to }) => edges.some((edge) => goesOn(grown(edge.node), undefined, document, to, end)));

const follow = <R>(
  edges: readonly Edge<R>[] | undefined,
  place: Place,
  at: number,
  end: number,
  trail: Trail | undefined,
  hits: PatternHit<R>[],
): void => {
  if (edges === undefined) return;
  for (const edge of edges) {
    const { kind, name } = edge.element;
    const node = grown(edge.node);
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
