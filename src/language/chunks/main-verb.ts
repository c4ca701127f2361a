/** The verb of a sentence that says what happened, of those that only describe somebody or give a reason. */
import { THAT } from '../../lexicon/small-words.js';
import { reporting } from '../reporting.js';
import { Kind } from './kinds.js';
import { isFiniteVerb, isGerund } from './predicates.js';
import { previous } from './previous.js';
import { headWord, type Chunk, type Site } from './site.js';

/**
 * The first verb group that can be the verb of a clause and that no `who`, `after` or `because` introduces; behind one of
 * saying the verb of what is said: `Officials, who met in Rome, said that two men died`. Where no verb can be the verb of a
 * clause, as in many headlines, the first of all: `Man charged in hit and run`; -1 if there is none.
 */
export const mainVerbOf = (site: Site): Chunk => {
  const verbs = outerVerbs(site);
  const [first, second] = verbs.filter((verb) => isFiniteVerb(site.chunks, verb) && !isDescribing(site, verb));
  if (first === undefined) return verbs.find((verb) => !isGerund(site.chunks, verb)) ?? -1;
  return reports(site, first) ? (second ?? first) : first;
};

/** The verb groups of no clause that a word opens. */
const outerVerbs = (site: Site): readonly Chunk[] => {
  const { chunks, from, to } = site;
  const verbs: Chunk[] = [];
  let opened = 0;
  for (let at: Chunk = from; at < to; at = chunks.to[at]!) {
    if (opens(site, at, verbs)) opened++;
    if (chunks.kind[at] !== Kind.Verb) continue;
    if (opened === 0) verbs.push(at);
    else if (isFiniteVerb(chunks, at)) opened--;
  }
  return verbs;
};

const reports = (site: Site, verb: Chunk): boolean => reporting.has(headWord(site, verb));

/** Whether a clause begins that another verb needs; `that` behind a verb of saying begins what is said. */
const opens = (site: Site, at: Chunk, verbs: readonly Chunk[]): boolean => {
  const { chunks, document, to } = site;
  const next = chunks.to[at]!;
  // `After testing the water, the firm recalled its juice.`
  if (chunks.kind[at] !== Kind.Marker || (next < to && isGerund(chunks, next))) return false;
  return document.tokens.word[at] !== THAT || !verbs.some((verb) => reports(site, verb));
};

/** `jailed` of `Ana Torres, a writer jailed in Lima, died`: in an aside before the verb of its subject. */
const isDescribing = ({ chunks, from, to }: Site, verb: Chunk): boolean => {
  const noun = previous(chunks, verb, from);
  const comma = noun >= 0 && chunks.kind[noun] === Kind.Noun ? previous(chunks, noun, from) : -1;
  if (comma < 0 || chunks.kind[comma] !== Kind.Comma) return false;
  for (let at: Chunk = chunks.to[verb]!; at < to; at = chunks.to[at]!) {
    const next = chunks.to[at]!;
    if (chunks.kind[at] === Kind.Comma && next < to && isFiniteVerb(chunks, next)) return true;
  }
  return false;
};
