import { wordList } from '../../lexicon/lists.js';
import { isCapitalised } from '../../text/document.js';
import { isHeadline } from '../headlines.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { FOR, indefinite, OF, TO } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { Kind, Noun, Verb } from './kinds.js';
import { relatives } from './clause-words.js';
import { coordinated, listFrom } from './lists.js';
import { isNameWithOf } from './of-names.js';
import type { Chunk, Site } from './site.js';
import { before, isThere, walkLeft } from './walk.js';

const none: readonly Chunk[] = [];
/** Verbs whose object is the subject of the infinitive after it: `asked the minister to resign`. */
const controls = wordList('language/controls');
/** With `to` these say what something was made for: `made a trip to see her`. */
const bareOnly = wordSet('make makes made making let lets letting have has had having see saw hear heard'.split(' '));
/** How often a subject may be passed on from verb to verb. */
const DEEPEST = 6;

/** The noun phrases that are the subject of a verb group; none if the sentence has none. */
export const subjectsOf = (site: Site, verb: Chunk, depth = 0): readonly Chunk[] => {
  if (depth > DEEPEST) return none;
  const flags = site.chunks.flags[verb]!;
  if ((flags & Verb.Finite) !== 0) return ofFinite(site, verb, depth);
  if ((flags & Verb.Infinitive) !== 0) return ofInfinitive(site, verb, depth);
  return ofParticiple(site, verb, depth);
};

const ofFinite = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const at = before(site, verb);
  if (at < 0) return none;
  const kind = site.chunks.kind[at]!;
  if (kind === Kind.Joint) return sharedSubject(site, at, depth) ?? none;
  if (kind === Kind.Marker) return antecedent(site, at);
  const subject = walkLeft(site, at);
  if (subject < 0) return withoutSubject(site, verb, at, depth);
  return isThere(site, subject) ? (inverted(site, verb) ?? none) : coordinated(site, subject);
};

/** After a comma or a quotation: `"…," said Ana Torres`, `was born in Rome, moved to Oslo`. */
const withoutSubject = (site: Site, verb: Chunk, left: Chunk, depth: number): readonly Chunk[] => {
  const kind = site.chunks.kind[left]!;
  if (kind !== Kind.Comma && kind !== Kind.Quote) return none;
  return inverted(site, verb) ?? sharedSubject(site, left, depth) ?? none;
};

/**
 * The antecedent of `who`: the noun phrase before it, or the one before its `of` phrase if that is what a person belongs to.
 */
const antecedent = (site: Site, marker: Chunk): readonly Chunk[] => {
  const { chunks, document } = site;
  if (!relatives.has(document.tokens.word[marker]!)) return none;
  let at = before(site, marker);
  while (at >= 0 && (chunks.kind[at] === Kind.Comma || chunks.kind[at] === Kind.Preposition)) at = before(site, at);
  if (at < 0 || chunks.kind[at] !== Kind.Noun) return none;
  return [document.tokens.word[marker] === WHICH ? titleOf(site, at) : describedBy(site, at)];
};

/** `Ridouan Bouzid, a businessman who was arrested`: the name that a description with an article explains. */
const describedBy = (site: Site, noun: Chunk): Chunk => {
  const { chunks, document } = site;
  const comma = indefinite.has(document.tokens.word[noun]!) ? before(site, noun) : -1;
  const name = comma >= 0 && chunks.kind[comma] === Kind.Comma ? before(site, comma) : -1;
  const isName = name >= 0 && chunks.kind[name] === Kind.Noun && (chunks.flags[name]! & Noun.Name) !== 0;
  return isName ? name : noun;
};

const WHICH = intern('which');

/** `Bank of America, which fell`: for a name with `of` in it, its first part. */
const titleOf = (site: Site, noun: Chunk): Chunk => {
  const of = isOfPhrase(site, noun) ? before(site, noun) : -1;
  const title = of < 0 ? -1 : before(site, of);
  return title >= 0 && isNameWithOf(site, title, noun) ? title : noun;
};

/** `was caught and charged`: the subject of the verb before; not of a verb in an aside. */
const sharedSubject = (site: Site, start: Chunk, depth: number): readonly Chunk[] | undefined => {
  const { chunks, from } = site;
  for (let at = start; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Break || kind === Kind.Quote) return undefined;
    if (kind === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0) return subjectsOf(site, at, depth + 1);
  }
  return undefined;
};

