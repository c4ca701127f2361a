/** Clauses with a subject of their own that *and* adds to another: `A court jailed two men and police arrested a third`. */
import { Kind } from './kinds.js';
import { isFiniteVerb } from './predicates.js';
import { previous } from './previous.js';
import type { Chunk, Site } from './site.js';
import { subjectsOf } from './subjects.js';

/** Whether *and* or *but* adds a clause with a subject of its own to one that has a verb. */
export const addsClause = (site: Site, joint: Chunk): boolean => {
  const verb = site.chunks.kind[joint] === Kind.Joint ? verbOfNext(site, joint) : -1;
  if (verb < 0 || !hasVerbBefore(site, joint)) return false;
  const subjects = subjectsOf(site, verb);
  return subjects.length > 0 && subjects.every((subject) => subject > joint);
};

/** The next finite verb behind a conjunction and a noun phrase; -1 if something else comes first. */
export const verbOfNext = ({ chunks, to }: Site, joint: Chunk): Chunk => {
  const first = chunks.to[joint]!;
  // `and in May, the firm sold it`: only a phrase of time or place may end in a comma.
  const mayPause = first < to && chunks.kind[first] === Kind.Preposition;
  for (let at = first; at < to; at = chunks.to[at]!) {
    if (isFiniteVerb(chunks, at)) return at > first ? at : -1;
    if (ending.has(chunks.kind[at]!) || (chunks.kind[at] === Kind.Comma && !mayPause)) return -1;
  }
  return -1;
};

const ending: ReadonlySet<number> = new Set([Kind.Joint, Kind.Break, Kind.Quote, Kind.Marker]);

const hasVerbBefore = ({ chunks, from }: Site, joint: Chunk): boolean => {
  for (let at = previous(chunks, joint, from); at >= 0; at = previous(chunks, at, from)) {
    if (chunks.kind[at] === Kind.Break) return false;
    if (isFiniteVerb(chunks, at)) return true;
  }
  return false;
};
