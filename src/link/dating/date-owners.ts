import { previous } from '../../language/chunks/previous.js';
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { isDatePart } from '../../language/chunks/noun-flags.js';
import { isFiniteVerb, isPastParticiple } from '../../language/chunks/predicates.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { isYear } from '../../language/years.js';
import { FOR, OF, THE, articles, scheduled } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { MONTH_WORDS } from '../../core/calendar/calendar-names.js';
import { isCapitalised, isHyphen, tokenAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Place } from '../mention-index.js';
import { accusing, charging } from './charges.js';

const fromTo = wordSet(['-', '–', '/']);

/** The triggers, by their last tokens, that alone own a date; null for a date of the whole clause. */
export type Owners = readonly number[] | null;

/**
 * `a 2008 clash`, `the attacks of May 3`, `the vote on Sunday`: the date in a noun phrase belongs to its head and to no other
 * event of the sentence.
 */
export const ownersOf = ({ start, end }: Place, triggers: ReadonlySet<number>, document: Document): Owners => {
  const from = tokenAt(document, start);
  const site = siteOf(document, from);
  const chunk = site.chunks.of[from]!;
  const to = lastToken(document, from, end) + 1;
  const head = site.chunks.head[chunk]!;
  if (site.chunks.kind[chunk] === Kind.Noun && head >= to) return ofHead(site, chunk, from, to, triggers);
  if (from > chunk && triggers.has(from - 1)) return [from - 1];
  const named = isAttributive(site, from) ? namedBy(site, to, triggers) : null;
  if (named !== null) return named;
  if (isSubject(site, chunk)) return [];
  return ofPhraseBefore(site, chunk, triggers);
};

/** The event before which a date stands in its phrase, none for a date that says only which one is meant. */
const ofHead = (site: Site, noun: Chunk, from: number, to: number, triggers: ReadonlySet<number>): Owners => {
  const head = site.chunks.head[noun]!;
  if (triggers.has(head) && !isBeforehand(site.document, from)) return [head];
  return triggers.has(head) || saysWhich(site, noun, from, to) ? [] : null;
};

/** `pre-Christmas walkouts`: some time before or after that day. */
const isBeforehand = (document: Document, date: number): boolean =>
  date > 1 && isHyphen(document, date - 1) && sides.has(document.tokens.word[date - 2]!);

const sides = wordSet(['pre', 'post']);

/** A date before a noun that is no event, and dates none: `the 2003 Emergency Plan`, `before a January 8 deadline`. */
const saysWhich = (site: Site, noun: Chunk, from: number, to: number): boolean =>
  isAttribute(site.document, from, to) || limiting.has(headWord(site, noun));

const limiting = wordSet(['anniversary', 'cutoff', 'deadline', 'target']);

/** `the June 20, 2005 attempted murder`: after an article a month begins the attributes of a noun. */
const isAttributive = ({ document: { tokens } }: Site, from: number): boolean =>
  from > 0 && articles.has(tokens.word[from - 1]!) && months.has(tokens.word[from]!);

const isNoun = ({ chunks, to }: Site, at: number): boolean => at < to && chunks.kind[chunks.of[at]!] === Kind.Noun;

const months = wordSet(MONTH_WORDS);
/** The most tokens between such a date and its noun. */
const NEAR = 4;

/** The trigger that a date before a noun belongs to; null if no noun follows. */
const namedBy = (site: Site, from: number, triggers: ReadonlySet<number>): Owners => {
  for (let at = from; at < Math.min(from + NEAR, site.to); at++) if (triggers.has(at)) return [at];
  return isNoun(site, from) ? [] : null;
};

/** `With the purchase of Vale, the 2009 season was saved`: a date inside a subject does not date the verb. */
const isSubject = ({ chunks, document, from, to }: Site, date: Chunk): boolean => {
  const verb = chunks.to[date]!;
  if (document.tokens.word[date] !== THE || verb >= to || !isFiniteVerb(chunks, verb)) return false;
  const left = previous(chunks, date, from);
  return left < 0 || chunks.kind[left] === Kind.Comma;
};

