import type { EventMention } from '../../core/entity.js';
import { Kind, Noun, Verb, type Chunks } from '../../language/chunks/kinds.js';
import { isFiniteVerb, isGerund } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import { siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import { governorOf } from '../../language/chunks/objects.js';
import { ABOUT, BY, SINCE } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { tokenAt, type Document } from '../../text/document.js';
import { harmful, isNounRule } from '../coreference/happening.js';
import type { Place } from '../mention-index.js';
import { accusing, charging } from './charges.js';

/**
 * The dates of a clause that can be those of the trigger at token `own`. Of several verbs that share a subject, each has the
 * date that follows it: `was held on Monday and will be charged on Friday`.
 */
export const ofVerb = (places: readonly Place[], own: number, document: Document): readonly Place[] => {
  if (places.length === 0) return places;
  const site = siteOf(document, own);
  const isVerb = site.chunks.kind[site.chunks.of[own]!] === Kind.Verb;
  const isOfTrigger = isVerb ? isVerbs : isNouns;
  const dates = places.map((place) => ({ place, at: tokenAt(document, place.start) }));
  const shared = dates.filter(({ at }) => isOfTrigger(site, own, at));
  const hasOwn = isVerb && shared.some(({ at }) => at > own);
  return shared.filter(({ at }) => !hasOwn || at > own || verbBefore(site, at) < 0).map(({ place }) => place);
};

const isVerbs = (site: Site, own: number, date: number): boolean =>
  date < own ? isSharedBack(site, own, date) : isSharedForward(site, own, date);

/** The finite verbs that begin between two tokens. */
const verbsBetween = ({ chunks }: Site, from: number, to: number): readonly Chunk[] => {
  const verbs: Chunk[] = [];
  for (let at = from; at < to; at = chunks.to[at]!) if (isFiniteVerb(chunks, at)) verbs.push(at);
  return verbs;
};

/**
 * A date after another verb is shared only if the verbs are coordinated and both are past or both are future:
 * `the soldiers who shot her were charged on Monday` and `was convicted and will be sentenced on Monday` share none.
 */
const isSharedForward = (site: Site, own: number, date: number): boolean => {
  const { chunks } = site;
  const chunk = chunks.of[own]!;
  if (isOfDeed(site, chunk, date)) return false;
  return verbsBetween(site, chunks.to[chunk]!, date).every(
    (verb) => chunks.kind[chunks.of[verb - 1]!] === Kind.Joint && isSameTime(site, chunk, verb),
  );
};

/** `charged him with killing nine in May`, `jailed for life for killing two men in 2014`: the date belongs to the deed. */
const isOfDeed = ({ chunks, document }: Site, verb: Chunk, date: number): boolean => {
  for (let at = chunks.to[verb]!; at < date && !isFiniteVerb(chunks, at); at = chunks.to[at]!)
    if (charging.has(document.tokens.word[at]!) && chunks.to[at]! < date && isGerund(chunks, chunks.to[at]!))
      return true;
  return false;
};

/** The last finite verb before a date in its clause, or -1. */
const verbBefore = (site: Site, date: number): Chunk => verbsBetween(site, site.from, date).at(-1) ?? -1;

const isSharedBack = (site: Site, own: number, date: number): boolean => {
  if (isTopicOfVerb(site, site.chunks.of[own]!) || isAfterwards(site, own, date)) return false;
  const verb = verbBefore(site, date);
  return verb < 0 || isSameTime(site, verb, site.chunks.of[own]!);
};

/** `today convicted a man of murdering a guard`: what somebody is convicted of, accused of or asked about happened before. */
const isTopicOfVerb = ({ chunks, document, from, to }: Site, verb: Chunk): boolean => {
  const object = chunks.to[verb]!;
  if ((chunks.flags[verb]! & Verb.Gerund) === 0 || object >= to || chunks.kind[object] !== Kind.Noun) return false;
  return verb > from && DONE_BEFORE.has(document.tokens.word[verb - 1]!);
};

const DONE_BEFORE: WordSet = wordSet(['of', 'for', 'about', 'over', 'after', 'from', 'since', 'to']);

/**
 * `declared an emergency on Tuesday after a child died`: what came before happened on another day; not `since they are on
 * strike`, which gives a reason.
 */
const isAfterwards = ({ chunks, document }: Site, own: number, date: number): boolean => {
  for (let at = chunks.to[chunks.of[date]!]!; at < own; at = chunks.to[at]!) {
    const subject = chunks.to[at]!;
    if (!counting.has(document.tokens.word[at]!)) continue;
    // `reopened on Friday after being closed by ash`
    if (wereDone.has(document.tokens.word[subject]!)) return true;
    if (!hasVerb(chunks, subject)) continue;
    if (document.tokens.word[at] !== SINCE || (chunks.flags[chunks.to[subject]!]! & Verb.Past) !== 0) return true;
  }
  return false;
};

/** `was freed in 2008 after serving a sentence for assault`: up to the next comma all of it came before. */
const isAfterDeed = ({ chunks, document }: Site, own: number, date: number): boolean => {
  let isAfter = false;
  for (let at = chunks.to[chunks.of[date]!]!; at < own; at = chunks.to[at]!) {
    if (chunks.kind[at] === Kind.Comma) isAfter = false;
    else isAfter ||= counting.has(document.tokens.word[at]!) && isGerund(chunks, chunks.to[at]!);
  }
  return isAfter;
};

/** `let in on Friday 90 people forced from their homes by a fire`: the fire belongs to *forced*, not to the verb of the day. */
const isOfNextVerb = (site: Site, own: number, date: number): boolean => {
  const { chunks, document } = site;
  const by = chunks.of[own]! - 1;
  if (document.tokens.word[by] !== BY || by <= date || verbBefore(site, date) < 0) return false;
  for (let at = chunks.to[chunks.of[date]!]!; at < by; at = chunks.to[at]!)
    if (chunks.kind[at] === Kind.Verb) return true;
  return false;
};

const wereDone = wordSet(['being', 'having']);

const hasVerb = (chunks: Chunks, subject: Chunk): boolean =>
  chunks.kind[subject] === Kind.Noun && isFiniteVerb(chunks, chunks.to[subject]!);

/** `the first raid since the siege was lifted on Monday`: the day of what came before, or comes after. */
const isOfBackground = (site: Site, noun: Chunk, date: number): boolean => {
  const { chunks, document } = site;
  for (let at = chunks.to[noun]!; at < date; at = chunks.to[at]!)
    if (counting.has(document.tokens.word[at]!)) return verbsBetween(site, at, date).length > 0;
  return false;
};

const counting: WordSet = wordSet(['after', 'before', 'since', 'until']);

const isSameTime = ({ chunks }: Site, a: Chunk, b: Chunk): boolean =>
  (chunks.flags[a]! & Verb.Modal) === (chunks.flags[b]! & Verb.Modal);

/**
 * `linked the outbreak to a farm on Friday`: harm with a definite article that is the topic of a verb happened before; the
 * object of a light verb was not: `carried out the attack in Gao on Monday`.
 */
export const isSpokenOfIn = ({ rule, kind }: EventMention, own: number, document: Document): boolean => {
  const site = siteOf(document, own);
  const noun = site.chunks.of[own]!;
  if (
    !harmful.has(kind) ||
    !isNounRule(rule) ||
    site.chunks.kind[noun] !== Kind.Noun ||
    (site.chunks.flags[noun]! & Noun.Definite) === 0
  )
    return false;
  const { chunk } = governorOf(site, noun);
  if (chunk < 0 || site.chunks.kind[chunk] !== Kind.Verb) return false;
  return !bringing.has(document.tokens.word[site.chunks.head[chunk]!]!);
};

/** Verbs whose object happens when they do: `carried out the attack`. */
const bringing: WordSet =
  set(`attend attended attending began begin begun call called cancel cancelled canceled carried carry cause caused conclude concluded
   conduct conducted end ended held hold holding host hosted join joined launch launched lead led left lift lifted lose lost made make
   mark marked mount mounted open opened order ordered postpone postponed reach reached resume resumed scored sign signed stage staged
   start started stop stopped suspend suspended take took trigger triggered win won`);

/** Before what somebody is accused of, asked about or tried for, or from which time is counted: it happened at another time. */
const TOPICAL: WordSet = wordSet(['about', 'against', 'for', 'into', 'over', 'since']);

/**
 * `marks the anniversary of the raid`, `the death toll from the quake rose`, `the first since the start of the siege`: what the
 * noun before it looks back on.
 */
const isLookedBackOn = ({ chunks, document, from }: Site, preposition: Chunk): boolean => {
  const { word } = document.tokens;
  const noun = previous(chunks, preposition, from);
  if (noun < 0 || chunks.kind[noun] !== Kind.Noun) return false;
  return backward.has(word[chunks.head[noun]!]!) || (noun > from && word[noun - 1] === SINCE);
};

const backward: WordSet = set(
  'aftermath anniversaries anniversary commemoration memorial remembrance scene site toll victims survivors',
);

/** `a court on Tuesday cleared her of graft over the purchase`: the purchase happened before. */
const isNouns = (site: Site, own: number, date: number): boolean =>
  date > own ? isNounsBefore(site, site.chunks.of[own]!, date) : isNounsAfter(site, own, date);

const isNounsBefore = (site: Site, noun: Chunk, date: number): boolean =>
  !isSubjectMatter(site, noun, date) &&
  !isCountedFrom(site, noun) &&
  verbsBetween(site, noun, date).every((verb) => site.chunks.kind[site.chunks.of[verb - 1]!] !== Kind.Joint) &&
  !isCompleted(site, noun, date) &&
  !isOfBackground(site, noun, date);

/** `Nine years after the siege, survivors met on Friday` */
const isCountedFrom = ({ chunks, document, from }: Site, noun: Chunk): boolean => {
  const { word } = document.tokens;
  return noun > from + 1 && word[noun - 1] === AFTER && lengths.has(word[chunks.head[chunks.of[noun - 2]!]!]!);
};

/** `a film about the fire opens on Friday` */
const isSubjectMatter = (site: Site, noun: Chunk, date: number): boolean =>
  site.document.tokens.word[noun - 1] === ABOUT && verbsBetween(site, noun, date).length > 0;

const isNounsAfter = (site: Site, own: number, date: number): boolean => {
  const { chunks, from } = site;
  if (isAfterDeed(site, own, date) || isAfterwards(site, own, date) || isOfNextVerb(site, own, date)) return false;
  const noun = chunks.of[own]!;
  const before = noun - 1 > date && noun > from ? chunks.of[noun - 1]! : -1;
  if (before < 0) return true;
  return chunks.kind[before] === Kind.Preposition
    ? !isOtherTime(site, noun, before, date)
    : !isDeedOfCharge(site, before);
};

/** `on Sunday arrested a man suspected of planning an attack` */
const isDeedOfCharge = ({ chunks, document }: Site, verb: Chunk): boolean =>
  charging.has(document.tokens.word[verb - 1]!) && isGerund(chunks, verb);

/** Whether a noun behind a preposition is a topic, a charge or what is looked back on. */
const isOtherTime = (site: Site, noun: Chunk, preposition: Chunk, date: number): boolean =>
  TOPICAL.has(site.document.tokens.word[preposition]!) ||
  isLongBefore(site, noun, preposition) ||
  isLookedBackOn(site, preposition) ||
  isCharge(site, date, preposition);

/** `retook the town on Sunday after a six-month siege`: what took that long does not have the day of what ended it. */
const isLongBefore = ({ chunks, document }: Site, noun: Chunk, preposition: Chunk): boolean => {
  const { word } = document.tokens;
  if (word[preposition] !== AFTER) return false;
  for (let at = noun; at < chunks.head[noun]!; at++) if (lengths.has(word[at]!)) return true;
  return false;
};

const AFTER = intern('after');
const lengths = set('day week month year decade days weeks months years long');

/** `charged on Thursday with the murder of a clerk`, `found guilty on Monday of fraud`: the deed was done before. */
const isCharge = (site: Site, date: number, preposition: Chunk): boolean => {
  const { word } = site.document.tokens;
  if (!charging.has(word[preposition]!)) return false;
  const verb = verbBefore(site, date);
  for (let at = verb < 0 ? date : verb; at < preposition; at++) if (accusing.has(word[at]!)) return true;
  return false;
};

/** `the deal is expected to close in June`: what was agreed is completed then. */
const isCompleted = ({ chunks, document }: Site, noun: Chunk, date: number): boolean => {
  for (let at = chunks.to[noun]!; at < date; at = chunks.to[at]!)
    if (isAhead(chunks, at) && completing.has(document.tokens.word[chunks.head[at]!]!)) return true;
  return false;
};

const isAhead = (chunks: Chunks, verb: Chunk): boolean =>
  chunks.kind[verb] === Kind.Verb && (chunks.flags[verb]! & (Verb.Infinitive | Verb.Modal)) !== 0;

const completing: WordSet = wordSet(['close', 'complete', 'completed', 'finalised', 'finalized']);
