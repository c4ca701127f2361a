/** The verb that a participle behind other words goes on with. */
import { set } from '../../lexicon/vocabulary.js';
import { reporting } from '../reporting.js';
import { governing, outsideContact, type Governor } from './governing.js';
import { Kind } from './kinds.js';
import { isFiniteVerb, isGerund } from './predicates.js';
import { before, headWord, type Chunk, type Site } from './site.js';

/** The verb that governs a participle with `left` right before it, and the object of that verb. */
export const governorOfParticiple = (site: Site, verb: Chunk, left: Chunk): Governor => {
  const near = outsideContact(site, left, governing(site, site.chunks.kind[left] === Kind.Marker ? left : verb));
  return outsideSaying(site, verb, left, outsideReduced(site, left, near));
};

/** `shot at a bus carrying traders, wounding nine`: behind the comma goes on what the first verb tells. */
const outsideReduced = (site: Site, left: Chunk, near: Governor): Governor => {
  const { chunks } = site;
  const isReduced = chunks.kind[left] === Kind.Comma && near.verb >= 0 && isGerund(chunks, near.verb);
  const noun = isReduced ? before(site, near.verb) : -1;
  if (noun < 0 || chunks.kind[noun] !== Kind.Noun) return near;
  return finiteBefore(site, near.verb) ?? near;
};

/** `Torres has won, the board announced on Friday, beating Holm`: it goes on past who said so, but not with `adding`. */
const outsideSaying = (site: Site, verb: Chunk, left: Chunk, near: Governor): Governor => {
  const { chunks } = site;
  if (chunks.kind[left] !== Kind.Comma || near.verb < 0 || !reporting.has(headWord(site, near.verb))) return near;
  if (reporting.has(headWord(site, verb)) || addsWords.has(headWord(site, verb))) return near;
  const comma = before(site, before(site, near.verb));
  if (comma < 0 || chunks.kind[comma] !== Kind.Comma) return near;
  return finiteBefore(site, comma) ?? near;
};

/** The governor before a chunk, if it is a finite verb. */
const finiteBefore = (site: Site, at: Chunk): Governor | undefined => {
  const outer = governing(site, at);
  return outer.verb >= 0 && isFiniteVerb(site.chunks, outer.verb) ? outer : undefined;
};

const addsWords = set(
  'accusing adding blaming calling citing denouncing describing invoking praising quoting referring speaking thanking urging',
);
