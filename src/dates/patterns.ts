import { sentenceEnd, type Document } from '../text/document.js';
import { knowsAllWords, wordOf } from '../lexicon/vocabulary.js';
import type { Classes, Place, Trail } from './pattern.js';
import { canStandAt, goingOn, grown, keyOf, nodeOf, numberWords, type Node, type Ways } from './pattern-tree.js';

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

/** Whether any pattern can begin with a token, by it and the next. */
const canFollow = <R>(ways: Ways<R> | undefined, document: Document, at: number): boolean =>
  ways !== undefined && goingOn(ways, document, at + 1, sentenceEnd(document, at)).length > 0;

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
): boolean =>
  hits.some(({ to }) => {
    const next = keyOf(tokens, to, end);
    return edges.some(({ node }) => canStandAt(grown(node), next));
  });

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
