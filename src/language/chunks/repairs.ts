import type { Document } from '../../text/document.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { Kind, Verb, type Chunks } from './kinds.js';

/**
 * What the clauses of a sentence (tokens `from` to `to`) need: a participle that is the only verb its clause can have is
 * finite (`the two also agreed to`), and a past form before another verb is a participle (`the men sent there were`).
 */
export const repairVerbs = ({ tokens }: Document, from: number, to: number, chunks: Chunks): void => {
  for (let at = from; at < to; at = chunks.to[at]!) {
    if (chunks.kind[at] !== Kind.Verb) continue;
    const flags = chunks.flags[at]!;
    if ((flags & Verb.Participle) !== 0) repairParticiple(at, from, to, chunks, gives.has(tokens.word[at]!));
    else if ((flags & Verb.Past) !== 0 && chunks.to[at] === at + 1 && isReduced(at, from, to, chunks))
      chunks.flags[at] = Verb.Participle | Verb.Passive;
  }
};

const repairParticiple = (at: number, from: number, to: number, chunks: Chunks, isGiving: boolean): void => {
  const before = previous(chunks, at, from);
  if (before < 0 || chunks.to[at] !== at + 1) return;
  if (chunks.kind[before] === Kind.Joint) chunks.flags[at] = joined(chunks, before, from) ?? chunks.flags[at]!;
  else if (isPredicate(chunks, at, chunks.kind[before]!, from, to, isGiving))
    chunks.flags[at] = Verb.Finite | Verb.Past;
};

/** After its subject, or after an aside that its subject has: `Ana Torres, who leads the union, resigned`. */
const isPredicate = (
  chunks: Chunks,
  at: number,
  kind: number,
  from: number,
  to: number,
  isGiving: boolean,
): boolean => {
  if (kind !== Kind.Noun && kind !== Kind.Comma && kind !== Kind.Break) return false;
  return takesObject(chunks, at, to) ? !isGiving : needsVerb(chunks, at, from, to);
};

/** Have an object in the passive too: `Takeda named best director`. */
const gives = wordSet(
  `named called given awarded dubbed considered appointed elected declared fined sentenced ordered asked told offered denied
   granted paid sent shown handed owed allowed charged taught lent nicknamed labelled deemed crowned voted`.split(
    /\s+/,
  ),
);

/** The chunk before `at` that is no adverb; -1 at the head of the sentence. */
export const previous = (chunks: Chunks, at: number, from: number): number => {
  let before = at > from ? chunks.of[at - 1]! : -1;
  while (before > from && chunks.kind[before] === Kind.Adverb) before = chunks.of[before - 1]!;
  return before;
};

/** `was arrested and charged`, `have met and agreed`: as the verb before. */
const joined = (chunks: Chunks, joint: number, from: number): number | undefined => {
  for (let at = joint; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return chunks.flags[at]! & ~(Verb.Negated | Verb.Modal);
    if (kind === Kind.Marker || kind === Kind.Break) return undefined;
  }
  return undefined;
};

const takesObject = (chunks: Chunks, at: number, to: number): boolean =>
  chunks.to[at]! < to && chunks.kind[chunks.to[at]!] === Kind.Noun;

/** Whether no verb stands before it in its clause and none after it that would have the same subject. */
const needsVerb = (chunks: Chunks, at: number, from: number, to: number): boolean =>
  !hasVerbBefore(chunks, at, from) && !hasVerbAfter(chunks, at, to);

const hasVerbBefore = (chunks: Chunks, at: number, from: number): boolean => {
  let isOutside = false;
  for (let before = at; before > from;) {
    before = chunks.of[before - 1]!;
    if (chunks.kind[before] === Kind.Comma) isOutside = true;
    if (isFinite(chunks, before)) {
      const marker = previous(chunks, before, from);
      // The verb of a relative clause that ended with a comma.
      if (!isOutside || marker < 0 || chunks.kind[marker] !== Kind.Marker) return true;
      before = marker;
    } else if (endsClause(chunks.kind[before]!)) return false;
  }
  return false;
};

const hasVerbAfter = (chunks: Chunks, at: number, to: number): boolean => {
  let hasSubject = false;
  for (let next = chunks.to[at]!; next < to; next = chunks.to[next]!) {
    if (isFinite(chunks, next)) return !hasSubject;
    if (endsClause(chunks.kind[next]!) || chunks.kind[next] === Kind.Joint) return false;
    if (chunks.kind[next] === Kind.Noun && chunks.kind[chunks.of[next - 1]!] === Kind.Comma) hasSubject = true;
  }
  return false;
};

const isFinite = (chunks: Chunks, at: number): boolean =>
  chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0;

const endsClause = (kind: number): boolean => kind === Kind.Marker || kind === Kind.Break || kind === Kind.Quote;

/** `the members chosen in May were`: a finite verb follows that has no other subject, and this one no object. */
const isReduced = (at: number, from: number, to: number, chunks: Chunks): boolean => {
  const before = previous(chunks, at, from);
  if (before < 0 || chunks.kind[before] !== Kind.Noun || takesObject(chunks, at, to)) return false;
  for (let next = chunks.to[at]!; next < to; next = chunks.to[next]!) {
    if (chunks.kind[next] === Kind.Verb) return isFinite(chunks, next);
    if (!isCircumstance(chunks, next)) return false;
  }
  return false;
};

/** A phrase with a preposition or an adverb. */
const isCircumstance = (chunks: Chunks, at: number): boolean => {
  const kind = chunks.kind[at]!;
  if (kind === Kind.Noun) return chunks.kind[chunks.of[at - 1]!] === Kind.Preposition;
  return kind === Kind.Preposition || kind === Kind.Adverb;
};