/** `"…," said Ana Torres`: directly after the verb, and nothing else to be its subject. */
const inverted = ({ chunks, to }: Site, verb: Chunk): readonly Chunk[] | undefined => {
  const next = chunks.to[verb]!;
  return next < to && chunks.kind[next] === Kind.Noun ? [next] : undefined;
};

interface Governor {
  readonly verb: Chunk;
  readonly object: Chunk;
}

/** The verb that governs the chunk at `at`, and the noun phrase between them. */
const governing = (site: Site, at: Chunk): Governor => {
  const { chunks, from, document } = site;
  let object = -1;
  for (let left = at; left > from;) {
    left = chunks.of[left - 1]!;
    const kind = chunks.kind[left]!;
    if (kind === Kind.Verb) return { verb: left, object };
    if (kind === Kind.Noun && !isOfPhrase(site, left)) object = left;
    if (kind === Kind.Marker && document.tokens.word[left] !== FOR) return { verb: -1, object };
    if (kind === Kind.Break || kind === Kind.Quote) return { verb: -1, object };
  }
  return { verb: -1, object };
};

const isOfPhrase = (site: Site, noun: Chunk): boolean => {
  const left = before(site, noun);
  return left >= 0 && site.document.tokens.word[left] === OF;
};

const ofInfinitive = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const { chunks, document } = site;
  const left = before(site, verb);
  if (left < 0) return subjectsOfNext(site, verb, depth);
  if (chunks.kind[left] === Kind.Joint) return joinedSubject(site, left, depth);
  if (chunks.kind[left] === Kind.Noun && document.tokens.word[verb] !== TO) return ofFinite(site, verb, depth);
  const { verb: governor, object } = governing(site, verb);
  if (governor < 0) return ofHeadline(site, verb, left);
  const word = document.tokens.word[chunks.head[governor]!]!;
  const isControlled = object >= 0 && controls.has(word) && !bareOnly.has(word);
  const isPassive = (chunks.flags[governor]! & Verb.Passive) !== 0;
  return isControlled && !isPassive ? coordinated(site, object) : subjectsOf(site, governor, depth + 1);
};

/** `Orvel to cut 4,000 jobs`: the first words of a headline, if they name somebody. */
const ofHeadline = ({ chunks, document, from }: Site, verb: Chunk, left: Chunk): readonly Chunk[] => {
  const isFirst = left === from && chunks.kind[left] === Kind.Noun && (chunks.flags[left]! & Noun.Owned) === 0;
  if (!isFirst || document.tokens.word[verb] !== TO || !isCapitalised(document, chunks.head[left]!)) return none;
  return isHeadline(document, document.tokens.sentence[verb]!) && chunks.to[left]! - left < NAME ? [left] : none;
};

/** The most words of a name in a headline. */
const NAME = 4;

/** `to meet and discuss`: the subject of the verb before, whatever its form. */
const joinedSubject = (site: Site, joint: Chunk, depth: number): readonly Chunk[] => {
  const { verb } = governing(site, joint);
  return verb < 0 ? none : subjectsOf(site, verb, depth + 1);
};

/** At the beginning of a sentence: the subject of its first finite verb after a chunk. */
export const subjectsOfNext = (site: Site, start: Chunk, depth = 0): readonly Chunk[] => {
  const { chunks, to } = site;
  for (let at = chunks.to[start]!; at < to; at = chunks.to[at]!)
    if (chunks.kind[at] === Kind.Verb && (chunks.flags[at]! & Verb.Finite) !== 0)
      return subjectsOf(site, at, depth + 1);
  return none;
};

/** For a participle or a form in -ing: the noun phrase before it, else the subject of its sentence. */
const ofParticiple = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const left = before(site, verb);
  if (left < 0) return named(site, verb) ?? subjectsOfNext(site, verb, depth);
  return besideParticiple(site, verb, left, depth) ?? ofGoverned(site, verb, left, depth);
};

/** The subject of a participle from what is right before it; undefined if a verb governs it. */
const besideParticiple = (site: Site, verb: Chunk, left: Chunk, depth: number): readonly Chunk[] | undefined => {
  const kind = site.chunks.kind[left]!;
  if (kind === Kind.Noun) return (isForNames(site, left) ? named(site, verb) : undefined) ?? [left];
  if (kind === Kind.Joint) return joinedSubject(site, left, depth);
  if (kind === Kind.Verb) return isSayingClause(site, left) ? saidOf(site, left) : undefined;
  return kind === Kind.Comma ? beforeComma(site, verb, left) : undefined;
};

