import { Part, partOfWord } from '../../lexicon/function-words.js';
import { AS, BY, TO, WITH } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { Kind, Noun, Verb } from './kinds.js';
import { addsClause } from './added-clauses.js';
import { Tag } from '../tag-set.js';
import { tagAt } from '../tags.js';
import { listFrom } from './lists.js';
import { isGerund, objectBehind } from './predicates.js';
import { previous } from './previous.js';
import { isMeasure } from './measures.js';
import { headWord, isTimePhrase, type Chunk, type Site } from './site.js';
import { reporting } from '../reporting.js';
import { relatives, subordinating } from './clause-words.js';

const none: readonly Chunk[] = [];

/** The chunk after a chunk, without adverbs and quotation marks; -1 at the end of the sentence. */
const nextTo = ({ chunks, to }: Site, at: Chunk): Chunk => {
  let next = chunks.to[at]!;
  while (next < to && (chunks.kind[next] === Kind.Adverb || chunks.kind[next] === Kind.Quote)) next = chunks.to[next]!;
  return next < to ? next : -1;
};

/** What may be the object of a verb: the next chunk, or what follows *as* and an adjective; -1 if there is none. */
const firstObject = (site: Site, verb: Chunk): Chunk => {
  const next = nextTo(site, verb);
  const isAs = next >= 0 && site.chunks.kind[next] !== Kind.Noun && site.document.tokens.word[next] === AS;
  return isAs ? objectBehind(site.chunks, next, site.to) : next;
};

/** The noun phrases right after a verb group. */
export const objectsOf = (site: Site, verb: Chunk): readonly Chunk[] => {
  const next = firstObject(site, verb);
  if (next < 0) return none;
  return site.chunks.kind[next] === Kind.Joint ? sharedObjects(site, verb, next) : objectsAt(site, verb, next);
};

const objectsAt = (site: Site, verb: Chunk, next: Chunk): readonly Chunk[] => {
  if (site.chunks.kind[next] !== Kind.Noun || isOwnSubject(site, next, verb) || isTimePhrase(site, next)) return none;
  const second = nextTo(site, next);
  // `gave the army a warning`; `said the men were freed` is excluded above.
  const isGiven =
    second >= 0 &&
    site.chunks.kind[second] === Kind.Noun &&
    !isSubjectPronoun(site, second) &&
    (site.chunks.flags[second]! & (Noun.Time | Noun.Name)) === 0;
  return isGiven ? [next, ...listFrom(site, second)] : listFrom(site, next);
};

/** `attacked and shelled the town`: of two verbs the first takes the object of the second, if it cannot be without one. */
const sharedObjects = (site: Site, verb: Chunk, joint: Chunk): readonly Chunk[] => {
  const { chunks } = site;
  const second = nextTo(site, joint);
  const isPair = second >= 0 && chunks.kind[second] === Kind.Verb && taking.has(headWord(site, verb));
  const isActive = isPair && ((chunks.flags[verb]! | chunks.flags[second]!) & Verb.Passive) === 0;
  const object = isActive ? nextTo(site, second) : -1;
  return object >= 0 && chunks.kind[object] === Kind.Noun ? objectsOf(site, second) : none;
};

const taking = set(
  `abduct abducted arrest arrested attack attacked bomb bombed build built buy bought capture captured damage damaged deport deported
   design designed destroy destroyed detain detained develop developed expel expelled fund funded hijack hijacked injure injured
   invade invaded kidnap kidnapped kill killed loot looted plunder plundered raid raided rape raped ratify ratified rescue rescued rob
   robbed seize seized shell shelled stab stabbed storm stormed torture tortured wound wounded`,
);

/** `said the men were freed`: what follows is the subject of another verb. */
const isOwnSubject = (site: Site, noun: Chunk, verb: Chunk): boolean => {
  const { document, chunks, to } = site;
  const { word } = document.tokens;
  const isSaying = reporting.has(word[chunks.head[verb]!]!);
  if (!isSaying && isBesideOther(site, noun, verb)) return false;
  for (let at = chunks.to[noun]!; at < to; at = chunks.to[at]!) {
    const kind = chunks.kind[at]!;
    // `arrested two men after a bomb exploded`
    if (subordinating.has(word[at]!) && !isSaying) return false;
    if (kind === Kind.Verb) return (chunks.flags[at]! & Verb.Finite) !== 0;
    if (kind !== Kind.Preposition && kind !== Kind.Noun && kind !== Kind.Adverb) return false;
  }
  return false;
};

