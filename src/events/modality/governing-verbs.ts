import type { Modality } from '../../core/entity.js';
import { Kind, Noun, Verb } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { type Chunk, headWord, type Site } from '../../language/chunks/site.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { wordList } from '../../lexicon/lists.js';
import { AGAINST, OFF, OUT } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { wordAt } from '../../text/document.js';
import { isLightVerb, lemmaOf } from '../triggers/lexicon.js';
import { isNaming } from './naming.js';

/** Verbs that deny their object or clause, by lemma: `denied that they had shelled`, `called off a visit`. */
export const denyingVerbs: WordSet = wordList('events/denying-governors');
/** Verbs whose object is still to come, by lemma: `announced a closure`. */
const planningVerbs = wordList('events/planning-governors');
/** Verbs whose object may or may not happen, by lemma: `negotiated a purchase`. */
const consideringVerbs = wordList('events/considering-governors');
/** Nouns for what is still to come when it is announced, by lemma. */
const announcedNouns = wordList('events/announced-nouns');
const CALL = intern('call');
const RULE = intern('rule');
const ANNOUNCE = intern('announce');

/** Of a noun governed by a verb, directly or with a preposition. */
export const ofObject = (site: Site, noun: Chunk): Modality | undefined => {
  const { chunk, preposition } = governorOf(site, noun);
  if (chunk < 0 || site.chunks.kind[chunk] !== Kind.Verb) return undefined;
  if (isNotReached(site, chunk, preposition)) return 'denied';
  return preposition < 0 ? ofDirect(site, noun, chunk) : isFaced(site, noun, preposition) ? 'asserted' : undefined;
};

/** `called off a visit`, `announced a closure` */
const ofDirect = (site: Site, noun: Chunk, chunk: Chunk): Modality | undefined => {
  const verb = lemmaOf(headWord(site, chunk));
  const isNegated = (site.chunks.flags[chunk]! & Verb.Negated) !== 0;
  if (isUndone(site, chunk, verb)) return isNegated ? ofKept(site, chunk) : 'denied';
  if (keeping.has(verb)) return 'asserted';
  return isNegated || isNaming(site, chunk, noun) ? undefined : ofAhead(verb, lemmaOf(headWord(site, noun)));
};

/** `could not come to a full agreement` */
const isNotReached = (site: Site, verb: Chunk, preposition: Chunk): boolean =>
  preposition === site.chunks.to[verb] &&
  (site.chunks.flags[verb]! & Verb.Negated) !== 0 &&
  coming.has(lemmaOf(headWord(site, verb))) &&
  reachedBy.has(wordAt(site.document, preposition));

const coming = wordSet(['arrive', 'come', 'enter', 'get']);
const reachedBy = wordSet(['at', 'into', 'to']);

/** `would honour the ceasefire`, `wants to end the war`: what one can keep, break or end exists already. */
const keeping =
  set(`avenge breach commemorate condemn contain end examine extinguish flee forget honour honor investigate leave mourn obey probe quell remember respect
   solve survive uphold violate`);

/** `would appeal against the verdict`: there is one already. */
const isFaced = (site: Site, noun: Chunk, preposition: Chunk): boolean =>
  wordAt(site.document, preposition) === AGAINST && (site.chunks.flags[noun]! & Noun.Definite) !== 0;

/** `negotiated a purchase`, `announced a closure` */
const ofAhead = (verb: number, noun: number): Modality | undefined => {
  if (consideringVerbs.has(verb)) return 'possible';
  const isToCome = planningVerbs.has(verb) || (verb === ANNOUNCE && announcedNouns.has(noun));
  return isToCome ? 'planned' : undefined;
};

/** `might not prevent a recession` */
const ofKept = ({ chunks }: Site, verb: Chunk): Modality | undefined =>
  (chunks.flags[verb]! & Verb.Modal) !== 0 ? 'possible' : undefined;

/** A verb whose negation denies its object too: `did not hold talks`, `are no deaths`. */
export const bringsAbout = (site: Site, verb: Chunk): boolean => {
  const word = headWord(site, verb);
  const part = partOfWord(word);
  if (presupposing.has(lemmaOf(word))) return false;
  return part === Part.Be || part === Part.Have || isLightVerb.has(lemmaOf(word)) || causing.has(lemmaOf(word));
};

/** Whether a verb begins what its object names: `to hold a vote`; `to end the war`, `to join their talks` are about what exists already. */
export const beginsNew = (site: Site, verb: Chunk, noun: Chunk): boolean =>
  beginning.has(lemmaOf(headWord(site, verb))) && (site.chunks.flags[noun]! & (Noun.Definite | Noun.Owned)) === 0;

const beginning =
  set(`begin broker call carry commit conclude conduct convene declare give hold host impose initiate issue launch make mount
   organise organize reach resume secure sign stage start strike trigger`);

/** Verbs that presuppose their object: it happened even if the verb is denied. */
const presupposing = set('attend condemn criticize denounce mourn praise see survive witness');
const causing = set('cause bring reach sign win start trigger provoke report stage suffer');

const isUndone = (site: Site, verb: Chunk, lemma: number): boolean => {
  const next = wordAt(site.document, Math.min(site.chunks.head[verb]! + 1, site.to - 1));
  return denyingVerbs.has(lemma) || (lemma === CALL && next === OFF) || (lemma === RULE && next === OUT);
};
