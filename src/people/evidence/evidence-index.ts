import { MOST_SETS, wordBits } from '../../lexicon/word-bits.js';
import type { WordId, WordSet } from '../../lexicon/vocabulary.js';
import { KINDS, numberOf, type Kind } from '../weighing/word-kinds.js';
import { type Features } from '../weighing/features.js';
import { TRAITS } from '../weighing/traits.js';
import type { Evidence } from './evidence.js';

/** Up to 31 rules and, for each cheap condition, a mask of the rules that pass it. */
interface Block {
  readonly evidence: readonly Evidence[];
  readonly when: readonly (((features: Features) => boolean) | undefined)[];
  /** For each trait, by the position of its bit, the rules that need it; and the rules that need none. */
  readonly needing: Int32Array;
  readonly needless: number;
  readonly single: number;
  readonly several: number;
  /** By the number of the kind. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly previous: (word: WordId) => number;
  readonly next: (word: WordId) => number;
}

/** Adds the evidence that holds for a candidate, in order. */
type EvidenceIndex = (features: Features, traits: number, seen: Evidence[]) => void;

const ALL = (1 << MOST_SETS) - 1;
const anyWord: Pick<WordSet, 'has'> = { has: () => true };

/** Bit masks of its form and its neighbours rule out most of the hundred rules; only the others are run. */
export const evidenceIndex = (evidence: readonly Evidence[]): EvidenceIndex => {
  // Built on first use: a run without people is spared 7,000 calls.
  let blocks: readonly Block[] | undefined;
  return (features, traits, seen) => {
    for (const block of (blocks ??= blocksOf(evidence))) select(block, features, traits, seen);
  };
};

const blocksOf = (evidence: readonly Evidence[]): readonly Block[] =>
  Array.from({ length: Math.ceil(evidence.length / MOST_SETS) }, (_, i) =>
    blockOf(evidence.slice(i * MOST_SETS, (i + 1) * MOST_SETS)),
  );

const blockOf = (evidence: readonly Evidence[]): Block => {
  const bitsOf = (allows: (one: Evidence) => boolean): number =>
    evidence.reduce((bits, one, i) => bits | (allows(one) ? 1 << i : 0), 0);
  const needing = new Int32Array(TRAITS.length);
  evidence.forEach(({ condition: { has } }, i) => {
    if (has !== undefined) needing[TRAITS.indexOf(has)]! |= 1 << i;
  });
  return {
    evidence,
    when: evidence.map(({ condition }) => condition.when),
    needing,
    needless: bitsOf(({ condition }) => condition.has === undefined),
    single: bitsOf(({ condition }) => condition.single !== false),
    several: bitsOf(({ condition }) => condition.single !== true),
    first: byKind(evidence.map(({ condition }) => condition.first)),
    last: byKind(evidence.map(({ condition }) => condition.last)),
    previous: wordBits(evidence.map(({ condition }) => condition.previous ?? anyWord)),
    next: wordBits(evidence.map(({ condition }) => condition.next ?? anyWord)),
  };
};

/** For each kind, by its number, the rules that admit it; a rule without kinds admits all. */
const byKind = (allowed: readonly (readonly Kind[] | undefined)[]): Int32Array => {
  const open = allowed.reduce((bits, kinds, i) => (kinds === undefined ? bits | (1 << i) : bits), 0);
  const masks = new Int32Array(KINDS.length).fill(open);
  allowed.forEach((kinds, i) => {
    for (const kind of kinds ?? []) masks[numberOf(kind)]! |= 1 << i;
  });
  return masks;
};

/** The rules that ask for no more than some traits. */
const admitted = ({ needing, needless }: Block, traits: number): number => {
  let rules = needless;
  for (let left = traits; left !== 0; left &= left - 1) rules |= needing[31 - Math.clz32(left & -left)]!;
  return rules;
};

const select = (block: Block, features: Features, traits: number, seen: Evidence[]): void => {
  const byForm =
    admitted(block, traits) & (features.length > 1 ? block.several : block.single) & block.first[features.firstNumber]!;
  let left =
    byForm & block.last[features.lastNumber]! & block.previous(features.previous) & block.next(features.next) & ALL;
  while (left !== 0) {
    const lowest = left & -left;
    left ^= lowest;
    const i = 31 - Math.clz32(lowest);
    const when = block.when[i];
    if (when === undefined || when(features)) seen.push(block.evidence[i]!);
  }
};
