import { wordList } from '../../lexicon/lists.js';
import { perDocument } from '../../text/per-document.js';
import { BY, TO } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { Kind, Verb } from './kinds.js';
import { saying } from '../reporting.js';
import { antecedent, describedBy, modified, modifiedByAside, pastAge } from './antecedents.js';
import { governing, isOthersPlan, isOwnRight, isWantedTo } from './governing.js';
import { ofHeadline, twoSides } from './headline-subjects.js';
import { isObject } from './joined-phrases.js';
import { coordinated, listFrom } from './lists.js';
import { isMeasure } from './measures.js';
import { auxiliaryOf } from './parted.js';
import { isFiniteVerb } from './predicates.js';
import { inverted, finiteAfter, named, ofFirst } from './inverted-subjects.js';
import { governorOfParticiple } from './participle-governors.js';
import { previous } from './previous.js';
import { isOtherTense, joinsSaying } from './second-saying.js';
import { before, headWord, isTimePhrase, type Chunk, type Site } from './site.js';
import { isThere, walkLeft } from './walk.js';

const none: readonly Chunk[] = [];
/** Verbs whose object is the subject of the infinitive after it: `asked the minister to resign`. */
const controls = wordList('language/controls');
/** These take a bare infinitive; with `to` it states a purpose: `made a trip to see her`. */
const bareOnly = set('make makes made making let lets letting have has had having see saw hear heard');
/** How often a subject may be passed on from verb to verb. */
const DEEPEST = 6;

const known = perDocument(() => new Map<Chunk, readonly Chunk[]>());

/** The noun phrases that are the subject of a verb group; none if the sentence has none. An article asks 120 times, of 39 verbs. */
export const subjectsOf = (site: Site, verb: Chunk): readonly Chunk[] => {
  const subjects = known(site.document);
  let found = subjects.get(verb);
  if (found === undefined) subjects.set(verb, (found = subjectsAt(site, verb, 0)));
  return found;
};

const subjectsAt = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  if (depth > DEEPEST) return none;
  const flags = site.chunks.flags[verb]!;
  if ((flags & Verb.Finite) !== 0) return ofFinite(site, verb, depth);
  if ((flags & Verb.Infinitive) !== 0) return ofInfinitive(site, verb, depth);
  return ofParticiple(site, verb, depth);
};

const ofFinite = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const helper = auxiliaryOf(site.document, site.chunks, verb, site.from);
  if (helper >= 0) return subjectsAt(site, helper, depth + 1);
  const at = before(site, verb);
  if (at < 0) return none;
  const kind = site.chunks.kind[at]!;
  if (kind === Kind.Joint) return sharedSubject(site, at, depth) ?? none;
  if (kind === Kind.Marker) return antecedent(site, at);
  const subject = ownSubject(site, at);
  if (subject < 0) return withoutSubject(site, verb, at, depth);
  return isThere(site, subject) ? (inverted(site, verb) ?? none) : allSubjects(site, subject, at);
};

/** The list that ends in a subject; `left` is what is right before its verb. */
const allSubjects = (site: Site, subject: Chunk, left: Chunk): readonly Chunk[] =>
  (subject === left ? twoSides(site, subject) : undefined) ?? coordinated(site, subject);

/** The noun phrase on the left; -1 if a verb before a comma has it as its object: `looted shops, pelted police`. */
const ownSubject = (site: Site, left: Chunk): Chunk => {
  const noun = walkLeft(site, left);
  if (noun < 0 || site.chunks.kind[left] !== Kind.Comma || !isObject(site, noun)) return noun;
  // `said Ana Torres, 34, resigned`
  return saying.has(headWord(site, before(site, noun))) ? noun : -1;
};

/** After a comma or a quotation: `"…," said Ana Torres`, `was born in Rome, moved to Oslo`. */
const withoutSubject = (site: Site, verb: Chunk, left: Chunk, depth: number): readonly Chunk[] => {
  const kind = site.chunks.kind[left]!;
  if (kind !== Kind.Comma && kind !== Kind.Quote) return none;
  // `entered, attacked the guard and left`
  const isSaying = kind === Kind.Quote || saying.has(headWord(site, verb)) || isAfterQuote(site, left);
  return (isSaying ? inverted(site, verb) : undefined) ?? sharedSubject(site, left, depth) ?? none;
};