const isBesideOther = (site: Site, noun: Chunk, verb: Chunk): boolean =>
  isBesideClause(site, verb) || isInContact(site, site.chunks.to[noun]!);

/** `freed a journalist they had held`: a relative clause without *that* begins with its subject. */
export const isInContact = (site: Site, at: Chunk): boolean =>
  at < site.to && site.chunks.kind[at] === Kind.Noun && isSubjectPronoun(site, at);

const isSubjectPronoun = ({ document }: Site, noun: Chunk): boolean =>
  partOfWord(document.tokens.word[noun]!) === Part.Subject;

/** `who shot Ana Torres was charged`, `accused of killing Ana Torres was freed`: the next verb has another subject. */
const isBesideClause = ({ document, chunks, from }: Site, verb: Chunk): boolean => {
  // `the plan to attack Rome was dropped`
  if ((chunks.flags[verb]! & Verb.Gerund) !== 0 || document.tokens.word[verb] === TO) return true;
  const left = previous(chunks, verb, from);
  // `whose dog killed a toddler was`
  const owner = left >= 0 && chunks.kind[left] === Kind.Noun ? previous(chunks, left, from) : -1;
  if (owner >= 0 && document.tokens.word[owner] === WHOSE) return true;
  return left >= 0 && (relatives.has(document.tokens.word[left]!) || chunks.kind[left] === Kind.Verb);
};

const WHOSE = intern('whose');
const DURING = intern('during');

/** A phrase with a preposition: the preposition and the noun phrases it takes. */
interface Oblique {
  readonly preposition: Chunk;
  readonly nouns: readonly Chunk[];
}

/** The phrases with one of some prepositions that follow a verb group in its clause. */
export const obliquesOf = (site: Site, verb: Chunk, wanted: Pick<WordSet, 'has'>): readonly Oblique[] => {
  const { chunks, document, to } = site;
  const found: Oblique[] = [];
  let isInPlace = false;
  for (let at = chunks.to[verb]!; at < to && !endsClause(site, at); at = chunks.to[at]!) {
    if (chunks.kind[at] !== Kind.Preposition) continue;
    const word = document.tokens.word[at]!;
    const noun = nounAfter(site, at);
    if (opensOther(site, at, noun)) break;
    isInPlace ||= isPlace(site, word, noun);
    // `fell near Lake Titicaca on the border of Bolivia`
    if (noun < 0 || !wanted.has(word) || (isInPlace && locating.has(word))) continue;
    found.push({ preposition: at, nouns: listFrom(site, noun) });
  }
  return found;
};

/** `after weak demand from China`, `during the match with Peru`, `in response to a sale to Chad`, `thanks to a goal by Holm`: what else happened. */
const opensOther = (site: Site, preposition: Chunk, noun: Chunk): boolean =>
  subordinating.has(site.document.tokens.word[preposition]!) ||
  site.document.tokens.word[preposition] === DURING ||
  isOfCause(site, preposition) ||
  (noun >= 0 && (isReply(site, noun) || opensAbsolute(site, preposition, noun)));

/** `with Leo Marant scoring twice`: a clause of its own. */
export const opensAbsolute = ({ chunks, document, to }: Site, preposition: Chunk, noun: Chunk): boolean => {
  if (document.tokens.word[preposition] !== WITH || (chunks.flags[noun]! & (Noun.Name | Noun.Definite)) !== Noun.Name)
    return false;
  const verb = chunks.to[noun]!;
  return verb < to && isGerund(chunks, verb);
};

/** `in response to`, `in exchange for`: what follows is what it was done for. */
export const isReply = ({ chunks, document }: Site, noun: Chunk): boolean =>
  replies.has(document.tokens.word[chunks.head[noun]!]!);

const replies = wordSet(['exchange', 'reaction', 'reply', 'response', 'retaliation', 'return', 'revenge']);

/** The *to* of `thanks to a late goal`. */
const isOfCause = ({ document }: Site, preposition: Chunk): boolean =>
  document.tokens.word[preposition] === TO && causes.has(document.tokens.word[preposition - 1]!);

const causes = wordSet(['according', 'due', 'owing', 'thanks']);

const nounAfter = ({ chunks, to }: Site, preposition: Chunk): Chunk => {
  const noun = chunks.to[preposition]!;
  return noun < to && chunks.kind[noun] === Kind.Noun ? noun : -1;
};

