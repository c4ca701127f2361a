import type { Document } from '../text/document.js';
import { contextCheck, type Context, type ContextCheck } from './context.js';
import { groupsOf, type Classes, type Groups, type Place } from './pattern.js';
import { patterns, type PatternHit } from './patterns.js';
import type { Rule } from './rule.js';

/** A rule by patterns: for dates, and for names that are written in a few known ways. */
export interface GrammarRule<Reading> extends Rule {
  readonly patterns: readonly string[];
  readonly context?: Context;
  /** The context is also required inside another expression: *late in the fourth quarter* of a match. */
  readonly contextInside?: true;
  /** Undefined if it only looked right. */
  readonly read: (groups: Groups<Reading>) => Reading | undefined;
}

export interface Found<Reading> {
  readonly rule: string;
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
}

/** Rules that compete for the same words: the longest reading wins; of equals, the rule listed first. */
export interface Grammar<Reading> {
  /** Whether the token and the next one rule out that an expression begins here. */
  readonly canBegin: (document: Document, at: number) => boolean;
  /** All such tokens, and all of some shapes, which have a bit each. */
  readonly beginningsIn: (document: Document, shapes: number) => readonly number[];
  /** Every way of reading from a token at which an expression can begin, the longest first, whatever the rules say of it. */
  readonly waysAt: (document: Document, at: number) => Ways<Reading>;
  /** The longest of these that a rule accepts. */
  readonly bestOf: (document: Document, ways: Ways<Reading>, at: number) => Found<Reading> | undefined;
  /** The longest expression that begins at token `at`. */
  readonly readAt: (document: Document, at: number) => Found<Reading> | undefined;
}

/** What the patterns read from one token, for the rules to decide. */
export type Ways<Reading> = readonly PatternHit<Reading, Entry<Reading>>[];

interface Entry<Reading> {
  readonly rule: GrammarRule<Reading>;
  readonly rank: number;
  readonly fits: ContextCheck | undefined;
}

/** `depth`: how deeply expressions may be nested. */
export const grammar = <Reading>(
  rules: readonly GrammarRule<Reading>[],
  classes: Classes<Reading>,
  depth = 0,
): Grammar<Reading> => {
  const entries = rules.map((rule, rank): Entry<Reading> => ({ rule, rank, fits: contextCheck(rule.context) }));
  const tree = patterns<Entry<Reading>, Reading>(
    entries.flatMap((entry) => entry.rule.patterns.map((source) => [source, entry] as const)),
    classes,
  );
  const placeAt = (document: Document, left: number): Place<Reading> => ({
    document,
    readInner: (at) => {
      const inner = left === 0 ? undefined : readNested(document, at, left - 1);
      return inner === undefined ? undefined : { value: inner.reading, to: inner.to };
    },
  });
  const readNested = (document: Document, at: number, left: number): Found<Reading> | undefined =>
    tree.canBegin(document, at)
      ? best(document, tree.match(placeAt(document, left), at), at, left === depth)
      : undefined;
  return {
    canBegin: tree.canBegin,
    beginningsIn: tree.beginningsIn,
    waysAt: (document, at) => tree.match(placeAt(document, depth), at),
    bestOf: (document, ways, at) => best(document, ways, at, true),
    readAt: (document, at) => readNested(document, at, depth),
  };
};

/** The longest reading that a rule accepts. */
const best = <Reading>(
  document: Document,
  hits: Ways<Reading>,
  at: number,
  isOutermost: boolean,
): Found<Reading> | undefined => {
  for (let i = 0; i < hits.length;) {
    const to = endOfTies(hits, i);
    const found = firstOf(document, hits.slice(i, to), at, isOutermost);
    if (found !== undefined) return found;
    i = to;
  }
  return undefined;
};

const endOfTies = <Reading>(hits: Ways<Reading>, i: number): number => {
  let j = i + 1;
  while (j < hits.length && hits[j]!.to === hits[i]!.to) j++;
  return j;
};

/** Of equally long readings, that of the first rule that accepts it. */
const firstOf = <Reading>(
  document: Document,
  ties: PatternHit<Reading, Entry<Reading>>[],
  from: number,
  isOutermost: boolean,
): Found<Reading> | undefined => {
  const ranked = ties.length === 1 ? ties : ties.sort((a, b) => a.rule.rank - b.rule.rank);
  for (const { rule: entry, trail, to } of ranked) {
    const isAsked = isOutermost || entry.rule.contextInside === true;
    if (isAsked && entry.fits?.(document, from, to) === false) continue;
    const reading = entry.rule.read(groupsOf(trail));
    if (reading !== undefined) return { rule: entry.rule.name, reading, from, to };
  }
  return undefined;
};