/** `"…," warned Ana Torres` */
const isAfterQuote = ({ chunks, from }: Site, comma: Chunk): boolean =>
  comma > from && chunks.kind[chunks.of[comma - 1]!] === Kind.Quote;

/** `was caught and charged`: the subject of the verb before; not of a verb in an aside. */
const sharedSubject = (site: Site, start: Chunk, depth: number): readonly Chunk[] | undefined => {
  const { chunks, from } = site;
  for (let at = start; at > from;) {
    at = beforeQuoted(site, chunks.of[at - 1]!);
    if (at < 0 || chunks.kind[at] === Kind.Break) return undefined;
    if (isFiniteVerb(chunks, at) && !joinsSaying(site, start, at) && !isOtherTense(site, start, at))
      return subjectsAt(site, at, depth + 1);
  }
  return undefined;
};

/** The mark that opens what a mark closes: `called it “wrong” and left`; any other chunk itself, -1 if none does. */
const beforeQuoted = ({ chunks, from }: Site, close: Chunk): Chunk => {
  if (chunks.kind[close] !== Kind.Quote) return close;
  let at = previous(chunks, close, from);
  while (at >= 0 && chunks.kind[at] !== Kind.Quote && chunks.kind[at] !== Kind.Break) at = previous(chunks, at, from);
  return at >= 0 && chunks.kind[at] === Kind.Quote ? at : -1;
};

const ofInfinitive = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const { chunks, document } = site;
  const left = before(site, verb);
  if (left < 0) return subjectsOfNext(site, verb, depth);
  if (chunks.kind[left] === Kind.Joint) return joinedSubject(site, left, depth);
  if (chunks.kind[left] === Kind.Noun && document.tokens.word[verb] !== TO) return ofFinite(site, verb, depth);
  return isWantedTo(site, left) ? coordinated(site, left) : ofGovernedInfinitive(site, verb, left, depth);
};

const ofGovernedInfinitive = (site: Site, verb: Chunk, left: Chunk, depth: number): readonly Chunk[] => {
  const { verb: governor, object } = governing(site, verb);
  if (governor < 0) return ofFirst(site, verb, left) ?? ofHeadline(site, verb, left);
  if (isOthersPlan(site, left, governor)) return none;
  const isControlled = object >= 0 && !isOwnRight(site, object) && controlsObject(site, governor);
  return isControlled ? coordinated(site, object) : subjectsAt(site, governor, depth + 1);
};

const controlsObject = (site: Site, governor: Chunk): boolean => {
  const word = headWord(site, governor);
  return controls.has(word) && !bareOnly.has(word) && (site.chunks.flags[governor]! & Verb.Passive) === 0;
};

const INCLUDING = intern('including');

/** `to meet and discuss`: the subject of the verb before, whatever its form. */
const joinedSubject = (site: Site, joint: Chunk, depth: number): readonly Chunk[] => {
  const { verb } = governing(site, joint);
  return verb < 0 ? none : subjectsAt(site, verb, depth + 1);
};

/** At the beginning of a sentence: the subject of its first finite verb after a chunk. */
export const subjectsOfNext = (site: Site, start: Chunk, depth = 0): readonly Chunk[] => {
  const verb = finiteAfter(site, start);
  return verb < 0 ? none : subjectsAt(site, verb, depth + 1);
};

/** For a participle or a form in -ing: the noun phrase before it, else the subject of its sentence. */
const ofParticiple = (site: Site, verb: Chunk, depth: number): readonly Chunk[] => {
  const left = before(site, verb);
  if (left < 0) return named(site, verb) ?? subjectsOfNext(site, verb, depth);
  // `guilty of eight charges, including killing seabirds`
  if (site.document.tokens.word[left] === INCLUDING) return none;
  return besideParticiple(site, verb, left, depth) ?? ofGoverned(site, verb, left, depth);
};

