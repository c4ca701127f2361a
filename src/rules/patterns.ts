import { sentenceEnd, type Document } from '../text/document.js';
import { knowsAllWords, wordMap, wordOf, wordSetOf } from '../lexicon/vocabulary.js';
import type { Classes, Place, TokenClass, Trail } from './pattern.js';
import {
  acceptsToken,
  beginnings,
  elementReader,
  expand,
  keyOf,
  nodeOf,
  shapesOf,
  transitionsBy,
  viableEdges,
  type Node,
  type Transitions,
} from './pattern-tree.js';

export interface PatternHit<I, R> {
  readonly rule: R;
  /** What was read: for `groupsOf`. */
  readonly trail: Trail<I> | undefined;
  readonly to: number;
}

/** Many patterns as one tree, so that common beginnings are read once. */
export interface Patterns<I, R> {
  /** Whether the token and the next one rule out that a pattern begins here. */
  readonly canBegin: (document: Document, at: number) => boolean;
  /** All such tokens, and all of some shapes, which have a bit each. */
  readonly beginningsIn: (document: Document, shapes: number) => readonly number[];
  /** Every way of reading from token `at`, the longest first. */
  match(place: Place<I>, at: number): readonly PatternHit<I, R>[];
}

/** `the? which=last|next YEAR`: literals in lower case, classes in capitals, `?` for what is optional. */
export const patterns = <R, I = never>(
  sources: Iterable<readonly [string, R]>,
  classes: Classes<I>,
): Patterns<I, R> => {
  const elementOf = elementReader(classes);
  const pending = Array.from(sources, ([source, rule]) => ({ source, elementOf, rule }));
  // Words must have their numbers before a document is read.
  if (!knowsAllWords) for (const { source } of pending) source.split(' ').forEach(elementOf);
  const root = nodeOf(pending);
  // Every token is tested, and hardly any is a first word: one bit for each word is faster than a map, and fits into the caches.
  const first = wordSetOf(() => [...expand(root).words]);
  const begins = beginnings(root);
  const isOpenAt = (document: Document, at: number, end: number): boolean =>
    isOpen(expand(root).byShape[document.tokens.shape[at]!], document, at, end);
  return {
    canBegin: (document, at) => {
      const end = sentenceEnd(document, at);
      return (first.has(document.tokens.word[at]!) && begins(document, at, end)) || isOpenAt(document, at, end);
    },
    beginningsIn: (document, shapes) => {
      const { word, shape } = document.tokens;
      const ends = document.sentences.first;
      const open = shapesOf(expand(root));
      const found: number[] = [];
      for (let s = 1, at = 0; s < ends.length; s++)
        for (const end = ends[s]!; at < end; at++) {
          const bit = 1 << shape[at]!;
          if ((shapes & bit) !== 0 || (first.has(word[at]!) && begins(document, at, end))) found.push(at);
          else if ((open & bit) !== 0 && isOpenAt(document, at, end)) found.push(at);
        }
      return found;
    },
    match: (place, at) => matchFrom(expand(root), place, at),
  };
};

/** A class of single words, each with its value. */
export const wordClass = (values: Readonly<Record<string, number | string>>): TokenClass => {
  const table = wordMap(Object.entries(values));
  return {
    words: Object.keys(values),
    secondWords: oneToken,
    match: ({ document }, at) => {
      const value = table.get(document.tokens.word[at]!);
      return value === undefined ? undefined : { value, to: at + 1 };
    },
  };
};

/** What a class that is always one token long has as its second words. */
export const oneToken: readonly string[] = [];

/** Whether any pattern can begin with a token, by it and the next. */
const isOpen = <I, R>(
  transitions: Transitions<I, R> | undefined,
  document: Document,
  at: number,
  end: number,
): boolean => transitions !== undefined && viableEdges(transitions, document, at + 1, end).length > 0;

const matchFrom = <I, R>(root: Node<I, R>, place: Place<I>, at: number): PatternHit<I, R>[] => {
  const { sentences, tokens } = place.document;
  const hits: PatternHit<I, R>[] = [];
  walk(root, place, at, sentences.first[tokens.sentence[at]! + 1]!, undefined, hits);
  return hits.length > 1 ? hits.sort((a, b) => b.to - a.to) : hits;
};

const walk = <I, R>(
  node: Node<I, R>,
  place: Place<I>,
  at: number,
  end: number,
  trail: Trail<I> | undefined,
  hits: PatternHit<I, R>[],
): void => {
  for (const rule of node.ends) hits.push({ rule, trail, to: at });
  if (at >= end) return;
  const { tokens } = place.document;
  const word = tokens.word[at]!;
  const byWord = word === 0 ? undefined : transitionsBy(node, word);
  if (byWord !== undefined) follow(byWord, place, at, end, trail, hits);
  const byShape = node.byShape[tokens.shape[at]!];
  if (byShape !== undefined) follow(byShape, place, at, end, trail, hits);
  const { any } = node;
  if (any.edges.length > 0 && (trail !== undefined || continuesAfter(any, place.document, hits, end)))
    follow(any, place, at, end, trail, hits);
};

/** A pattern that begins with an inner expression begins where another pattern matches, and continues after it. */
const continuesAfter = <I, R>(
  { edges }: Transitions<I, R>,
  { tokens }: Document,
  hits: readonly PatternHit<I, R>[],
  end: number,
): boolean => {
  for (const { to } of hits) {
    const next = keyOf(tokens, to, end);
    for (const { node } of edges) if (acceptsToken(expand(node), next)) return true;
  }
  return false;
};

const follow = <I, R>(
  transitions: Transitions<I, R>,
  place: Place<I>,
  at: number,
  end: number,
  trail: Trail<I> | undefined,
  hits: PatternHit<I, R>[],
): void => {
  for (const { element, node } of viableEdges(transitions, place.document, at + 1, end)) {
    const { kind, name } = element;
    if (kind === undefined) {
      const value = name === undefined ? '' : wordOf(place.document.tokens.word[at]!);
      walk(expand(node), place, at + 1, end, { name, value, before: trail }, hits);
      continue;
    }
    const hit = kind.match(place, at);
    if (hit !== undefined && hit.to <= end) {
      walk(expand(node), place, hit.to, end, { name, value: hit.value, before: trail }, hits);
    }
  }
};
