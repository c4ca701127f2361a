import { Kind, Verb } from '../../language/chunks/kinds.js';
import { isGerund } from '../../language/chunks/predicates.js';
import { previous } from '../../language/chunks/previous.js';
import { isHeadline } from '../../language/headlines.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import type { EventKind, Modality } from '../../core/entity.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { BE, HAVE, TO } from '../../lexicon/small-words.js';
import { set, wordSet, type WordId } from '../../lexicon/vocabulary.js';
import { hasWord } from '../../text/document.js';
import { lemmaOf } from '../triggers/lexicon.js';

const almost = wordSet(['nearly', 'almost']);
/** `almost totally destroyed`: *almost* qualifies the adverb, so it did happen. */
const wholly = wordSet(['totally', 'completely', 'entirely', 'wholly', 'certainly', 'all']);
/** With an amount these mean close to it: `almost doubled`. */
const multiplying = wordSet(['double', 'triple', 'quadruple', 'halve', 'treble', 'reach', 'equal']);
const permitting = wordSet(['allowed', 'permitted', 'entitled', 'eligible', 'authorised', 'authorized', 'free']);
/** Verbs with which market reports describe the end of a day. */
const ending = wordSet(['close', 'end', 'finish', 'settle']);

/** The modality given by the word before a verb group, if any: `nearly broke`, `allowed to bid`. */
export const modalityOfOutcome = (site: Site, verb: Chunk, kind: EventKind): Modality | undefined => {
  const { document, chunks } = site;
  const { word } = document.tokens;
  const head = lemmaOf(word[chunks.head[verb]!]!);
  if (isAlmost(site, verb) && !multiplying.has(head)) return 'denied';
  return word[verb] === TO ? ofInfinitive(site, verb, kind, head) : undefined;
};

const ofInfinitive = (site: Site, verb: Chunk, kind: EventKind, head: WordId): Modality | undefined => {
  const { word } = site.document.tokens;
  if (verb > site.from && permitting.has(word[verb - 1]!)) return 'possible';
  if (word[verb + 1] === HAVE) return ofPerfect(site, verb);
  if (isOfRanked(site, verb)) return 'asserted';
  const isResult = word[verb + 1] !== BE && (kind === 'sport' || ending.has(head));
  return isResult && followsResult(site, verb, results.has(head)) ? 'asserted' : undefined;
};

/** `is suspected to have died`, `is said to have killed a man`: it lies behind, and is as sure as the verb before says. */
const ofPerfect = ({ document, chunks, from }: Site, verb: Chunk): Modality | undefined => {
  const governor = previous(chunks, verb, from);
  // `is alleged to have stolen`
  if (governor < 0 || (chunks.kind[governor] !== Kind.Verb && chunks.kind[governor] !== Kind.Adjective))
    return undefined;
  const lemma = lemmaOf(document.tokens.word[chunks.head[governor]!]!);
  return supposing.has(lemma) ? 'possible' : telling.has(lemma) ? 'asserted' : undefined;
};

const supposing = set('allege appear assume believe fear feel presume rumour rumor seem suspect think');
const telling = set(
  'admit claim deem find found know known recall report reveal said say show shown understand understood',
);

/** `the first woman to be elected`, `the only team to win`: the one who was or did, unless the clause speaks of what is to come. */
const isOfRanked = (site: Site, verb: Chunk): boolean => {
  const { chunks, from } = site;
  const noun = rankedBefore(site, verb);
  if (noun < 0) return false;
  for (let at = noun; at > from;) {
    at = chunks.of[at - 1]!;
    if (chunks.kind[at] === Kind.Verb && !isGerund(chunks, at))
      return (chunks.flags[at]! & (Verb.Finite | Verb.Modal)) === Verb.Finite;
  }
  return false;
};

/** `the first team ever to lose`, `the second boy from the school to win`: the noun of a rank before an infinitive; -1 if there is none. */
const rankedBefore = (site: Site, infinitive: Chunk): Chunk => {
  const { chunks, from } = site;
  const noun = previous(chunks, infinitive, from);
  if (noun < 0 || isRanked(site, noun)) return noun;
  const preposition = previous(chunks, noun, from);
  const head =
    preposition >= 0 && chunks.kind[preposition] === Kind.Preposition ? previous(chunks, preposition, from) : -1;
  return head >= 0 && isRanked(site, head) ? head : -1;
};

/** `the first Chadian leader`, `the only team`; not `the second plan`. */
export const isRanked = (site: Site, noun: Chunk): boolean =>
  site.chunks.kind[noun] === Kind.Noun &&
  !prospects.has(headWord(site, noun)) &&
  hasWord(site.document, ranks, noun, site.chunks.to[noun]!);

const ranks = set('first last second third fourth fifth only latest');
/** Of these an infinitive says what they are for. */
const prospects = set(
  'attempt bid chance chances day effort goal move occasion opportunity option place plan priority reason step thing time try way',
);

/** The adverb before the group or within it: `had nearly broken`. */
const isAlmost = ({ document: { tokens }, chunks, from }: Site, verb: Chunk): boolean => {
  const head = chunks.head[verb]!;
  for (let at = Math.max(from, verb - 1); at < head; at++)
    if (almost.has(tokens.word[at]!) && !wholly.has(tokens.word[at + 1]!)) return true;
  return false;
};

/** What a side comes to by what it does. */
const results = set('advance beat claim clinch lift reach regain retain seal secure win');

/**
 * `came from behind to beat them`, `fell 40 points to close at 900`: the result of a verb in the past, or in the present of a
 * headline: `Torres stuns top seed to reach final`.
 */
const followsResult = (site: Site, verb: Chunk, mayBePresent: boolean): boolean => {
  const { chunks, from } = site;
  const left = previous(chunks, verb, from);
  if (left < 0 || chunks.kind[left] === Kind.Verb) return false;
  for (let at: Chunk = verb; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return (mayBePresent && isOfHeadline(site, at)) || isDone(site, at);
    if (kind === Kind.Marker || kind === Kind.Quote) return false;
  }
  return false;
};

const isDone = (site: Site, verb: Chunk): boolean =>
  (site.chunks.flags[verb]! & Verb.Past) !== 0 && !isPlan(site, verb);

/** `stuns`, but not `hopes` and not `will travel` */
const isOfHeadline = (site: Site, verb: Chunk): boolean =>
  (site.chunks.flags[verb]! & (Verb.Finite | Verb.Modal)) === Verb.Finite &&
  !isPlan(site, verb) &&
  isHeadline(site.document, site.document.tokens.sentence[verb]!);

/** `had a plan to beat them`, `hoped with all their hearts to win` */
const isPlan = ({ document: { tokens }, chunks }: Site, verb: Chunk): boolean => {
  const word = tokens.word[chunks.head[verb]!]!;
  return partOfWord(word) === Part.Have || partOfWord(word) === Part.Be || hoping.has(lemmaOf(word));
};

const hoping = set(
  'hope want need plan try attempt vow expect ask tell urge order offer promise agree fail refuse sign hire bid aim',
);