/** The subject of a participle from what is right before it; undefined if a verb governs it. */
const besideParticiple = (site: Site, verb: Chunk, left: Chunk, depth: number): readonly Chunk[] | undefined => {
  const kind = site.chunks.kind[left]!;
  // `appeared in court charged with theft`
  if (headWord(site, left) === COURT && tried.has(headWord(site, verb))) return undefined;
  if (kind === Kind.Noun)
    return (isForNames(site, left) ? named(site, verb) : undefined) ?? modified(site, describedBy(site, left));
  if (kind === Kind.Joint) return joinedSubject(site, left, depth);
  if (kind === Kind.Verb) return isSayingClause(site, left) ? saidOf(site, left) : undefined;
  return kind === Kind.Comma ? beforeComma(site, verb, left, depth) : undefined;
};

const COURT = intern('court');
const tried = wordSet(['accused', 'charged']);

/** `the men, arrested in Lima, were` */
const beforeComma = (site: Site, verb: Chunk, comma: Chunk, depth: number): readonly Chunk[] | undefined => {
  const { chunks } = site;
  const noun = (chunks.flags[verb]! & Verb.Participle) === 0 ? -1 : pastAge(site, before(site, comma));
  // `fell to $5 billion, hurt by costs`
  if (noun < 0 || chunks.kind[noun] !== Kind.Noun || isMeasure(site, noun) || isTimePhrase(site, noun))
    return undefined;
  const other = passiveBefore(site, verb, noun);
  if (other >= 0) return subjectsAt(site, other, depth + 1);
  const nouns = modifiedByAside(site, noun);
  // `was caught in Lima, charged in May`
  return nouns.length === 0 ? undefined : nouns;
};

/** `was hurt by a guard, robbed by a thief`: the verb that a second passive with its doer follows; -1 if none does. */
const passiveBefore = (site: Site, verb: Chunk, doer: Chunk): Chunk => {
  const { chunks, document, to } = site;
  const next = chunks.to[verb]!;
  const by = before(site, doer);
  if (next >= to || document.tokens.word[next] !== BY || by < 0 || document.tokens.word[by] !== BY) return -1;
  const other = before(site, by);
  return other >= 0 && chunks.kind[other] === Kind.Verb && (chunks.flags[other]! & Verb.Passive) !== 0 ? other : -1;
};

const ofGoverned = (site: Site, verb: Chunk, left: Chunk, depth: number): readonly Chunk[] => {
  const { verb: governor, object } = governorOfParticiple(site, verb, left);
  if (governor < 0) return subjectsOfNext(site, verb, depth);
  return joinsGerund(site, left) && isBlamed(site, governor, object)
    ? listFrom(site, object)
    : subjectsAt(site, governor, depth + 1);
};

/** A preposition, which before a form in *-ing* may be taken for the opening of a clause: `of shelling`. */
const joinsGerund = ({ chunks, document }: Site, at: Chunk): boolean =>
  chunks.kind[at] === Kind.Preposition || openers.has(document.tokens.word[at]!);

const openers = wordSet(['of', 'for', 'with', 'from']);

/** `charged Ana Torres with robbing`, `found her guilty of robbing`: the object of some verbs is the subject of the form in *-ing*. */
const isBlamed = ({ chunks, document }: Site, governor: Chunk, object: Chunk): boolean =>
  object >= 0 &&
  (chunks.flags[governor]! & Verb.Passive) === 0 &&
  (blaming.has(document.tokens.word[chunks.head[governor]!]!) ||
    document.tokens.word[chunks.head[object]! + 1] === GUILTY);

const GUILTY = intern('guilty');

const blaming = wordList('language/blaming');

/** `others elected were`, `among those killed was` */
const isForNames = ({ document, chunks }: Site, noun: Chunk): boolean =>
  forNames.has(document.tokens.word[chunks.head[noun]!]!);
const forNames = wordSet(['others', 'those', 'dead']);

const isSayingClause = (site: Site, verb: Chunk): boolean =>
  isFiniteVerb(site.chunks, verb) && claiming.has(headWord(site, verb));
const claiming = set('said say says believe believed claim claimed allege alleged');

/** `the man who police said killed two people`: the noun phrase that the relative clause modifies, else none. */
const saidOf = (site: Site, saying: Chunk): readonly Chunk[] => {
  const [speaker] = ofFinite(site, saying, DEEPEST);
  const marker = speaker === undefined ? -1 : before(site, speaker);
  return marker >= 0 && site.chunks.kind[marker] === Kind.Marker ? antecedent(site, marker) : none;
};
