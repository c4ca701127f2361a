/** The other finite verbs of a clause. */
import type { Tokens } from '../../text/tokens.js';
import { relatives } from './clause-words.js';
import { Kind, type Chunks } from './kinds.js';
import { isFiniteVerb } from './predicates.js';
import { previous } from './previous.js';
import { afterBoth, endOfList, endOfWhere, opensGerund, opensOther } from './reduced.js';

/** Whether the clause has no verb before this one, and none after it with the same subject. */
export const needsVerb = (tokens: Tokens, chunks: Chunks, at: number, from: number, to: number): boolean =>
  !hasVerbBefore(tokens, chunks, at, from) && !hasVerbAfter(tokens, chunks, at, to);

const hasVerbBefore = (tokens: Tokens, chunks: Chunks, at: number, from: number): boolean => {
  let isOutside = false;
  for (let before = at; before > from;) {
    before = chunks.of[before - 1]!;
    if (chunks.kind[before] === Kind.Comma) isOutside = true;
    if (isFiniteVerb(chunks, before)) {
      const marker = previous(chunks, before, from);
      // The verb of a relative clause that ended with a comma, or right behind what it modifies.
      const opening =
        isOutside || opensRelative(tokens, chunks, marker, from) ? relativeBefore(chunks, marker, from) : -1;
      if (opening < 0) return true;
      before = opening;
    } else if (endsClause(chunks.kind[before]!)) return false;
  }
  return false;
};

/** `The firm that makes the pills refused to pay`: a relative that modifies a noun phrase. */
const opensRelative = ({ word }: Tokens, chunks: Chunks, marker: number, from: number): boolean => {
  if (marker < 0 || !relatives.has(word[marker]!)) return false;
  const noun = previous(chunks, marker, from);
  return noun >= 0 && chunks.kind[noun] === Kind.Noun;
};

/** The marker `who`, or the one before the subject in `whom prosecutors accused`; -1 if there is none. */
const relativeBefore = (chunks: Chunks, left: number, from: number): number =>
  left < 0 || chunks.kind[left] === Kind.Marker ? left : markerBefore(chunks, left, from);

/** Whether the subject of the clause has a finite verb behind this one. */
export const hasVerbAfter = (tokens: Tokens, chunks: Chunks, at: number, to: number): boolean => {
  let hasSubject = false;
  for (let next = afterBoth(chunks, at, to); next < to; next = chunks.to[next]!) {
    const where = endOfWhere(tokens, chunks, next, to);
    if (where >= 0) next = chunks.to[where]!;
    if (isFiniteVerb(chunks, next)) return !hasSubject;
    if (opensGerund(chunks, next, to)) continue;
    next = endOfList(chunks, next, to);
    if (opensOther(tokens, chunks, next, to)) return false;
    if (endsClause(chunks.kind[next]!) || chunks.kind[next] === Kind.Joint) return false;
    if (chunks.kind[next] === Kind.Noun && chunks.kind[chunks.of[next - 1]!] === Kind.Comma) hasSubject = true;
  }
  return false;
};

/** What follows belongs to another clause. */
export const endsClause = (kind: number): boolean => kind === Kind.Marker || kind === Kind.Break || kind === Kind.Quote;

/** What introduces the clause whose subject is the noun phrase at `subject`; -1 if there is neither. */
export const markerBefore = (chunks: Chunks, subject: number, from: number): number => {
  const marker = subject >= 0 && chunks.kind[subject] === Kind.Noun ? previous(chunks, subject, from) : -1;
  return marker >= 0 && chunks.kind[marker] === Kind.Marker ? marker : -1;
};
