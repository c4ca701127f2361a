import { Part, partOfWord } from '../../lexicon/function-words.js';
import { BETWEEN, BUT } from '../../lexicon/small-words.js';
import { reporting } from '../reporting.js';
import { pastAge } from './antecedents.js';
import { Kind, Noun } from './kinds.js';
import type { Site, Chunk } from './site.js';
import { isBareNumber, isFiniteVerb, isGerund } from './predicates.js';
import { previous } from './previous.js';
import { opensClause } from './clause-openers.js';
import { subordinating } from './clause-words.js';
import { isObject, joinsNounOf, memberBefore, phraseHead } from './joined-phrases.js';

/** All members of the list whose last one is `last`: `Peru, Chile and Norway`; appositions count as members. */
export const coordinated = (site: Site, last: Chunk): readonly Chunk[] => {
  const { chunks, from, document } = site;
  const members = [last];
  if (partOfWord(document.tokens.word[last]!) === Part.Subject) return members;
  for (let at = last; ;) {
    const joint = previous(chunks, at, from);
    if (joint < 0 || !joins(site, joint, members.length)) return members;
    // `Ana Torres, 44, and Luis Soto, 39,`
    const noun = pastAge(site, memberBefore(site, joint));
    if (noun < 0 || chunks.kind[noun] !== Kind.Noun || closesOther(site, joint, noun)) return members;
    const member = isClaimed(site, noun) ? outerMember(site, noun, last) : noun;
    if (member < 0) return [last];
    members.unshift(member);
    at = member;
  }
};

/** A comma that ends what opens the sentence, or an aside: `killing nine civilians, the army and a survivor said`. */
const closesOther = (site: Site, comma: Chunk, noun: Chunk): boolean =>
  site.chunks.kind[comma] === Kind.Comma && (closesOpening(site, comma) || isOfGerund(site, noun));

/** The object of a form in *-ing* behind a comma. */
const isOfGerund = ({ chunks, from }: Site, noun: Chunk): boolean => {
  const verb = previous(chunks, noun, from);
  const comma = verb >= 0 && isGerund(chunks, verb) ? previous(chunks, verb, from) : -1;
  return comma >= 0 && chunks.kind[comma] === Kind.Comma;
};

/** `In a speech on Monday, Peru and Chile agreed`: a comma after a phrase of time or place that opens the sentence. */
const closesOpening = ({ chunks, from }: Site, comma: Chunk): boolean => {
  let at = comma;
  while (at > from && circumstantial.has(chunks.kind[chunks.of[at - 1]!]!)) at = chunks.of[at - 1]!;
  return at === from && (chunks.kind[from] === Kind.Preposition || (chunks.flags[from]! & Noun.Time) !== 0);
};

const circumstantial: ReadonlySet<number> = new Set([Kind.Noun, Kind.Preposition, Kind.Adverb]);

/** `Ana Torres of Peru and Luis Soto met`: what the prepositional phrase belongs to; -1 if `last` is not coordinated with it. */
const outerMember = (site: Site, noun: Chunk, last: Chunk): Chunk => {
  const left = previous(site.chunks, noun, site.from);
  if (site.chunks.kind[left] !== Kind.Preposition) return -1;
  if (opensClause(site, left)) return noun;
  const resident = residentBefore(site, left);
  if (resident >= 0) return resident;
  const outer = joinsNounOf(site, left, noun, last) ? -1 : phraseHead(site, left);
  return outer < 0 || isObject(site, outer) || isClaimed(site, outer) ? -1 : outer;
};

/** `Luis Soto, 29, of Lima, and Ana Torres`: the person before a home and an age; -1 if there is none. */
const residentBefore = (site: Site, preposition: Chunk): Chunk => {
  const { chunks, from } = site;
  const comma = previous(chunks, preposition, from);
  const age = comma >= 0 && chunks.kind[comma] === Kind.Comma ? previous(chunks, comma, from) : -1;
  const person = age < 0 ? -1 : pastAge(site, age);
  return person >= 0 && person !== age && chunks.kind[person] === Kind.Noun ? person : -1;
};

/** Read backwards, a list begins with `and`; its other members are separated by commas. */
const joins = ({ chunks, document }: Site, at: Chunk, members: number): boolean =>
  chunks.kind[at] === Kind.Joint ? document.tokens.word[at] !== BUT : members > 1 && chunks.kind[at] === Kind.Comma;