/** `the men, arrested in Lima, were` */
const beforeComma = (site: Site, verb: Chunk, comma: Chunk): readonly Chunk[] | undefined => {
  const { chunks } = site;
  const noun = (chunks.flags[verb]! & Verb.Participle) === 0 ? -1 : before(site, comma);
  return noun >= 0 && chunks.kind[noun] === Kind.Noun ? [noun] : undefined;
};

const ofGoverned = (site: Site, verb: Chunk, left: Chunk, depth: number): readonly Chunk[] => {
  const kind = site.chunks.kind[left]!;
  const { verb: governor, object } = outsideContact(site, left, governing(site, kind === Kind.Marker ? left : verb));
  if (governor < 0) return subjectsOfNext(site, verb, depth);
  return joinsGerund(site, left) && isBlamed(site, governor, object)
    ? coordinated(site, object)
    : subjectsOf(site, governor, depth + 1);
};

/** `opened fire on a rally she addressed, killing nine`: not the verb of a relative clause without *that*. */
const outsideContact = (site: Site, left: Chunk, governor: Governor): Governor => {
  const { chunks, document } = site;
  if (governor.verb < 0 || chunks.kind[left] !== Kind.Comma) return governor;
  const pronoun = before(site, governor.verb);
  const noun = pronoun < 0 || chunks.kind[pronoun] !== Kind.Noun ? -1 : before(site, pronoun);
  const isContact =
    noun >= 0 &&
    chunks.kind[noun] === Kind.Noun &&
    (chunks.flags[pronoun]! & Noun.Pronoun) !== 0 &&
    partOfWord(document.tokens.word[pronoun]!) === Part.Subject;
  return isContact ? governing(site, noun) : governor;
};

/** A preposition, which before a form in *-ing* may be taken for the opening of a clause: `of shelling`. */
const joinsGerund = ({ chunks, document }: Site, at: Chunk): boolean =>
  chunks.kind[at] === Kind.Preposition || openers.has(document.tokens.word[at]!);

const openers = wordSet(['of', 'for', 'with', 'from']);

/** `charged Ana Torres with robbing`: the object of some verbs is the subject of the form in *-ing*. */
const isBlamed = ({ chunks, document }: Site, governor: Chunk, object: Chunk): boolean =>
  object >= 0 &&
  (chunks.flags[governor]! & Verb.Passive) === 0 &&
  blaming.has(document.tokens.word[chunks.head[governor]!]!);

const blaming = wordList('language/blaming');

/** `Arrested in Lima were Ana Torres and Luis Vega`: the subject after a participle and a form of *be*. */
const named = (site: Site, participle: Chunk): readonly Chunk[] | undefined => {
  const { chunks, document, to } = site;
  let at = chunks.to[participle]!;
  while (at < to && isCircumstance(site, at)) at = chunks.to[at]!;
  const name = at < to ? chunks.to[at]! : to;
  const isNaming = name < to && chunks.kind[at] === Kind.Verb && chunks.kind[name] === Kind.Noun;
  return isNaming && partOfWord(document.tokens.word[chunks.head[at]!]!) === Part.Be ? listFrom(site, name) : undefined;
};

/** A phrase with a preposition, or an adverb. */
const isCircumstance = ({ chunks }: Site, at: Chunk): boolean => {
  const kind = chunks.kind[at]!;
  if (kind === Kind.Noun) return chunks.kind[chunks.of[at - 1]!] !== Kind.Verb;
  return kind === Kind.Preposition || kind === Kind.Adverb;
};

/** `others elected were`, `among those killed was` */
const isForNames = ({ document, chunks }: Site, noun: Chunk): boolean =>
  forNames.has(document.tokens.word[chunks.head[noun]!]!);
const forNames = wordSet(['others', 'those', 'dead']);

const isSayingClause = ({ chunks, document }: Site, verb: Chunk): boolean =>
  (chunks.flags[verb]! & Verb.Finite) !== 0 && reporting.has(document.tokens.word[chunks.head[verb]!]!);
const reporting = wordSet('said say says believe believed claim claimed allege alleged'.split(' '));

/** `the man who police said killed two people`: the noun phrase that the relative clause modifies, else none. */
const saidOf = (site: Site, saying: Chunk): readonly Chunk[] => {
  const [speaker] = ofFinite(site, saying, DEEPEST);
  const marker = speaker === undefined ? -1 : before(site, speaker);
  return marker >= 0 && site.chunks.kind[marker] === Kind.Marker ? antecedent(site, marker) : none;
};
