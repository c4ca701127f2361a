import type { Modality } from '../../core/entity.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { beforeTime, governorOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { type Chunk, headWord, type Site } from '../../language/chunks/site.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { wordList } from '../../lexicon/lists.js';
import { THAT, NO } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { wordAt } from '../../text/document.js';
import { lemmaOf } from '../triggers/lexicon.js';
import { verbJoined } from './coordination.js';
import { denyingVerbs } from './governing-verbs.js';

/** Nouns whose clause is not asserted: `rumours that he resigned`. */
const doubtingNouns = wordList('events/doubting-nouns');
const trueWords = wordSet(['true', 'correct', 'accurate']);

/** `denied that they had shelled`, `it is not true that he resigned`, `rumours that he resigned` */
export const ofClause = (site: Site, verb: Chunk): Modality | undefined => {
  const opening = openingOf(site, openerOf(site, verb));
  if (opening < 0) return undefined;
  const { chunks, from } = site;
  const left = beforeTime(site, previous(chunks, opening, from));
  if (left < 0) return undefined;
  const kind = chunks.kind[left]!;
  if (kind === Kind.Verb) return ofGovernor(site, left, verb);
  if (chunks.kind[opening] !== Kind.Marker) return undefined;
  if (kind === Kind.Adjective) return isUntrue(site, left) ? 'denied' : undefined;
  return kind === Kind.Noun ? ofClaim(site, left) : undefined;
};

/** The verb that the clause of another is the object of, with or without *that*; -1 if there is none. */
export const clauseGovernor = (site: Site, verb: Chunk): Chunk => {
  const opening = openingOf(site, verb);
  const left = opening < 0 ? -1 : previous(site.chunks, opening, site.from);
  return left >= 0 && site.chunks.kind[left] === Kind.Verb ? left : -1;
};

/** `denied that he attacked the town and killed a man`: both are denied. */
const openerOf = (site: Site, verb: Chunk): Chunk => {
  const before = verbJoined(site, verb);
  const opening = before < 0 ? -1 : openingOf(site, before);
  return opening >= 0 && site.chunks.kind[opening] === Kind.Marker ? before : verb;
};

const ofGovernor = (site: Site, governor: Chunk, verb: Chunk): Modality | undefined => {
  if (deniesClause(site, governor)) return 'denied';
  return hoping.has(lemmaOf(headWord(site, governor))) ? 'possible' : ofDemand(site, governor, verb);
};

/** `hopes the army of Mali withdraws`, `alleged that the bank hid losses` */
const hoping = wordSet(['allege', 'fear', 'hope', 'suspect']);

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
  return (chunks.flags[verb]! & Verb.Negated) !== 0 || partOfWord(wordAt(site.document, adjective - 1)) === Part.Not;
};

const UNTRUE = intern('untrue');
/** Few doubt a report, but it can be denied. */
const REPORTS = intern('reports');

/** `denied claims that`, `no evidence that`, `fears that` */
const ofClaim = (site: Site, noun: Chunk): Modality | undefined => {
  const isReport = headWord(site, noun) === REPORTS;
  if (!isReport && !doubtingNouns.has(headWord(site, noun))) return undefined;
  const { chunk, preposition } = governorOf(site, noun);
  const isDenied = chunk >= 0 && preposition < 0 && denyingVerbs.has(lemmaOf(headWord(site, chunk)));
  if (isReport && !isDenied) return undefined;
  return isDenied || wordAt(site.document, noun) === NO ? 'denied' : 'possible';
};

/** The first of the noun phrases that prepositions join: `the situation in the north of Kenya`. */
const headOfSubject = (site: Site, last: Chunk): Chunk => {
  const { chunks, from } = site;
  const preposition = last < 0 || chunks.kind[last] !== Kind.Noun ? -1 : previous(chunks, last, from);
  const noun =
    preposition < 0 || chunks.kind[preposition] !== Kind.Preposition ? -1 : previous(chunks, preposition, from);
  return noun >= 0 && chunks.kind[noun] === Kind.Noun ? headOfSubject(site, noun) : last;
};

/** The marker or subject that begins the clause of a verb; -1 if it opens the sentence or is shared with another verb. */
const openingOf = (site: Site, verb: Chunk): Chunk => {
  const { chunks, from, document } = site;
  const subject = headOfSubject(site, previous(chunks, verb, from));
  if (subject < 0 || chunks.kind[subject] !== Kind.Noun) return -1;
  const marker = previous(chunks, subject, from);
  if (marker < 0) return -1;
  if (chunks.kind[marker] !== Kind.Marker) return subject;
  return document.tokens.word[marker] === THAT ? marker : -1;
};
