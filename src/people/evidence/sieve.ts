import { MOST_SETS, wordBits } from '../../lexicon/word-bits.js';
import type { WordId, WordSet } from '../../lexicon/vocabulary.js';
import { KINDS, type View } from '../view.js';
import type { Evidence } from './evidence.js';

/** Some evidence with what its conditions let through: bit `i` for evidence `i`. */
interface Plane {
  readonly evidence: readonly Evidence[];
  readonly holds: readonly (((view: View) => boolean) | undefined)[];
  readonly single: number;
  readonly several: number;
  /** By the number of the kind. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly previous: (word: WordId) => number;
  readonly next: (word: WordId) => number;
}

/** The evidence that a candidate gives, in its order. */
export type Sieve = (view: View) => readonly Evidence[];

const ALL = (1 << MOST_SETS) - 1;
const anyWord: Pick<WordSet, 'has'> = { has: () => true };

/** Of a hundred pieces of evidence a few are left by the candidate's form and neighbours: only those are asked. */
export const sieve = (evidence: readonly Evidence[]): Sieve => {
  const planes = Array.from({ length: Math.ceil(evidence.length / MOST_SETS) }, (_, i) =>
    planeOf(evidence.slice(i * MOST_SETS, (i + 1) * MOST_SETS)),
  );
  return (view) => {
    const seen: Evidence[] = [];
    for (const plane of planes) sift(plane, view, seen);
    return seen;
  };
};

const planeOf = (evidence: readonly Evidence[]): Plane => {
  const bitsOf = (allows: (one: Evidence) => boolean): number =>
    evidence.reduce((bits, one, i) => bits | (allows(one) ? 1 << i : 0), 0);
  return {
    evidence,
    holds: evidence.map(({ condition }) => condition.holds),
    single: bitsOf(({ condition }) => condition.single !== false),
    several: bitsOf(({ condition }) => condition.single !== true),
    first: Int32Array.from(KINDS, (kind) => bitsOf(({ condition }) => condition.first?.includes(kind) ?? true)),
    last: Int32Array.from(KINDS, (kind) => bitsOf(({ condition }) => condition.last?.includes(kind) ?? true)),
    previous: wordBits(evidence.map(({ condition }) => condition.previous ?? anyWord)),
    next: wordBits(evidence.map(({ condition }) => condition.next ?? anyWord)),
  };
};

const sift = (plane: Plane, view: View, seen: Evidence[]): void => {
  const byForm = (view.length > 1 ? plane.several : plane.single) & plane.first[view.firstNumber]!;
  let left = byForm & plane.last[view.lastNumber]! & plane.previous(view.previous) & plane.next(view.next) & ALL;
  while (left !== 0) {
    const lowest = left & -left;
    left ^= lowest;
    const i = 31 - Math.clz32(lowest);
    const holds = plane.holds[i];
    if (holds === undefined || holds(view)) seen.push(plane.evidence[i]!);
  }
};
