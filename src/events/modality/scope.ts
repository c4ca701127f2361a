import type { TokenRange } from '../../language/clauses.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { joinsSaying } from '../../language/chunks/second-saying.js';
import { headWord, siteOf, type Chunk, type Site } from '../../language/chunks/site.js';
import type { EventKind, Modality } from '../../core/entity.js';
import type { Document } from '../../text/document.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { wordList } from '../../lexicon/lists.js';
import { AND, THAT, TO } from '../../lexicon/small-words.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { ACCUSING } from '../../language/accusing.js';
import { isLightVerb, lemmaOf } from '../triggers/lexicon.js';
import { isNaming } from './naming.js';
import { modalityOfOutcome } from './outcome.js';
import type { Use } from '../triggers/part-of-speech.js';

/** Verbs that deny their object or clause, by lemma: `denied that they had shelled`, `called off a visit`. */
const denyingVerbs = wordList('events/denying-governors');
/** Verbs whose object is still to come, by lemma: `announced a closure`. */
const planningVerbs = wordList('events/planning-governors');
/** Verbs whose object may or may not come, by lemma: `negotiated a purchase`. */
const consideringVerbs = wordList('events/considering-governors');
/** Nouns for what is still to come when it is announced, by lemma. */
const announcedNouns = wordList('events/announced-nouns');
/** Nouns whose clause is not asserted: `rumours that he resigned`. */
const doubtingNouns = wordList('events/doubting-nouns');
const OFF = intern('off');
const OUT = intern('out');
const CALL = intern('call');
const RULE = intern('rule');
const YET = intern('yet');
const OR = intern('or');
const HAD = intern('had');
const ANNOUNCE = intern('announce');
const NO = intern('no');
const trueWords = wordSet(['true', 'correct', 'accurate']);

/** The modality given by the word that governs a trigger, however far away; undefined if it gives none. */
export const modalityInScope = (document: Document, at: number, use: Use, kind: EventKind): Modality | undefined => {
  const site = siteOf(document, at);
  const chunk = site.chunks.of[at]!;
  if (use === 'noun') return ofObject(site, chunk);
  if (site.chunks.kind[chunk] !== Kind.Verb) return undefined;
  return (
    ofCharge(site, chunk) ??
    ofWaiting(site, chunk) ??
    modalityOfOutcome(site, chunk, kind) ??
    ofInverted(site, chunk) ??
    ofClause(site, chunk)
  );
};

const wordAt = ({ document }: Site, at: number): number => document.tokens.word[at]!;

/** `called off a visit`, `announced a closure` */
const ofObject = (site: Site, noun: Chunk): Modality | undefined => {
  const { chunk, preposition } = governorOf(site, noun);
  if (chunk < 0 || preposition >= 0 || site.chunks.kind[chunk] !== Kind.Verb) return undefined;
  const verb = lemmaOf(headWord(site, chunk));
  const isNegated = (site.chunks.flags[chunk]! & Verb.Negated) !== 0;
  if (isUndone(site, chunk, verb)) return isNegated ? ofKept(site, chunk) : 'denied';
  if (keeping.has(verb)) return 'asserted';
  return isNegated || isNaming(site, chunk, noun) ? undefined : ofAhead(verb, lemmaOf(headWord(site, noun)));
};

/** `would honour the ceasefire`: what one can keep or break is there. */
const keeping = wordSet('breach honour honor obey respect uphold violate'.split(' '));

/** `negotiated a purchase`, `announced a closure` */
const ofAhead = (verb: number, noun: number): Modality | undefined => {
  if (consideringVerbs.has(verb)) return 'possible';
  const isToCome = planningVerbs.has(verb) || (verb === ANNOUNCE && announcedNouns.has(noun));
  return isToCome ? 'planned' : undefined;
};

/** `might not prevent a recession` */
const ofKept = ({ chunks }: Site, verb: Chunk): Modality | undefined =>
  (chunks.flags[verb]! & Verb.Modal) !== 0 ? 'possible' : undefined;

/** Where the scope of a negation begins for a noun: in `did not condemn the raid` the verb is denied, not the raid. */
export const reachOfDenial = (document: Document, at: number, use: Use, clause: TokenRange): number => {
  const site = siteOf(document, at);
  if (use === 'verb') return Math.max(clause.from, jointBefore(site, site.chunks.of[at]!));
  const { chunk, preposition } = governorOf(site, site.chunks.of[at]!);
  if (chunk < 0 || preposition >= 0 || site.chunks.kind[chunk] !== Kind.Verb) return clause.from;
  return bringsAbout(site, chunk) ? clause.from : Math.max(clause.from, site.chunks.to[chunk]!);
};

