import { Kind, Verb, type Chunks } from './kinds.js';
import type { Site, Chunk } from './site.js';
import { previous } from './repairs.js';

/** All members of the list whose last one is `last`: `Peru, Chile and Norway`; appositions count as members. */
export const coordinated = (site: Site, last: Chunk): readonly Chunk[] => {
  const { chunks, from } = site;
  const members = [last];
  for (let at = last; ;) {
    const joint = previous(chunks, at, from);
    if (joint < 0 || !joins(chunks, joint, members.length)) break;
    const comma = previous(chunks, joint, from);
    const noun = comma >= 0 && chunks.kind[comma] === Kind.Comma ? previous(chunks, comma, from) : comma;
    if (noun < 0 || chunks.kind[noun] !== Kind.Noun || isClaimed(site, noun)) break;
    members.unshift(noun);
    at = noun;
  }
  return members;
};

/** A list begins from behind with `and`; further members are parted by commas. */
const joins = (chunks: Chunks, at: Chunk, members: number): boolean =>
  chunks.kind[at] === Kind.Joint || (members > 1 && chunks.kind[at] === Kind.Comma);

/** An object or the noun of a preposition belongs to what is before it: `met Ana and Luis resigned`. */
const isClaimed = ({ chunks, from }: Site, noun: Chunk): boolean => {
  const left = previous(chunks, noun, from);
  if (left < 0) return false;
  if (chunks.kind[left] === Kind.Preposition) return true;
  return chunks.kind[left] === Kind.Verb && (chunks.flags[left]! & Verb.Modal) === 0;
};

/** All members of the list that begins with `first`, up to one that is the subject of a verb of its own. */
export const listFrom = (site: Site, first: Chunk): readonly Chunk[] => {
  const { chunks, to } = site;
  const members = [first];
  for (let at = first; ;) {
    let next = chunks.to[at]!;
    let isJoined = false;
    while (next < to && (chunks.kind[next] === Kind.Comma || chunks.kind[next] === Kind.Joint)) {
      isJoined = true;
      next = chunks.to[next]!;
    }
    if (!isJoined || next >= to || chunks.kind[next] !== Kind.Noun || hasOwnVerb(site, next)) return members;
    members.push(next);
    at = next;
  }
};

/** Whether a finite verb follows that the noun phrase is the subject of: `and Iran responded`. */
const hasOwnVerb = ({ chunks, to }: Site, noun: Chunk): boolean => {
  for (let at = chunks.to[noun]!; at < to; at = chunks.to[at]!) {
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return (chunks.flags[at]! & Verb.Finite) !== 0;
    if (kind !== Kind.Adverb && kind !== Kind.Noun && kind !== Kind.Preposition) return false;
  }
  return false;
};