/** `the 2003 Emergency Plan`, `above Friday's close`, `a Christmas market`: it says which one is meant. */
const isAttribute = (document: Document, from: number, to: number): boolean =>
  isOfYears(document, from, to) ||
  document.tokens.shape[to] === Shape.Clitic ||
  seasons.has(document.tokens.word[from]!) ||
  isFeast(document, from, to);

/** `during winter meetings` */
const seasons = wordSet(['spring', 'summer', 'autumn', 'winter']);

/** Capitals without a day, a month or a number, before a noun: `Christmas`, `New Year`. */
const isFeast = (document: Document, from: number, to: number): boolean => {
  if (document.tokens.shape[to] !== Shape.Lower) return false;
  for (let at = from; at < to; at++) if (!isCapitalised(document, at) || isDatePart(document, at)) return false;
  return true;
};

/** `2003`, `2003-04` */
const isOfYears = (document: Document, from: number, to: number): boolean => {
  const { shape, word } = document.tokens;
  if (!isYear(document, from)) return false;
  return to === from + 1 || (to === from + 3 && fromTo.has(word[from + 1]!) && shape[from + 2] === Shape.Number);
};

/** The last token before an offset, from token `from` on. */
export const lastToken = ({ tokens }: Document, from: number, end: number): number => {
  let last = from;
  while (tokens.end[last]! < end && last + 1 < tokens.length) last++;
  return last;
};

/** `a man arrested on Monday was charged`, `agreed to meet on Friday`: a participle or infinitive, not the main verb of the clause. */
const isReduced = (site: Site, verb: Chunk): boolean => {
  const { kind, flags } = site.chunks;
  if (kind[verb] !== Kind.Verb) return false;
  return (flags[verb]! & (Verb.Finite | Verb.Gerund)) === 0 || headWord(site, verb) === MISSING;
};

const MISSING = intern('missing');

/** In `signed the treaty on Monday` the date belongs to the treaty and to the signing. */
const ofPhraseBefore = (site: Site, date: Chunk, triggers: ReadonlySet<number>): Owners => {
  const { chunks, from } = site;
  const before = previous(chunks, date, from);
  const isPhrase = before >= 0 && chunks.kind[before] === Kind.Preposition;
  const noun = isPhrase ? previous(chunks, before, from) : before;
  if (noun < 0) return null;
  if (isReduced(site, noun)) return ofReduced(site, noun, date, triggers);
  if (chunks.kind[noun] !== Kind.Noun) return null;
  return ofNoun(site, noun, isPhrase ? before : -1, triggers) ?? ofPlacedNoun(site, noun, date, triggers);
};

/**
 * `a man arrested in May`: the participle. `The bridge, built in 1962, collapsed`: where the participle is no event, its noun if
 * that is one, and never the main verb.
 */
const ofReduced = (site: Site, participle: Chunk, date: Chunk, triggers: ReadonlySet<number>): Owners => {
  const { chunks } = site;
  if (triggers.has(chunks.head[participle]!)) return [chunks.head[participle]!];
  // `Two boys missing since Sunday were found`
  const isState = isPastParticiple(chunks, participle) || headWord(site, participle) === MISSING;
  const noun = isState ? nounOf(site, participle, date) : -1;
  if (noun < 0 || chunks.kind[noun] !== Kind.Noun) return null;
  return triggers.has(chunks.head[noun]!) ? [chunks.head[noun]!] : [];
};

/** The noun before a participle, if a date after that belongs to it alone; -1 if the clause may have the date. */
const nounOf = (site: Site, participle: Chunk, date: Chunk): Chunk => {
  const { chunks, from } = site;
  const before = previous(chunks, participle, from);
  if (before > from && chunks.kind[before] === Kind.Comma) return chunks.of[before - 1]!;
  // `ordered a review of contracts signed since 2015`
  if (before > from && chunks.kind[chunks.of[before - 1]!] === Kind.Preposition) return before;
  // `postponed the election scheduled for May`
  return isFiniteVerb(chunks, chunks.to[date]!) || scheduled.has(headWord(site, participle)) ? before : -1;
};