/** The `and` before a finite verb that begins a new scope: in `denied the charge and sued her` the second is not denied. */
const jointBefore = (site: Site, verb: Chunk): number =>
  verbJoined(site, verb) < 0 ? site.from : previous(site.chunks, verb, site.from);

/** The earlier verb of the clause that a conjunction coordinates with this one; -1 if there is none. */
const verbJoined = (site: Site, verb: Chunk): Chunk => {
  const joint = previous(site.chunks, verb, site.from);
  const before = joint >= 0 && site.chunks.kind[joint] === Kind.Joint ? verbBefore(site, joint) : -1;
  return before >= 0 && joinsSaying(site, joint, before) ? -1 : before;
};

/** The verb of the same clause before a chunk; -1 if there is none. */
const verbBefore = ({ chunks, from }: Site, chunk: Chunk): Chunk => {
  for (let at = previous(chunks, chunk, from); at >= 0; at = previous(chunks, at, from)) {
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return at;
    if (kind === Kind.Marker || kind === Kind.Break || kind === Kind.Quote) return -1;
  }
  return -1;
};

/** A verb whose negation denies its object too: `did not hold talks`, `are no deaths`. */
const bringsAbout = (site: Site, verb: Chunk): boolean => {
  const word = headWord(site, verb);
  const part = partOfWord(word);
  if (presupposing.has(lemmaOf(word))) return false;
  return part === Part.Be || part === Part.Have || isLightVerb.has(lemmaOf(word)) || causing.has(lemmaOf(word));
};

/** Verbs that presuppose their object: it happened even if the verb is denied. */
const presupposing = wordSet('attend condemn criticize denounce mourn praise see survive witness'.split(' '));
const causing = wordSet('cause bring reach sign win start trigger provoke report stage suffer'.split(' '));

const isUndone = (site: Site, verb: Chunk, lemma: number): boolean => {
  const next = wordAt(site, Math.min(site.chunks.head[verb]! + 1, site.to - 1));
  return denyingVerbs.has(lemma) || (lemma === CALL && next === OFF) || (lemma === RULE && next === OUT);
};

/** `accused of bombing villages`, `suspected of killing a man` */
const ofCharge = (site: Site, verb: Chunk): Modality | undefined => {
  const { chunks, from } = site;
  const preposition = isGerund(site, verb) ? previous(chunks, verb, from) : -1;
  if (preposition < 0 || !charging.has(wordAt(site, preposition))) return undefined;
  const governor = verbBefore(site, preposition);
  return governor >= 0 && accusing.has(lemmaOf(headWord(site, governor))) ? 'possible' : undefined;
};

const charging = wordSet(['of', 'with']);
const accusing = wordSet(ACCUSING);

/** `have yet to sign` */
const ofWaiting = (site: Site, verb: Chunk): Modality | undefined => {
  const isInfinitive = wordAt(site, verb) === TO && verb - 2 >= site.from && wordAt(site, verb - 1) === YET;
  return isInfinitive && isHelping(wordAt(site, verb - 2)) ? 'denied' : undefined;
};

const isHelping = (word: number): boolean => partOfWord(word) === Part.Have || partOfWord(word) === Part.Be;

/** `Had Diaz resigned, the party would have split.` */
const ofInverted = (site: Site, verb: Chunk): Modality | undefined => {
  const { chunks, from } = site;
  if (wordAt(site, from) !== HAD || chunks.of[from] !== from || chunks.to[from] !== from + 1) return undefined;
  const subject = chunks.to[from];
  return chunks.kind[subject] === Kind.Noun && previous(chunks, verb, from) === subject ? 'possible' : undefined;
};

/** `denied that they had shelled`, `it is not true that he resigned`, `rumours that he resigned` */
const ofClause = (site: Site, verb: Chunk): Modality | undefined => {
  const opening = openingOf(site, openerOf(site, verb));
  if (opening < 0) return undefined;
  const { chunks, from } = site;
  const left = previous(chunks, opening, from);
  if (left < 0) return undefined;
  const kind = chunks.kind[left]!;
  if (kind === Kind.Verb) return deniesClause(site, left) ? 'denied' : ofDemand(site, left, verb);
  if (chunks.kind[opening] !== Kind.Marker) return undefined;
  if (kind === Kind.Adjective) return isUntrue(site, left) ? 'denied' : undefined;
  return kind === Kind.Noun ? ofClaim(site, left) : undefined;
};

/** `denied that he attacked the town and killed a man`: both are denied. */
const openerOf = (site: Site, verb: Chunk): Chunk => {
  const before = verbJoined(site, verb);
  const opening = before < 0 ? -1 : openingOf(site, before);
  return opening >= 0 && site.chunks.kind[opening] === Kind.Marker ? before : verb;
};

