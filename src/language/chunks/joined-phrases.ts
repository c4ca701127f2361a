/** What a noun phrase after `and` is joined to: the noun of a preposition, or what that preposition belongs to. */
import { BETWEEN, BUT } from '../../lexicon/small-words.js';
import { isCapitalised, joinsWord, slice, hasWord } from '../../text/document.js';
import { givenNames } from '../given-names.js';
import { opensClause } from './clause-openers.js';
import { relatives } from './clause-words.js';
import { Kind, Noun, Verb } from './kinds.js';
import { isFiniteVerb } from './predicates.js';
import { previous } from './previous.js';
import type { Chunk, Site } from './site.js';

/** A list of more members is looked at no further. */
const MOST = 12;

/** `the leaders of Iran and Iraq met`: the preposition that has the whole list that ends in `noun`; -1 if none has. */
export const prepositionOfList = (site: Site, noun: Chunk, joint: Chunk): Chunk => {
  const { chunks } = site;
  if (!mayJoin(site, joint)) return -1;
  for (let at = joint, members = 1; members < MOST; members++) {
    const member = memberBefore(site, at);
    at = member < 0 || chunks.kind[member] !== Kind.Noun ? -1 : previous(chunks, member, site.from);
    if (at < 0) return -1;
    if (chunks.kind[at] === Kind.Preposition)
      return joinsNounOf(site, at, member, noun) && isOfSubject(site, at) ? at : -1;
    if (!isJoining(chunks.kind[at]!)) return -1;
  }
  return -1;
};

/** Not *but*, nor *and* that begins a clause. */
const mayJoin = (site: Site, joint: Chunk): boolean =>
  site.document.tokens.word[joint] !== BUT && !addsToVerb(site, phraseBeforeComma(site, joint));

/** The preposition of the single noun before a comma and *and*: `in Lima, and`; -1 if there is none. */
const phraseBeforeComma = ({ chunks, from }: Site, joint: Chunk): Chunk => {
  const comma = chunks.kind[joint] === Kind.Joint ? previous(chunks, joint, from) : -1;
  if (comma < 0 || chunks.kind[comma] !== Kind.Comma) return -1;
  const noun = previous(chunks, comma, from);
  const left = noun < 0 ? -1 : previous(chunks, noun, from);
  return left >= 0 && chunks.kind[left] === Kind.Preposition ? left : -1;
};

/** `fired gas to clear a square in Lima, and a man died`: whether a verb of its clause comes before a chunk. */
const addsToVerb = ({ chunks, from }: Site, start: Chunk): boolean => {
  for (let at = start; at > from;) {
    at = chunks.of[at - 1]!;
    if (chunks.kind[at] === Kind.Marker || chunks.kind[at] === Kind.Break) return false;
    if (isFiniteVerb(chunks, at)) return true;
  }
  return false;
};

/** The chunk before `and` or a comma, also before both. */
export const memberBefore = ({ chunks, from }: Site, joint: Chunk): Chunk => {
  const comma = previous(chunks, joint, from);
  return comma >= 0 && chunks.kind[comma] === Kind.Comma ? previous(chunks, comma, from) : comma;
};

/** The noun phrases of a preposition: *Iran* and *Iraq* of `leaders of Iran and Iraq`. */
export const nounsOfPhrase = (site: Site, first: Chunk): readonly Chunk[] => {
  const { chunks, to } = site;
  const preposition = chunks.of[first - 1]!;
  const nouns = [first];
  for (let at = first, isLast = false; !isLast && nouns.length < MOST;) {
    let next = chunks.to[at]!;
    for (; next < to && isJoining(chunks.kind[next]!); next = chunks.to[next]!)
      isLast ||= chunks.kind[next] === Kind.Joint;
    const isMember = next < to && next > chunks.to[at]! && chunks.kind[next] === Kind.Noun;
    if (!isMember || !joinsNounOf(site, preposition, at, next)) return [first];
    nouns.push(next);
    at = next;
  }
  return nouns;
};

const isJoining = (kind: number): boolean => kind === Kind.Comma || kind === Kind.Joint;

/** Whether `noun` is coordinated with `member` inside a prepositional phrase, and not with what the phrase belongs to. */
export const joinsNounOf = (site: Site, preposition: Chunk, member: Chunk, noun: Chunk): boolean => {
  const { chunks, document } = site;
  if (document.tokens.word[preposition] === BETWEEN) return true;
  const [one, other] = [chunks.flags[member]!, chunks.flags[noun]!];
  const isName = isNameAt(site, member);
  if (isName !== isNameAt(site, noun)) return false;
  if (isName) return beginsPerson(site, member) || !beginsPerson(site, noun);
  if ((other & DETERMINED) === 0) return true;
  return (one & DETERMINED) !== 0 && plural.test(wordAtHead(site, phraseHead(site, preposition)));
};

/** `Security`, `Co-operation` */
const isNameAt = ({ chunks, document }: Site, noun: Chunk): boolean => {
  const head = chunks.head[noun]!;
  return (
    isCapitalised(document, head) ||
    (head === noun + 2 && joinsWord(document, head - 1) && isCapitalised(document, noun))
  );
};

const DETERMINED = Noun.Definite | Noun.Owned;
const plural = /[^s]s$|^(?:men|women|people|police|children)$/i;

const wordAtHead = ({ chunks, document }: Site, chunk: Chunk): string =>
  chunk < 0 ? '' : slice(document, chunks.head[chunk]!);

/** `Luis Soto`, `President Luis Soto` */
export const beginsPerson = ({ chunks, document }: Site, noun: Chunk): boolean =>
  hasWord(document, givenNames, noun, chunks.head[noun]!);

/** The noun phrase that a chain of prepositions belongs to: *offices* in `the offices of firms in Peru`; -1 if there is none. */
export const phraseHead = (site: Site, preposition: Chunk): Chunk => {
  const { chunks, from } = site;
  for (let at = preposition; ;) {
    const noun = previous(chunks, at, from);
    if (noun < 0 || chunks.kind[noun] !== Kind.Noun) return -1;
    const left = previous(chunks, noun, from);
    if (left < 0 || chunks.kind[left] !== Kind.Preposition || opensClause(site, left)) return noun;
    at = left;
  }
};

/** Not of an object: in `arrested a man in Peru and Chile protested` another clause begins. */
const isOfSubject = (site: Site, preposition: Chunk): boolean => {
  if (opensClause(site, preposition)) return false;
  const noun = phraseHead(site, preposition);
  return noun >= 0 && !isObject(site, noun);
};

/** Whether a finite verb, not of a relative clause, has the noun phrase as its object. */
export const isObject = ({ chunks, document, from }: Site, noun: Chunk): boolean => {
  const verb = previous(chunks, noun, from);
  if (verb < 0 || chunks.kind[verb] !== Kind.Verb || (chunks.flags[verb]! & Verb.Finite) === 0) return false;
  const marker = previous(chunks, verb, from);
  return marker < 0 || !relatives.has(document.tokens.word[marker]!);
};