const placing = wordSet(['in', 'near', 'outside', 'off', 'beside', 'along', 'between']);
const locating = wordSet(['on', 'at', 'over', 'into', 'from', 'to']);

/** `near Lima`, but not `in May` */
const isPlace = ({ chunks }: Site, preposition: number, noun: Chunk): boolean =>
  noun >= 0 && placing.has(preposition) && (chunks.flags[noun]! & (Noun.Time | Noun.Name)) === Noun.Name;

const endsClause = (site: Site, at: Chunk): boolean => {
  const kind = site.chunks.kind[at]!;
  // `lost its seat, and the talks with Luis Soto ended`
  if (kind === Kind.Joint) return addsClause(site, at);
  return kind === Kind.Marker || kind === Kind.Break || kind === Kind.Quote || kind === Kind.Verb;
};

/** The agent of a passive, `was shot by police`; `was rescued by noon` says when, `was passed by 40 votes` by how much. */
export const byPhraseOf = (site: Site, verb: Chunk): readonly Chunk[] =>
  obliquesOf(site, verb, { has: (word) => word === BY }).find(
    ({ nouns }) => !saysWhen(site, nouns[0]!) && !nouns.every((noun) => saysNobody(site, noun)),
  )?.nouns ?? none;

const saysNobody = (site: Site, noun: Chunk): boolean =>
  isMeasure(site, noun) ||
  saysWhen(site, noun) ||
  (site.chunks.to[noun] === noun + 1 && means.has(site.document.tokens.word[noun]!)) ||
  tagAt(site.document, site.chunks.head[noun]!) === Tag.CD;

const saysWhen = (site: Site, noun: Chunk): boolean => isTimePhrase(site, noun) || deadlines.has(headWord(site, noun));

/** `reached by Christmas`, `rescued by noon`: by when. */
const deadlines = set(
  'christmas dawn diwali dusk easter eid midday midnight nightfall noon ramadan sunrise sunset thanksgiving',
);

/** `summoned by letter`: by what means. */
const means =
  set(`air ambulance boat bus car chance coach email ferry force hand helicopter law letter lorry lottery mail phone plane post proxy rail
   road satellite sea ship taxi telephone text tractor train truck van video`);

/** What a noun phrase depends on. */
export interface Governor {
  /** The verb group or noun phrase; -1 if there is none. */
  readonly chunk: Chunk;
  /** The preposition between them; -1 for an object. */
  readonly preposition: Chunk;
}

/** The verb or noun whose object or complement a noun phrase is. */
export const governorOf = (site: Site, noun: Chunk): Governor => {
  const { chunks, from } = site;
  const left = beforeTime(site, previous(chunks, noun, from));
  if (left < 0) return { chunk: -1, preposition: -1 };
  if (chunks.kind[left] === Kind.Verb) return { chunk: left, preposition: -1 };
  if (chunks.kind[left] !== Kind.Preposition) return { chunk: -1, preposition: -1 };
  const head = previous(chunks, left, from);
  const isHead = head >= 0 && (chunks.kind[head] === Kind.Noun || chunks.kind[head] === Kind.Verb);
  return { chunk: isHead ? head : -1, preposition: left };
};

/** `condemned on Tuesday the attack`: a time between a verb and its object is skipped. */
export const beforeTime = (site: Site, left: Chunk): Chunk => {
  const { chunks, from } = site;
  if (left < 0 || chunks.kind[left] !== Kind.Noun || !isTimePhrase(site, left)) return left;
  const before = previous(chunks, left, from);
  const verb = before >= 0 && chunks.kind[before] === Kind.Preposition ? previous(chunks, before, from) : before;
  return verb >= 0 && chunks.kind[verb] === Kind.Verb ? verb : left;
};

/** The tokens of a possessor; `end` is the token after its mark. */
interface Possessor {
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** The possessor of a noun phrase: `Japan` of `Japan's visit`, `his` of `his visit`; null if it has none. */
export const possessorOf = ({ document, chunks }: Site, noun: Chunk): Possessor | null => {
  if ((chunks.flags[noun]! & Noun.Owned) === 0) return null;
  const { text, tokens } = document;
  for (let at = chunks.head[noun]! - 1; at > noun; at--)
    if (/^['’]/.test(text.slice(tokens.start[at], tokens.end[at]))) return { from: noun, to: at, end: at + 1 };
  return { from: noun, to: noun + 1, end: noun + 1 };
};