/** `demanded that Eritrea release 13 soldiers` */
const ofDemand = (site: Site, governor: Chunk, verb: Chunk): Modality | undefined =>
  (site.chunks.flags[verb]! & Verb.Infinitive) !== 0 && demanding.has(lemmaOf(headWord(site, governor)))
    ? 'planned'
    : undefined;

const demanding = wordSet(['ask', 'demand', 'insist', 'order', 'propose', 'recommend', 'request', 'suggest', 'urge']);

const deniesClause = (site: Site, governor: Chunk): boolean =>
  denyingClause.has(lemmaOf(headWord(site, governor))) && (site.chunks.flags[governor]! & Verb.Negated) === 0;

const denyingClause = wordSet(['deny', 'refute', 'disprove', 'dispute']);

const isUntrue = (site: Site, adjective: Chunk): boolean => {
  const { chunks, from } = site;
  if (!trueWords.has(headWord(site, adjective))) return headWord(site, adjective) === UNTRUE;
  const verb = previous(chunks, adjective, from);
  if (verb < 0 || chunks.kind[verb] !== Kind.Verb) return false;
  return (chunks.flags[verb]! & Verb.Negated) !== 0 || partOfWord(wordAt(site, adjective - 1)) === Part.Not;
};

const UNTRUE = intern('untrue');

/** `denied claims that`, `no evidence that`, `fears that` */
const ofClaim = (site: Site, noun: Chunk): Modality | undefined => {
  if (!doubtingNouns.has(headWord(site, noun))) return undefined;
  const { chunk, preposition } = governorOf(site, noun);
  const isDenied = chunk >= 0 && preposition < 0 && denyingVerbs.has(lemmaOf(headWord(site, chunk)));
  return isDenied || wordAt(site, noun) === NO ? 'denied' : 'possible';
};

/** The marker or subject that begins the clause of a verb; -1 if it opens the sentence or is shared. */
const openingOf = (site: Site, verb: Chunk): Chunk => {
  const { chunks, from, document } = site;
  const subject = previous(chunks, verb, from);
  if (subject < 0 || chunks.kind[subject] !== Kind.Noun) return -1;
  const marker = previous(chunks, subject, from);
  if (marker < 0) return -1;
  if (chunks.kind[marker] !== Kind.Marker) return subject;
  return document.tokens.word[marker] === THAT ? marker : -1;
};

/**
 * The verb whose auxiliaries a coordinated one shares: `did not attack the town or shell the bridge`, `plans to cut jobs and
 * close plants`; the token itself if it shares none.
 */
export const sharedFrom = (document: Document, at: number): number => {
  const site = siteOf(document, at);
  const { chunks } = site;
  let verb = chunks.of[at]!;
  if (chunks.kind[verb] !== Kind.Verb) return at;
  while (isBare(site, verb)) {
    const before = joinedVerb(site, verb);
    if (before < 0) break;
    verb = before;
  }
  return verb === chunks.of[at] ? at : chunks.head[verb]!;
};

const isBare = (site: Site, verb: Chunk): boolean =>
  ((site.chunks.flags[verb]! & Verb.Infinitive) !== 0 && wordAt(site, verb) !== TO) || isGerund(site, verb);

/** `denied attacking the town and killing a man` */
const isGerund = ({ document }: Site, verb: Chunk): boolean => tagAt(document, verb) === Tag.VBG;

/** Before `and`, `or` or a comma: the infinitive, the verb with an auxiliary or, for a gerund, a gerund. */
const joinedVerb = (site: Site, verb: Chunk): Chunk => {
  const joint = previous(site.chunks, verb, site.from);
  const before = joint >= 0 && isJoint(site, joint) ? verbBefore(site, joint) : -1;
  return before >= 0 && lends(site, before, verb) ? before : -1;
};

const isJoint = (site: Site, at: Chunk): boolean => {
  if (site.chunks.kind[at] === Kind.Comma) return true;
  return site.chunks.kind[at] === Kind.Joint && (wordAt(site, at) === OR || wordAt(site, at) === AND);
};

/** Whether the auxiliaries of a verb, or what governs it, apply to a coordinated one too. */
const lends = (site: Site, verb: Chunk, joined: Chunk): boolean =>
  isGerund(site, joined) ? isGerund(site, verb) : hasHelper(site, verb);

const hasHelper = ({ chunks }: Site, verb: Chunk): boolean =>
  (chunks.flags[verb]! & (Verb.Infinitive | Verb.Negated | Verb.Modal)) !== 0;
