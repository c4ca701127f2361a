/** What a chunk is, asked in many places. */
import { Kind, Noun, Verb, type Chunks } from './kinds.js';

/** Can be the verb of a clause. */
export const isFiniteVerb = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0;

/** Modifies what precedes it: `a firm registered in Cyprus`. */
export const isPastParticiple = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & (Verb.Participle | Verb.Finite)) === Verb.Participle;

export const isGerund = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Gerund) !== 0;

/** Whether a noun phrase that is no time follows: `arrested two men`, but not `jailed seven years ago`. */
export const takesObject = (chunks: Chunks, at: number, to: number): boolean => {
  const next = chunks.to[at]!;
  return next < to && chunks.kind[next] === Kind.Noun && (chunks.flags[next]! & Noun.Time) === 0;
};
