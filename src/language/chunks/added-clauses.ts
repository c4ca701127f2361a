/** Clauses with a subject of their own that *and* adds to another: `A court jailed two men and police arrested a third`. */
import { Kind } from './kinds.js';
import { isFiniteVerb } from './predicates.js';
import { previous } from './previous.js';
import type { Chunk, Site } from './site.js';

/** Where the clause of the verb at `trigger` begins: after the *and* that adds it, else at `from`. */
export const ownBeginning = (site: Site, from: number, trigger: number): number => {
  const { chunks } = site;
  const verb = chunks.of[trigger]!;
  const joint = jointBefore(site, verb, from);
  if (joint < 0 || chunks.to[joint] === verb) return from;
  for (let at = previous(chunks, joint, from); at >= 0; at = previous(chunks, at, from))
    if (isFiniteVerb(chunks, at)) return chunks.to[joint]!;
  return from;
};

/** Where the clause of the next verb begins: at its *and*, else at the verb. */
export const clauseBefore = (site: Site, verb: Chunk, from: number): Chunk => {
  const joint = jointBefore(site, verb, from);
  return joint < 0 ? verb : joint;
};

/** The *and* before a verb and its subject; -1 if another verb, a comma or nothing comes first. */
const jointBefore = ({ chunks }: Site, verb: Chunk, from: number): Chunk => {
  for (let at = previous(chunks, verb, from); at >= from; at = previous(chunks, at, from)) {
    if (chunks.kind[at] === Kind.Joint) return at;
    if (chunks.kind[at] === Kind.Verb || chunks.kind[at] === Kind.Comma) return -1;
  }
  return -1;
};
