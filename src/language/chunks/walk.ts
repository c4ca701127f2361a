import { Part, partOfWord } from '../../lexicon/function-words.js';
import { TO, topical } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { reporting } from '../reporting.js';
import { Tag } from '../tag-set.js';
import { tagAt } from '../tags.js';
import { articleBefore, beforeAside, beforeBracket, beforeDashes, beforeNickname, isClosing } from './asides.js';
import { opensClause } from './clause-openers.js';
import { transitive } from './clause-words.js';
import { isObject, prepositionOfList } from './joined-phrases.js';
import { Kind, Noun, Verb } from './kinds.js';
import { isBareNumber, isFiniteVerb, isGerund, isPastParticiple } from './predicates.js';
import { opensGerund } from './reduced.js';
import { beforeRelative } from './relative-clauses.js';
import { before, headWord, type Chunk, type Site } from './site.js';

/**
 * The nearest noun phrase to the left that belongs to no preposition and no verb; asides between commas, prepositional
 * phrases, relative clauses and participles are skipped.
 */
export const walkLeft = (site: Site, start: Chunk): Chunk => {
  const { chunks } = site;
  for (let at = start; at >= 0;) {
    if (chunks.kind[at] !== Kind.Noun) at = leftOf(site, at);
    else if (isCircumstance(site, at)) at = beforeCircumstance(site, at);
    else {
      const further = beforeClaimed(site, at, at === start);
      if (further === at) return at;
      at = further;
    }
  }
  return -1;
};

/** What precedes the governor of a noun phrase; the noun phrase itself if it has none. */
const beforeClaimed = (site: Site, noun: Chunk, isFirst: boolean): Chunk => {
  const left = before(site, noun);
  const resident = beforeAddress(site, noun, left);
  if (resident >= 0) return resident;
  const claimed = claimant(site, noun, left);
  if (claimed < 0) return left < 0 || (isFirst && isSaying(site, left)) ? noun : outsideRelative(site, noun, left);
  return (isFirst && isSaid(site, noun, claimed)) || opensClause(site, claimed) ? noun : before(site, claimed);
};

/** `Six pupils in Cusco, Peru fell ill`: the noun phrase that a city with its country belongs to; -1 if that is not clear. */
const beforeAddress = (site: Site, country: Chunk, comma: Chunk): Chunk => {
  if (comma < 0 || site.chunks.kind[comma] !== Kind.Comma || !isName(site, country)) return -1;
  const city = before(site, comma);
  const preposition = city >= 0 && isName(site, city) ? before(site, city) : -1;
  if (preposition < 0 || !within.has(site.document.tokens.word[preposition]!)) return -1;
  const resident = residentBefore(site, preposition);
  return opensWith(site, resident) && !isSaying(site, site.chunks.to[country]!) ? resident : -1;
};

/** `A calf found in Kent, England died`: past a participle. */
const residentBefore = (site: Site, preposition: Chunk): Chunk => {
  const left = before(site, preposition);
  const isFound = left >= 0 && site.chunks.kind[left] === Kind.Verb && transitive.has(headWord(site, left));
  return isFound ? before(site, left) : left;
};

/** Whether a clause begins with a noun phrase. */
const opensWith = (site: Site, noun: Chunk): boolean => {
  if (noun < 0 || site.chunks.kind[noun] !== Kind.Noun) return false;
  const left = before(site, noun);
  return left < 0 || site.chunks.kind[left] === Kind.Marker || isSaying(site, left);
};

const within = wordSet(['in', 'at', 'from']);

const isName = ({ chunks }: Site, noun: Chunk): boolean =>
  chunks.kind[noun] === Kind.Noun && (chunks.flags[noun]! & Noun.Name) !== 0;

/** `a man who stabbed a stallholder to death was jailed`: skips the object of a relative clause. */
const outsideRelative = (site: Site, noun: Chunk, left: Chunk): Chunk => {
  // `where Ana Torres said the parents of the boy were`
  const outside = isSaying(site, left) ? -1 : beforeRelative(site, left);
  if (outside >= 0) return outside;
  return site.chunks.kind[left] === Kind.Joint ? outsideList(site, noun, left) : noun;
};

/** `a man who stabbed a guard and a driver in Lima was jailed`: skips the objects of a relative clause that opens the sentence. */
const outsideList = (site: Site, last: Chunk, joint: Chunk): Chunk => {
  const first = before(site, joint);
  const verb = first >= 0 && site.chunks.kind[first] === Kind.Noun ? before(site, first) : -1;
  const outside = verb >= 0 && isFiniteVerb(site.chunks, verb) ? beforeRelative(site, verb) : -1;
  return outside >= 0 && isApartFromVerb(site, last) && opensWith(site, outside) ? outside : last;
};

/** `a guard and police arrested`: right before its verb a noun phrase is the subject. */
const isApartFromVerb = ({ chunks, to }: Site, noun: Chunk): boolean =>
  chunks.to[noun]! < to && chunks.kind[chunks.to[noun]!] !== Kind.Verb;

/** Skips a phrase of time with its preposition, or the comma before an age. */
const beforeCircumstance = (site: Site, noun: Chunk): Chunk => {
  const left = before(site, noun);
  if (left < 0) return -1;
  const kind = site.chunks.kind[left]!;
  return kind === Kind.Preposition || kind === Kind.Comma ? before(site, left) : left;
};

