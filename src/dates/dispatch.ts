import type { Document } from '../text/document.js';
import type { Shape } from '../text/tokens.js';
import { intern, lookUp, type WordId } from '../text/vocabulary.js';
import type { Admitted, Pattern, Start } from './pattern.js';

/** Whether a token can be the second of a pattern. */
type Second = (document: Document, at: number) => boolean;

/** A rule that a token calls for if the token behind it is right, too. */
export interface Candidate<R> {
  readonly rule: R;
  readonly admits: Second;
}

/** Rules by the word or shape they can begin with and by the token behind it, so that most tokens cost two looks. */
export interface Dispatch<R> {
  at(document: Document, at: number): readonly Candidate<R>[];
}

interface Called<R> {
  readonly candidates: readonly Candidate<R>[];
  readonly admits: Second;
}

export const dispatch = <R>(entries: Iterable<readonly [Pattern, R]>): Dispatch<R> => {
  const byWord: (Called<R> | undefined)[] = [];
  const byShape: (Called<R> | undefined)[] = [];
  const starts = Array.from(entries).flatMap(([pattern, rule]) => pattern.starts.map((start) => ({ ...start, rule })));
  for (const [word, group] of grouped(starts, ({ words }) => words.map(intern))) put(byWord, word, called(group));
  for (const [shape, group] of grouped(starts, ({ shapes }) => shapes)) put(byShape, shape, called(group));
  const none: readonly Candidate<R>[] = [];
  return {
    at: (document, at) => {
      const word = document.tokens.word[at]!;
      const call = (word < byWord.length ? byWord[word] : undefined) ?? byShape[document.tokens.shape[at]!];
      return call?.admits(document, at + 1) === true ? call.candidates : none;
    },
  };
};

const put = <T>(table: (T | undefined)[], at: number, value: T): void => {
  while (table.length <= at) table.push(undefined);
  table[at] = value;
};

const grouped = <T, K>(items: readonly T[], keysOf: (item: T) => readonly K[]): Map<K, T[]> => {
  const groups = new Map<K, T[]>();
  for (const item of items)
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  return groups;
};

const called = <R>(starts: readonly (Start & { readonly rule: R })[]): Called<R> => ({
  candidates: starts.map(({ rule, second }) => ({ rule, admits: secondOf([second]) })),
  admits: secondOf(starts.map(({ second }) => second)),
});

const secondOf = (seconds: readonly (Admitted | undefined)[]): Second => {
  if (seconds.some((second) => second === undefined)) return () => true;
  const admitted = seconds as readonly Admitted[];
  const shapes = new Set(admitted.flatMap((second) => second.shapes));
  let words: ReadonlySet<WordId> | undefined;
  return ({ tokens }, at) => {
    // Gathered when first asked for: most never are. All of them stand in patterns, so they have numbers.
    words ??= new Set(admitted.flatMap((second) => second.words.map(lookUp)));
    return words.has(tokens.word[at]!) || shapes.has(tokens.shape[at] as Shape);
  };
};