/** `charged after a fight at a bar in Lima last month`: the date belongs to the fight, though its place is between. */
const ofPlacedNoun = (site: Site, place: Chunk, date: Chunk, triggers: ReadonlySet<number>): Owners => {
  const { chunks, document, from } = site;
  const { word } = document.tokens;
  for (let noun = place; noun >= 0 && chunks.kind[noun] === Kind.Noun;) {
    const before = previous(chunks, noun, from);
    if (before < 0 || chunks.kind[before] !== Kind.Preposition) return null;
    if (triggers.has(chunks.head[noun]!)) return background.has(word[before]!) ? [chunks.head[noun]!] : null;
    if (!placing.has(word[before]!)) return null;
    noun = previous(chunks, before, from);
    if (noun >= 0 && isReduced(site, noun)) return ofReduced(site, noun, date, triggers);
  }
  return null;
};

const placing = wordSet(['at', 'from', 'in', 'inside', 'near', 'of', 'on', 'outside', 'to']);
/** Before what happened earlier, and why something is done about it. */
const background = wordSet(['after', 'following', 'for', 'over']);

/** The triggers of the sentence, without one. */
const othersThan = (head: number, { from, to }: Site, triggers: ReadonlySet<number>): Owners => {
  const others: number[] = [];
  for (let at = from; at < to; at++) if (at !== head && triggers.has(at)) others.push(at);
  return others;
};

/** `the figures of May`, `the budget for 2014`, `a third above the closing price on Friday` */
const isOfThing = (site: Site, noun: Chunk, preposition: Chunk): boolean => {
  const word = site.document.tokens.word[preposition]!;
  return word === OF || (word === FOR && plans.has(headWord(site, noun))) || prices.has(headWord(site, noun));
};

const prices = wordSet(['close', 'price', 'prices']);

const plans = set('budget budgets calendar estimate forecast outlook plan plans schedule season target');

const admitting = wordSet(['acknowledged', 'admitted', 'confirmed']);
const pointing = wordSet(['that', 'this', 'those', 'these']);

/** The verb to which a bare noun adds only the charge: `convicted of murder in 2006`, `found guilty of fraud on Monday`; else -1. */
const chargeBefore = ({ chunks, document, from }: Site, noun: Chunk, preposition: Chunk): Chunk => {
  const isBare = chunks.to[noun] === noun + 1 || (chunks.flags[noun]! & Noun.Owned) !== 0;
  if (!isBare || !charging.has(document.tokens.word[preposition]!)) return -1;
  const verb = previous(chunks, preposition, from);
  return verb >= 0 && accusing.has(document.tokens.word[chunks.head[verb]!]!) ? verb : -1;
};

/** The owners: a noun before a date, and the verb whose object it is; `preposition` is the one between them, or -1. */
const ofNoun = (site: Site, noun: Chunk, preposition: Chunk, triggers: ReadonlySet<number>): Owners => {
  const { chunks, document, from } = site;
  const head = chunks.head[noun]!;
  const verb = previous(chunks, noun, from);
  // `confirmed the abduction on Friday`: that is when they said so.
  if (verb >= 0 && admitting.has(document.tokens.word[chunks.head[verb]!]!)) return [chunks.head[verb]!];
  // `found guilty over that disaster last year`: what is pointed back to has its date elsewhere.
  if (pointing.has(document.tokens.word[noun]!)) return othersThan(head, site, triggers);
  if (!triggers.has(head)) return preposition >= 0 && isOfThing(site, noun, preposition) ? [] : null;
  return verb < 0 ? [head] : ofEvent(site, noun, verb);
};

const ofEvent = (site: Site, noun: Chunk, before: Chunk): Owners => {
  const { head, kind } = site.chunks;
  const charge = chargeBefore(site, noun, before);
  if (charge >= 0) return [head[charge]!];
  return kind[before] === Kind.Verb ? [head[noun]!, head[before]!] : [head[noun]!];
};
