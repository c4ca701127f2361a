/** What a chunk is, asked in many places. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import type { Tokens } from '../../text/tokens.js';
import { Kind, Noun, Verb, type Chunks } from './kinds.js';

/** Can be the verb of a clause. */
export const isFiniteVerb = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0;

/** Modifies what precedes it: `a firm registered in Cyprus`. */
export const isPastParticiple = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & (Verb.Participle | Verb.Finite)) === Verb.Participle;

/** Whether a verb group is in the perfect: `had shelled`, `has agreed`. */
export const isPerfect = ({ kind, head }: Chunks, { word }: Pick<Tokens, 'word'>, at: number): boolean =>
  kind[at] === Kind.Verb && head[at]! > at && partOfWord(word[at]!) === Part.Have;

export const isGerund = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Gerund) !== 0;

/** `44` of `Ana Torres, 44, resigned`. */
export const isBareNumber = (chunks: Chunks, at: number): boolean =>
  (chunks.flags[at]! & Noun.Quantity) !== 0 && chunks.to[at] === at + 1;

/** Whether a noun phrase that is no time follows: `arrested two men`, but not `jailed seven years ago`. */
export const takesObject = (chunks: Chunks, at: number, to: number): boolean => {
  const next = chunks.to[at]!;
  return next < to && chunks.kind[next] === Kind.Noun && (chunks.flags[next]! & Noun.Time) === 0;
};

/** In `rejected as "false" the claims`, the object behind the *as* and its adjective; -1 if there is none. */
export const objectBehind = (chunks: Chunks, as: number, to: number): number => {
  let at = chunks.to[as]!;
  let hasAdjective = false;
  for (; at < to && (chunks.kind[at] === Kind.Quote || chunks.kind[at] === Kind.Adjective); at = chunks.to[at]!)
    hasAdjective ||= chunks.kind[at] === Kind.Adjective;
  return hasAdjective && at < to && chunks.kind[at] === Kind.Noun ? at : -1;
};
