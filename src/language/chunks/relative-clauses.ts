/** Steps over a relative clause from its verb to the noun phrase that it modifies. */
import { THAT } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { reporting } from '../reporting.js';
import { relatives } from './clause-words.js';
import { Kind, Noun } from './kinds.js';
import { isFiniteVerb, takesObject } from './predicates.js';
import { before, headWord, type Chunk, type Site } from './site.js';

/** `the man who fled was charged`: the noun phrase that the relative clause with a verb modifies; -1 if it is in none. */
export const beforeRelative = (site: Site, verb: Chunk, depth = 0): Chunk => {
  if (!isFiniteVerb(site.chunks, verb)) return -1;
  const left = before(site, verb);
  const outer = depth < DEEPEST ? outerVerb(site, left) : -1;
  if (outer >= 0) return beforeRelative(site, outer, depth + 1);
  const marker = isNoun(site, left) ? relativeOver(site, left, verb) : left;
  const isRelative =
    marker >= 0 && (marker !== left || relatives.has(site.document.tokens.word[marker]!) || isInWhat(site, marker));
  return isRelative ? before(site, marker) : -1;
};

/** How many verbs of a relative clause are looked through. */
const DEEPEST = 3;

const isNoun = ({ chunks }: Site, at: Chunk): boolean => at >= 0 && chunks.kind[at] === Kind.Noun;

/** The verb before that a verb goes on from, or that says what it tells; `left` is what is right before it. -1 if there is none. */
const outerVerb = (site: Site, left: Chunk): Chunk => {
  if (left < 0) return -1;
  return site.chunks.kind[left] === Kind.Joint ? joinedVerb(site, left) : sayingVerb(site, left);
};

/** `hit` of `who hit a van and killed its driver`. */
const joinedVerb = (site: Site, joint: Chunk): Chunk => {
  const { kind } = site.chunks;
  let at = before(site, joint);
  while (at >= 0 && (kind[at] === Kind.Noun || kind[at] === Kind.Preposition)) at = before(site, at);
  return at >= 0 && isFiniteVerb(site.chunks, at) ? at : -1;
};

/** `said` of `who said she had been hurt`, `told` of `who told police that he had been hurt`. */
const sayingVerb = (site: Site, subject: Chunk): Chunk => {
  if (!isNoun(site, subject)) return -1;
  const marker = markerOver(site, subject);
  const isMarked = marker >= 0 && site.document.tokens.word[marker] === THAT;
  const saying = isMarked ? pastHearer(site, before(site, marker)) : before(site, subject);
  return saying >= 0 && isFiniteVerb(site.chunks, saying) && tells(site, saying) ? saying : -1;
};

const tells = (site: Site, verb: Chunk): boolean =>
  reporting.has(headWord(site, verb)) || telling.has(headWord(site, verb));

const telling = wordSet(['told', 'tells']);

/** `told` of `told police`; any other chunk itself. */
const pastHearer = (site: Site, hearer: Chunk): Chunk => {
  const verb = isNoun(site, hearer) ? before(site, hearer) : -1;
  return verb >= 0 && telling.has(headWord(site, verb)) ? verb : hearer;
};

/** `in what was a raid` */
const isInWhat = (site: Site, marker: Chunk): boolean => {
  const preposition = site.document.tokens.word[marker] === WHAT ? before(site, marker) : -1;
  return preposition >= 0 && site.chunks.kind[preposition] === Kind.Preposition;
};

const WHAT = intern('what');

/** The relative before a subject, `the firm where he had worked`, `a woman whose sister in Lima was hurt`; -1 if there is none. */
const relativeOver = (site: Site, subject: Chunk, verb: Chunk): Chunk => {
  const marker = markerOver(site, subject);
  // `the car in which the couple were driving was hit`: two verbs in a row
  const next = site.chunks.to[verb]!;
  const isClosed = next < site.to && isFiniteVerb(site.chunks, next);
  const isFree = isPronoun(site, subject) || isClosed || !takesObject(site.chunks, verb, site.to);
  return (isFree ? adverbial : withSubject).has(site.document.tokens.word[marker] ?? 0) ? marker : -1;
};

const adverbial = wordSet(['where', 'whom', 'whose', 'that', 'which']);

const withSubject = wordSet(['whose', 'whom', 'where']);

/** What introduces the clause whose subject a noun phrase ends; -1 if that is not right before the subject. */
const markerOver = (site: Site, last: Chunk): Chunk => {
  const { kind } = site.chunks;
  let at = last;
  for (let phrases = 0; phrases < MOST && isNoun(site, at); phrases++) {
    const left = before(site, at);
    if (left < 0 || kind[left] !== Kind.Preposition) return left >= 0 && kind[left] === Kind.Marker ? left : -1;
    at = before(site, left);
  }
  return -1;
};

/** The most phrases of a subject that are looked through. */
const MOST = 3;

const isPronoun = ({ chunks }: Site, noun: Chunk): boolean => (chunks.flags[noun]! & Noun.Pronoun) !== 0;
