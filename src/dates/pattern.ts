import { sentenceEnd, type Document } from '../text/document.js';
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

/** Ways on from a node by the same token. */
interface Ways<R> {
  readonly edges: Edge<R>[];
  /** Those of them that the token behind does not rule out, by that token: *the* begins a hundred patterns. */
  readonly behind: Map<number, readonly Edge<R>[]>;
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
  readonly byWord: Map<number, Ways<R>>;
  readonly byShape: (Ways<R> | undefined)[];
  readonly any: Ways<R>;
  readonly ends: R[];
}

/** What was read on the way to a node, last first. */
export interface Trail {
  readonly name: string | undefined;
  readonly value: Value;
  readonly before: Trail | undefined;
}

export interface PatternHit<R> {
  readonly rule: R;
  /** What was read: for `groupsOf`. */
  readonly trail: Trail | undefined;
  readonly to: number;
}

/** Many patterns as one tree, so that what they have in common is read once. */
export interface Patterns<R> {
  /** Whether any pattern can begin with such a token before the one behind it. */
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
    canBegin: (document, at) => {
      const { byWord, byShape } = grown(root);
      const { word, shape } = document.tokens;
      return canFollow(byWord.get(word[at]!), document, at) || canFollow(byShape[shape[at]!], document, at);
    },
    match: (place, at) => matchFrom(grown(root), place, at),
  };
};

/** In a document only those words have numbers that had them before it was read. */
const numberWords = (source: string, classes: Classes): void => {
  for (const element of source.split(' ')) elementOf(element, classes).words.forEach(intern);
};

/** Whether any pattern can begin with a token, by it and the next. */
const canFollow = <R>(ways: Ways<R> | undefined, document: Document, at: number): boolean =>
  ways !== undefined && goingOn(ways, document, at + 1, sentenceEnd(document, at)).length > 0;

const nodeOf = <R>(rests: Rest<R>[]): Node<R> => ({
  rests,
  edges: new Map(),
  byWord: new Map(),
  byShape: [],
  any: noWays(),
  ends: [],
});

const noWays = <R>(): Ways<R> => ({ edges: [], behind: new Map() });

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
  for (const id of new Set(element.words.map(intern))) waysBy(node, id).edges.push(edge);
  for (const shape of element.kind?.shapes ?? []) (node.byShape[shape] ??= noWays()).edges.push(edge);
  if (element.kind?.any === true) node.any.edges.push(edge);
  return edge;
};

const waysBy = <R>(node: Node<R>, id: number): Ways<R> => {
  const known = node.byWord.get(id) ?? noWays();
  node.byWord.set(id, known);
  return known;
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
  for (const rule of node.ends) hits.push({ rule, trail, to: at });
  if (at >= end) return;
  const { tokens } = place.document;
  const word = tokens.word[at]!;
  follow(word === 0 ? undefined : node.byWord.get(word), place, at, end, trail, hits);
  follow(node.byShape[tokens.shape[at]!], place, at, end, trail, hits);
  const { any } = node;
  if (any.edges.length > 0 && (trail !== undefined || canGoOnFrom(any, place.document, hits, end)))
    follow(any, place, at, end, trail, hits);
};

/** A pattern that begins with a date begins where another one matches and goes on behind it. */
const canGoOnFrom = <R>(
  { edges }: Ways<R>,
  { tokens }: Document,
  hits: readonly PatternHit<R>[],
  end: number,
): boolean => {
  const key = (to: number): number => (to < end ? tokens.word[to]! * SHAPES + tokens.shape[to]! : END);
  return hits.some(({ to }) => edges.some(({ node }) => canStandAt(grown(node), key(to))));
};

const follow = <R>(
  ways: Ways<R> | undefined,
  place: Place,
  at: number,
  end: number,
  trail: Trail | undefined,
  hits: PatternHit<R>[],
): void => {
  if (ways === undefined) return;
  for (const { element, node } of goingOn(ways, place.document, at + 1, end)) {
    const { kind, name } = element;
    if (kind === undefined) {
      const value = name === undefined ? '' : wordOf(place.document.tokens.word[at]!);
      walk(grown(node), place, at + 1, end, { name, value, before: trail }, hits);
      continue;
    }
    const hit = kind.match(place, at);
    if (hit !== undefined && hit.to <= end) {
      walk(grown(node), place, hit.to, end, { name, value: hit.value, before: trail }, hits);
    }
  }
};

/** The ways that token `next` can follow; a look at it is cheaper than reading the elements before it. */
const goingOn = <R>(
  { edges, behind }: Ways<R>,
  { tokens }: Document,
  next: number,
  end: number,
): readonly Edge<R>[] => {
  const key = next < end ? tokens.word[next]! * SHAPES + tokens.shape[next]! : END;
  const known = behind.get(key);
  if (known !== undefined) return known;
  const open = edges.filter((edge) => goesOn(edge, key));
  behind.set(key, open.length === edges.length ? edges : open);
  return open;
};

const SHAPES = 16;
const END = -1;

/** Whether a token can stand behind the first of an element: by its word and shape, or where the sentence ends there. */
const goesOn = <R>({ element: { kind }, node }: Edge<R>, key: number): boolean => {
  if (kind !== undefined && kind.goesOnWith === undefined) return true;
  return canStandAt(grown(node), key) || (key !== END && kind?.goesOnWith?.has(Math.floor(key / SHAPES)) === true);
};

const canStandAt = <R>({ any, byWord, byShape, ends }: Node<R>, key: number): boolean => {
  if (ends.length > 0) return true;
  if (key === END) return false;
  const word = Math.floor(key / SHAPES);
  return any.edges.length > 0 || byShape[key % SHAPES] !== undefined || (word !== 0 && byWord.has(word));
};

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