/** Skips what is no noun phrase; -1 if the clause begins there. */
const leftOf = (site: Site, at: Chunk): Chunk => {
  const { chunks } = site;
  const kind = chunks.kind[at]!;
  if (kind === Kind.Comma) return beforeAside(site, at);
  if (isClosing(site, at)) return beforeBracket(site, at);
  if (kind === Kind.Break) return beforeDashes(site, at);
  if (kind === Kind.Quote) return beforeQuotation(site, at);
  if (isFiniteVerb(chunks, at)) return beforeRelative(site, at);
  return kind === Kind.Verb || passed.has(kind) || opensGerund(chunks, at, site.to) ? before(site, at) : -1;
};

const beforeQuotation = (site: Site, close: Chunk): Chunk => {
  const noun = beforeNickname(site, close);
  return noun < 0 ? articleBefore(site, close) : noun;
};

const passed: ReadonlySet<number> = new Set([Kind.Adjective, Kind.Adverb, Kind.Preposition]);

/** `there were two raids` */
export const isThere = ({ chunks }: Site, noun: Chunk): boolean => (chunks.flags[noun]! & Noun.There) !== 0;

/** `late last year`; an age between commas: `Ana Torres, 19, resigned`. */
const isCircumstance = ({ chunks, from }: Site, noun: Chunk): boolean => {
  if ((chunks.flags[noun]! & Noun.Time) !== 0) return noun > from;
  return isBareNumber(chunks, noun) && noun > from && chunks.kind[chunks.of[noun - 1]!] === Kind.Comma;
};

/** The preposition, or verb without a subject, that governs a noun phrase; -1 if none does. */
const claimant = (site: Site, noun: Chunk, left: Chunk): Chunk => {
  const { document, chunks } = site;
  if (left < 0) return -1;
  if (chunks.kind[left] === Kind.Joint) {
    const preposition = prepositionOfList(site, noun, left);
    return preposition < 0 ? gerundOfList(site, left) : preposition;
  }
  if (chunks.kind[left] === Kind.Preposition)
    return isAmount({ chunks }, noun) && isEstimate(document, left) && !isTopic(site, left) ? -1 : left;
  const isVerb = chunks.kind[left] === Kind.Verb && (chunks.flags[left]! & Verb.Finite) === 0;
  return isVerb ? left : -1;
};

/**
 * `a guard helping a woman and a man was hurt`, `a man who admits having a wife and a son was held`: the form in *-ing* that has
 * the list; -1 if none has.
 */
const gerundOfList = (site: Site, joint: Chunk): Chunk => {
  const { chunks } = site;
  const member = before(site, joint);
  const verb = member >= 0 && chunks.kind[member] === Kind.Noun ? before(site, member) : -1;
  const doer = verb >= 0 && isGerund(chunks, verb) ? before(site, verb) : -1;
  if (doer >= 0 && isOfParticiple(site, doer)) return verb;
  if (doer < 0 || (chunks.kind[doer] === Kind.Noun ? isObject(site, doer) : beforeRelative(site, doer) < 0)) return -1;
  return verb;
};

/** `A man accused of killing a guard and a boy was held`: the preposition after a participle, which is no verb of a clause. */
const isOfParticiple = (site: Site, preposition: Chunk): boolean => {
  const participle = site.chunks.kind[preposition] === Kind.Noun ? -1 : before(site, preposition);
  return participle >= 0 && isPastParticiple(site.chunks, participle);
};

/** `the man who said the soldiers fled` */
const isSaying = ({ document, chunks }: Site, verb: Chunk): boolean =>
  reporting.has(document.tokens.word[chunks.head[verb]!]!);

/** `saying it was`, `to say Peru had`: what follows a verb of saying begins a clause. */
const isSaid = ({ document, chunks }: Site, noun: Chunk, verb: Chunk): boolean => {
  const { word } = document.tokens;
  if (chunks.kind[verb] !== Kind.Verb) return false;
  return partOfWord(word[noun]!) === Part.Subject || saying.has(word[chunks.head[verb]!]!);
};

const saying = set(
  'saying say claiming claim adding add arguing argue warning warn insisting insist believing believe announcing announce',
);

/** `up to 40 rockets`, `about 40 people`, `between 30 and 40 people` */
const isAmount = ({ chunks }: Pick<Site, 'chunks'>, noun: Chunk): boolean =>
  (chunks.flags[noun]! & Noun.Quantity) !== 0;

/** `a film about two sisters`; in `On Monday about 40 people left` it is an estimate. */
const isTopic = (site: Site, preposition: Chunk): boolean => {
  const { document, chunks } = site;
  const noun = before(site, preposition);
  if (noun < 0 || !topical.has(document.tokens.word[preposition]!)) return false;
  return chunks.kind[noun] === Kind.Noun && tagAt(document, preposition) === Tag.IN && !isCircumstance(site, noun);
};

const isEstimate = ({ tokens }: Document, preposition: Chunk): boolean =>
  estimates.has(tokens.word[preposition]!) && (tokens.word[preposition] !== TO || tokens.word[preposition - 1] === UP);

const estimates = wordSet(['about', 'around', 'over', 'under', 'to', 'between', 'than', 'near']);
const UP = intern('up');
