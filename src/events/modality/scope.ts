import type { EventKind, Modality } from '../../core/entity.js';
import { governing } from '../../language/chunks/governing.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { governorOf } from '../../language/chunks/objects.js';
import { previous } from '../../language/chunks/previous.js';
import { type Chunk, headWord, type Site, siteOf } from '../../language/chunks/site.js';
import type { TokenRange } from '../../language/clauses.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { BY, HAD, TO, YET } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import { wordAt, type Document } from '../../text/document.js';
import type { Use } from '../triggers/part-of-speech.js';
import { ofClause } from './claims.js';
import { ofGerund, ofNounPhrase } from './complements.js';
import { isGerund, jointBefore } from './coordination.js';
import { bringsAbout, ofObject } from './governing-verbs.js';
import { modalityOfLimit } from './limits.js';
import { modalityOfOutcome } from './outcome.js';

/** The modality given by the word that governs a trigger, however far away; undefined if it gives none. */
export const modalityInScope = (document: Document, at: number, use: Use, kind: EventKind): Modality | undefined => {
  const site = siteOf(document, at);
  const chunk = site.chunks.of[at]!;
  if (use === 'noun') return ofNoun(site, chunk);
  if (site.chunks.kind[chunk] !== Kind.Verb) return undefined;
  return (
    ofGerund(site, chunk) ??
    ofWaiting(site, chunk) ??
    ofFailing(site, chunk) ??
    modalityOfOutcome(site, chunk, kind) ??
    modalityOfLimit(site, chunk) ??
    ofInverted(site, chunk) ??
    ofClause(site, chunk)
  );
};

const ofNoun = (site: Site, noun: Chunk): Modality | undefined =>
  ofObject(site, noun) ?? ofNounPhrase(site, noun) ?? ofUndone(site, noun);

/** Where the scope of a negation begins for a noun: in `did not condemn the raid` the verb is denied, not the raid. */
export const reachOfDenial = (document: Document, at: number, use: Use, clause: TokenRange): number => {
  const site = siteOf(document, at);
  if (use === 'verb')
    return Math.max(clause.from, jointBefore(site, site.chunks.of[at]!), meansBefore(site, site.chunks.of[at]!));
  const { chunk, preposition } = governorOf(site, site.chunks.of[at]!);
  if (chunk < 0 || preposition >= 0 || site.chunks.kind[chunk] !== Kind.Verb) return clause.from;
  return bringsAbout(site, chunk) ? clause.from : Math.max(clause.from, site.chunks.to[chunk]!);
};

/** `prevented a raid by shooting two men`: how it was prevented did happen; 0 if the verb tells no means. */
const meansBefore = (site: Site, verb: Chunk): number =>
  verb > site.from && isGerund(site, verb) && wordAt(site.document, verb - 1) === BY ? verb : 0;

/** `have yet to sign` */
const ofWaiting = (site: Site, verb: Chunk): Modality | undefined => {
  const isInfinitive =
    wordAt(site.document, verb) === TO && verb - 2 >= site.from && wordAt(site.document, verb - 1) === YET;
  return isInfinitive && isHelping(wordAt(site.document, verb - 2)) ? 'denied' : undefined;
};

/** `have yet to sign the accord`: the object of a verb that brings it about is as far away as the verb. */
const ofUndone = (site: Site, noun: Chunk): Modality | undefined => {
  const { chunk, preposition } = governorOf(site, noun);
  const isDirect = chunk >= 0 && preposition < 0 && site.chunks.kind[chunk] === Kind.Verb;
  return isDirect && bringsAbout(site, chunk) ? (ofWaiting(site, chunk) ?? ofFailing(site, chunk)) : undefined;
};

/** `failed on Monday in Lima to agree` */
const ofFailing = (site: Site, verb: Chunk): Modality | undefined => {
  if (wordAt(site.document, verb) !== TO) return undefined;
  const { verb: governor, object } = governing(site, verb);
  if (governor < 0 || !failing.has(headWord(site, governor)) || isNegated(site, governor)) return undefined;
  return object < 0 || isAfterPreposition(site, object) ? 'denied' : undefined;
};

const isNegated = ({ chunks }: Site, verb: Chunk): boolean => (chunks.flags[verb]! & Verb.Negated) !== 0;

const isAfterPreposition = ({ chunks, from }: Site, noun: Chunk): boolean => {
  const before = previous(chunks, noun, from);
  return before >= 0 && chunks.kind[before] === Kind.Preposition;
};

const failing = set(
  'decline declined declines declining fail failed failing fails neglected refuse refused refuses refusing',
);

const isHelping = (word: number): boolean => partOfWord(word) === Part.Have || partOfWord(word) === Part.Be;

/** `Had Diaz resigned, the party would have split.` */
const ofInverted = (site: Site, verb: Chunk): Modality | undefined => {
  const { chunks, from } = site;
  if (wordAt(site.document, from) !== HAD || chunks.of[from] !== from || chunks.to[from] !== from + 1) return undefined;
  const subject = chunks.to[from];
  return chunks.kind[subject] === Kind.Noun && previous(chunks, verb, from) === subject ? 'possible' : undefined;
};
