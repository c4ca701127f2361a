/** What a rule about a happening and a mention is limited to, and how those are found that may hold. */
import type { EventKind } from '../../core/entity.js';
import type { Background, Cluster, Step } from './happening.js';
import { bitsOf } from '../../core/kind-bits.js';

/** What a mention can be, as bits. */
export const Of = {
  /** Its trigger is a noun, or a verb. */
  Noun: 1,
  Verb: 2,
  /** With an article or the like before it, or with *another*. */
  Definite: 4,
  Another: 8,
  /** No known person or country takes part in it; one is its target; one is not. */
  Nobody: 16,
  Target: 32,
  Agent: 64,
  /** It has an object, or a subject, that is no known entity. */
  Object: 128,
  Actor: 256,
  /** It has a date, or a count of those who were harmed. */
  Dated: 512,
  Counted: 1024,
  Asserted: 2048,
  Planned: 4096,
  /** Nobody is sure of it, or it was only attempted; but it lies behind. */
  Supposed: 8192,
  /** Below the headline. */
  Text: 16384,
  /** `in the year 1987, when 80 people died` */
  OfYear: 32768,
  /** `has won 16 fights in a row` */
  OfMany: 65536,
} as const;

/** What can be true of a happening and a mention, as bits. */
export const With = {
  /** The mention is in the sentence of the last one, or in another. */
  Sentence: 1,
  Across: 2,
  /** At most one, two or three sentences with events after the last one; or more. */
  Next: 4,
  Soon: 8,
  Near: 16,
  Far: 32,
  /** Of the participants of the mention one is known, all are, all targets are. */
  Shared: 64,
  Known: 128,
  KnownTargets: 256,
  /** The happening has a target; somebody else who takes part; nobody. */
  Targets: 512,
  Agents: 1024,
  Nobody: 2048,
  /** One of its kinds is that of the mention; the kind of the last mention is. */
  Kind: 4096,
  LastKind: 8192,
  /** One of its kinds is of harm; the kind of the last mention is. */
  Harm: 16384,
  LastHarm: 32768,
  /** The last mention is a noun, or a verb. */
  LastNoun: 65536,
  LastVerb: 131072,
  /** First told in the headline; in the headline or the first sentence; in the lead. */
  Headline: 262144,
  Opening: 524288,
  Lead: 1048576,
  /** Both have one date; each has another; one has none. */
  Day: 2097152,
  OtherDay: 4194304,
  HalfDated: 8388608,
  /** Each has another place. */
  Places: 16777216,
  /** They have a family of words in common; they are told in related words. */
  Family: 33554432,
  Akin: 67108864,
  /** One is a series of contests, and the other is not. */
  Series: 134217728,
  /** It happened. */
  Asserted: 268435456,
  /** One is denied, one has happened, and the other not. */
  Denial: 536870912,
  Ahead: 1073741824,
} as const;

/** What a rule is limited to; it is not asked about anything else, so its `holds` need not ask for it again. */
export interface Limits {
  /** The kinds of the mention. */
  readonly kinds?: Iterable<EventKind>;
  /** What the mention has to be (`Of`). */
  readonly of?: number;
  /** What has to be true of the two (`With`). */
  readonly with?: number;
  /** The words of the mention. */
  readonly lemmas?: ReadonlySet<string>;
}

/** Whether something holds between a happening and a mention of an event. */
export interface Rule extends Limits {
  readonly name: string;
  readonly holds: (cluster: Cluster, step: Step, background: Background) => boolean;
}

/** Rules about a mention in the sentence of the last one. */
export const ofSentence = (...rules: readonly Rule[]): readonly Rule[] =>
  rules.map((rule) => ({ ...rule, with: (rule.with ?? 0) | With.Sentence }));

/** For a rule of which the limits say all. */
export const always = (): boolean => true;

/** Rules, with their limits as numbers. */
export interface Table {
  readonly rules: readonly Rule[];
  /** For each rule the kinds and traits of the mention, and the traits of both. */
  readonly limits: Int32Array;
}

const LIMITS = 3;
const ANY = -1;

export const tableOf = (rules: readonly Rule[]): Table => ({
  rules,
  limits: Int32Array.from(
    rules.flatMap(({ kinds, of = 0, with: both = 0 }) => [kinds === undefined ? ANY : bitsOf(kinds), of, both]),
  ),
});

/** The first rule that holds. Most are passed by with a look at their limits, which takes 0.6 of the time of asking all. */
export const firstOf = (
  { rules, limits }: Table,
  cluster: Cluster,
  step: Step,
  both: number,
  background: Background,
): Rule | undefined => {
  const { kindBit, traits } = step;
  for (let i = 0, at = 0; i < rules.length; i++, at += LIMITS) {
    if ((limits[at]! & kindBit) === 0 || ((limits[at + 1]! & ~traits) | (limits[at + 2]! & ~both)) !== 0) continue;
    const rule = rules[i]!;
    if (rule.lemmas?.has(step.mention.lemma) !== false && rule.holds(cluster, step, background)) return rule;
  }
  return undefined;
};

/** Whether the rule at a place in a table may hold of a mention, whatever the happening. */
export const mayHoldOf = ({ limits }: Table, i: number, { kindBit, traits }: Step): boolean =>
  (limits[i * LIMITS]! & kindBit) !== 0 && (limits[i * LIMITS + 1]! & ~traits) === 0;

/** Without the rules that are about one sentence only. */
export const acrossSentences = (rules: readonly Rule[]): readonly Rule[] =>
  rules.filter(({ with: both = 0 }) => (both & With.Sentence) === 0);
