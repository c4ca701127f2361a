import { Kind, Noun } from './kinds.js';
import { before, type Chunk, type Site } from './site.js';

/** Whether a noun phrase opens its sentence, or only a time is before it: `In March [it] shut`, `Last year, [it] shut`. */
export const opensSentence = (site: Site, noun: Chunk): boolean => beforeTime(site, noun) < 0;

/** What stands before a noun phrase and a time before that; -1 if nothing does. */
export const beforeTime = (site: Site, noun: Chunk): Chunk => {
  const { chunks } = site;
  let left = before(site, noun);
  if (left >= 0 && chunks.kind[left] === Kind.Comma) left = before(site, left);
  if (left < 0 || chunks.kind[left] !== Kind.Noun || (chunks.flags[left]! & Noun.Time) === 0) return left;
  const preposition = before(site, left);
  return preposition >= 0 && chunks.kind[preposition] === Kind.Preposition ? before(site, preposition) : preposition;
};
