import { wordSet, type WordId, type WordSet } from '../lexicon/vocabulary.js';
import { isCapitalised, sentenceStart, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { contextCheck, type Context, type ContextCheck } from './context.js';
import { groupsOf, placeIn, type Classes, type Groups } from './pattern.js';
import { patterns, type PatternHit } from './patterns.js';
import type { Rule } from './rule.js';

/** The beginning of what ends before token `end`; `undefined` if it is not there. */
export type LeftClass = (document: Document, end: number) => number | undefined;

export type LeftClasses = Readonly<Record<string, LeftClass>>;

/** The tokens of a reading and the one its pattern has in angle brackets. */
export interface Headed {
  readonly from: number;
  readonly head: number;
  readonly to: number;
}

/** A rule for names with a head noun: the head is looked for first, then what is on both sides of it. */
export interface HeadedRule extends Rule {
  readonly patterns: readonly string[];
  readonly context?: Context;
  /** What neither patterns nor the words beside the reading can decide. */
  readonly holds?: (document: Document, reading: Headed, groups: Groups) => boolean;
}

interface HeadedFound<R> extends Headed {
  readonly rule: R;
}

/** Rules that read to both sides of a head. */
interface HeadedGrammar<R> {
  /** Whether a word can be a head. */
  readonly isHead: (word: WordId) => boolean;
  /** The longest reading of each rule around the head at a token. */
  readonly readAt: (document: Document, at: number) => readonly HeadedFound<R>[];
}

type Written = '^' | '_' | '';

interface LeftElement {
  readonly optional: boolean;
  readonly read: LeftClass;
}

interface Entry<R> {
  readonly rule: R;
  readonly rank: number;
  /** The nearest to the head first. */
  readonly left: readonly LeftElement[];
  readonly written: Written;
  readonly fits: ContextCheck | undefined;
}

interface Parts {
  readonly left: readonly string[];
  readonly written: Written;
  readonly head: string;
  readonly right: string;
}

/** `YEAR? NAME <^war> OF?`: `left` has the classes before the head, `right` that of the head and those after it. */
export const headedGrammar = <R extends HeadedRule>(
  rules: readonly R[],
  left: LeftClasses,
  right: Classes,
): HeadedGrammar<R> => {
  const heads: string[] = [];
  const sources = rules.flatMap((rule, rank) => {
    const fits = contextCheck(rule.context);
    return rule.patterns.map((source) => {
      const { left: before, written, head, right: after } = partsOf(source);
      heads.push(...(right[head]?.words ?? head.split('|')));
      const entry: Entry<R> = { rule, rank, left: leftElements(before, left), written, fits };
      return [`${head}${after}`, entry] as const;
    });
  });
  const tree = patterns<Entry<R>>(sources, right);
  const canHead = wordSet(heads);
  return {
    isHead: (word) => canHead.has(word),
    readAt: (document, at) =>
      tree.canBegin(document, at) ? longestOfEach(document, tree.match(placeIn(document), at), at) : [],
  };
};

/** The words that a pattern of the rule is tried at, or the class that lists them. */
export const partsOf = (source: string): Parts => {
  const parts = /^((?:\S+ )*)<([\^_]?)([^<>]+)>(.*)/.exec(source);
  if (parts === null) throw new Error(`The pattern has no head in angle brackets: ${source}`);
  const [, before, written, head, after] = parts;
  const left = before!.trim().split(' ').reverse();
  return { left: before === '' ? [] : left, written: written as Written, head: head!, right: after! };
};

/** One pattern read leftwards from its end: `QUALIFIERS? POLITY of the?` before the name of a country. */
export const leftPattern = (source: string, classes: LeftClasses): LeftClass => {
  const elements = leftElements(source.split(' ').reverse(), classes);
  return (document, end) => leftEdge(document, elements, 0, end);
};

const leftElements = (sources: readonly string[], classes: LeftClasses): readonly LeftElement[] =>
  sources.map((source) => {
    const optional = source.endsWith('?');
    const body = optional ? source.slice(0, -1) : source;
    const kind = classes[body];
    if (kind === undefined && /[A-Z]/.test(body)) throw new Error(`No class of words before a head is called ${body}.`);
    return { optional, read: kind ?? oneOf(wordSet(body.split('|'))) };
  });

/** One of some words. */
export const oneOf =
  (words: WordSet): LeftClass =>
  (document, end) =>
    end > sentenceStart(document, end) && words.has(document.tokens.word[end - 1]!) ? end - 1 : undefined;

const longestOfEach = <R extends HeadedRule>(
  document: Document,
  hits: readonly PatternHit<never, Entry<R>>[],
  head: number,
): readonly HeadedFound<R>[] => {
  const best = new Map<number, HeadedFound<R>>();
  for (const { rule: entry, trail, to } of hits) {
    const from = isWritten(document, head, entry.written) ? leftEdge(document, entry.left, 0, head) : undefined;
    if (from === undefined) continue;
    const known = best.get(entry.rank);
    if (known !== undefined && known.to - known.from >= to - from) continue;
    if (entry.fits?.(document, from, to) === false) continue;
    if (entry.rule.holds?.(document, { from, head, to }, groupsOf(trail)) === false) continue;
    best.set(entry.rank, { rule: entry.rule, from, head, to });
  }
  return [...best].sort(([a], [b]) => a - b).map(([, found]) => found);
};

/** `^` requires a capital, `_` lower case. */
const isWritten = (document: Document, head: number, written: Written): boolean =>
  written === '' || (written === '^' ? isCapitalised(document, head) : document.tokens.shape[head] === Shape.Lower);

/** Reads the elements from the head outwards; an optional element is read if it is there and the rest still fits. */
const leftEdge = (document: Document, elements: readonly LeftElement[], i: number, end: number): number | undefined => {
  const element = elements[i];
  if (element === undefined) return end;
  const at = element.read(document, end);
  const beyond = at === undefined ? undefined : leftEdge(document, elements, i + 1, at);
  return beyond ?? (element.optional ? leftEdge(document, elements, i + 1, end) : undefined);
};