/** An object or the noun of a preposition belongs to what precedes it (`met Ana and Luis resigned`), except after `said`. */
const isClaimed = (site: Site, noun: Chunk): boolean => {
  const { chunks, from } = site;
  const left = previous(chunks, noun, from);
  if (left < 0) return false;
  if (chunks.kind[left] === Kind.Preposition) return true;
  return chunks.kind[left] === Kind.Verb && !isReporting(site, left);
};

/** All members of the list that begins with `first`, up to one that is the subject of a verb of its own. */
export const listFrom = (site: Site, first: Chunk): readonly Chunk[] => {
  const members = [first];
  const mayEnd = hasVerbBefore(site, first);
  for (let at = first; ;) {
    const next = nextMember(site, at);
    if (next < 0) return members;
    const isEnd = (mayEnd || isAfterComma(site, at, next)) && !isPair(site, first, members.length);
    if (isEnd && hasOwnVerb(site, next)) return members;
    members.push(next);
    at = next;
  }
};

/** `since the collapse of the talks, Vale said` */
const isAfterComma = ({ chunks }: Site, member: Chunk, next: Chunk): boolean => {
  const comma = chunks.to[member]!;
  return chunks.kind[comma] === Kind.Comma && chunks.to[comma] === next;
};

/** The noun phrase after `and` or a comma; -1 if there is none. */
const nextMember = ({ chunks, to }: Pick<Site, 'chunks' | 'to'>, member: Chunk): Chunk => {
  const joint = chunks.to[member]!;
  let next = joint;
  while (next < to && (chunks.kind[next] === Kind.Comma || chunks.kind[next] === Kind.Joint)) next = chunks.to[next]!;
  if (next === joint || next >= to || chunks.kind[next] !== Kind.Noun) return -1;
  return isAge({ chunks, to }, joint, next) ? nextMember({ chunks, to }, next) : next;
};

/** `44` of `Ana Torres, 44, and Luis Soto`: a number between commas. */
const isAge = ({ chunks, to }: Pick<Site, 'chunks' | 'to'>, comma: Chunk, noun: Chunk): boolean => {
  const after = chunks.to[noun]!;
  return isBareNumber(chunks, noun) && chunks.to[comma] === noun && after < to && chunks.kind[after] === Kind.Comma;
};

/** `talks between Peru and Chile, which ended, were`: *between* has two. */
const isPair = ({ document, from }: Site, first: Chunk, members: number): boolean =>
  members === 1 && first > from && document.tokens.word[first - 1] === BETWEEN;

/** Without a verb before it in its clause a list is part of the subject: `talks between Peru and Chile began`. */
const hasVerbBefore = ({ chunks, from }: Site, noun: Chunk): boolean => {
  for (let at = noun; at > from;) {
    at = chunks.of[at - 1]!;
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return true;
    if (kind === Kind.Marker || kind === Kind.Break || kind === Kind.Quote) return false;
  }
  return false;
};

/**
 * Whether a finite verb follows that the noun phrase is the subject of: `and Iran responded`, `and his aide, Ana Roe, said`, `, the army
 * and a survivor said`.
 */
const hasOwnVerb = (site: Site, noun: Chunk): boolean => {
  const { chunks, to } = site;
  let isJoined = false;
  for (let at = chunks.to[noun]!; at < to; at = chunks.to[at]!) {
    const kind = chunks.kind[at]!;
    if (kind === Kind.Verb) return isFiniteVerb(chunks, at) && (!isJoined || isReporting(site, at));
    if (kind === Kind.Comma) return isVerbAfterAside(site, at);
    if (subordinating.has(site.document.tokens.word[at]!) || !inSubject.has(kind)) return false;
    isJoined ||= kind === Kind.Joint;
  }
  return false;
};

const inSubject: ReadonlySet<number> = new Set([Kind.Adverb, Kind.Noun, Kind.Preposition, Kind.Joint]);

const isReporting = ({ chunks, document }: Site, verb: Chunk): boolean =>
  reporting.has(document.tokens.word[chunks.head[verb]!]!);

/** Whether a finite verb stands right after the comma that closes an aside. */
const isVerbAfterAside = ({ chunks, to }: Site, open: Chunk): boolean => {
  for (let at = chunks.to[open]!; at < to; at = chunks.to[at]!) {
    const kind = chunks.kind[at]!;
    if (kind === Kind.Joint || kind === Kind.Break || kind === Kind.Quote) return false;
    if (kind !== Kind.Comma) continue;
    const next = chunks.to[at]!;
    return next < to && isFiniteVerb(chunks, next);
  }
  return false;
};
