import { MOST_SETS, wordBits } from '../../text/word-bits.js';
import type { WordId, WordSet } from '../../text/vocabulary.js';
import { KINDS, type Kind, type View } from '../view.js';
import type { Evidence } from './evidence.js';

/** Some evidence with what its conditions let through: bit `i` for evidence `i`. */
interface Plane {
  readonly evidence: readonly Evidence[];
  readonly single: number;
  readonly several: number;
  readonly first: ReadonlyMap<Kind, number>;
  readonly last: ReadonlyMap<Kind, number>;
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
    single: bitsOf(({ condition }) => condition.single !== false),
    several: bitsOf(({ condition }) => condition.single !== true),
    first: new Map(KINDS.map((kind) => [kind, bitsOf(({ condition }) => condition.first?.includes(kind) ?? true)])),
    last: new Map(KINDS.map((kind) => [kind, bitsOf(({ condition }) => condition.last?.includes(kind) ?? true)])),
    previous: wordBits(evidence.map(({ condition }) => condition.previous ?? anyWord)),
    next: wordBits(evidence.map(({ condition }) => condition.next ?? anyWord)),
  };
};

const sift = (plane: Plane, view: View, seen: Evidence[]): void => {
  const byForm = (view.length > 1 ? plane.several : plane.single) & plane.first.get(view.first)!;
  let left = byForm & plane.last.get(view.last)! & plane.previous(view.previous) & plane.next(view.next) & ALL;
  while (left !== 0) {
    const lowest = left & -left;
    left ^= lowest;
    const one = plane.evidence[31 - Math.clz32(lowest)]!;
    const { holds } = one.condition;
    if (holds === undefined || holds(view)) seen.push(one);
  }
};
