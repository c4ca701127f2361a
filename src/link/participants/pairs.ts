/** Whom `the two`, `both` and `they` mean. */
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { siteOf } from '../../language/chunks/site.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, sentenceStart, tokenAt, type Document } from '../../text/document.js';
import type { MentionIndex, Place } from '../mention-index.js';
import { isSaidByCrowd } from './speakers.js';

/** Who is meant is among this many mentions before. */
export const LOOK_BACK = 16;
/** The furthest that a pronoun is resolved back. */
const NEAR = 600;
export const NOBODY: readonly string[] = [];

export const onlyOne = (ids: readonly string[]): readonly string[] => (ids.length === 1 ? ids : NOBODY);

/** `Ana Torres and Luis Vega told Omar Saleh … Both`: two whom *and* joins, else the last two named. */
export const pairOf = (offset: number, who: MentionIndex, document: Document): readonly string[] => {
  const near = personsNear(offset, who);
  return joinedPair(near, document) ?? lastTwo(idsOf(near.filter(({ start }) => offset - start < NEAR)));
};

/** The last two people whom *and* joins, `Ana Torres and Luis Vega … they`; else the only two, if told together. */
export const pairBefore = (offset: number, who: MentionIndex, document: Document): readonly string[] => {
  const at = tokenAt(document, offset);
  if (isSaidByCrowd(document, at) || isOfOthers(document, at)) return NOBODY;
  const near = personsNear(offset, who);
  const ids = idsOf(near);
  const areMeant = ids.length === 2 && areTogether(near, offset, document);
  return toldTogether(near, at, document) ?? joinedList(near, document) ?? (areMeant ? lastTwo(ids) : NOBODY);
};

/** `Ana Torres and Luis Vega left. Ida Holm met Omar Saleh. They agreed`: the two who did something together right before. */
const toldTogether = (near: readonly Place[], at: number, document: Document): readonly string[] | undefined => {
  const { tokens, sentences } = document;
  const own = tokens.sentence[at]!;
  if (own === 0 || sentences.first[own] !== at) return undefined;
  const from = tokens.start[sentences.first[own - 1]!]!;
  const ids = idsOf(near.filter(({ start }) => start >= from));
  return ids.length === 2 && hasWord(document, together, sentences.first[own - 1]!, at) ? lastTwo(ids) : undefined;
};

const together = wordSet(['met', 'meets', 'with']);

/** `The jury heard both, and they agreed`: whether the sentence is about others, who have no names. */
const isOfOthers = (document: Document, at: number): boolean => {
  const first = sentenceStart(document, at);
  const { chunks } = siteOf(document, first);
  return first < at && chunks.kind[first] === Kind.Noun && (chunks.flags[first]! & (Noun.Name | Noun.Pronoun)) === 0;
};

/** `Ana Torres met Luis Vega`: whether a sentence names two people; or two sentences do, right before one with `They`. */
const areTogether = (near: readonly Place[], offset: number, document: Document): boolean => {
  const { tokens, sentences } = document;
  const own = tokens.sentence[tokenAt(document, offset)]!;
  const isFirst = tokens.start[sentences.first[own]!] === offset;
  const sentenceOf = ({ start }: Place): number => tokens.sentence[tokenAt(document, start)]!;
  return near.slice(1).some((place, i) => {
    const [one, other] = [sentenceOf(place), sentenceOf(near[i]!)];
    return place.id !== near[i]!.id && (one === other || (isFirst && one === own - 2 && other === own - 1));
  });
};

/** The nearest mentions of people, the last one first. */
const personsNear = (offset: number, who: MentionIndex): readonly Place[] =>
  who.before(offset, LOOK_BACK).filter(({ type, end }) => type === 'person' && offset - end < NEAR);

export const idsOf = (places: readonly Place[]): readonly string[] => [...new Set(places.map(({ id }) => id))];

/** One person is no pair. */
const lastTwo = ([last, other]: readonly string[]): readonly string[] =>
  other === undefined ? NOBODY : [other, last!];

/** The nearest two that *and* joins. */
const joinedPair = (near: readonly Place[], document: Document): readonly string[] | undefined => {
  const last = lastJoined(near, document);
  return last < 0 ? undefined : [near[last + 1]!.id, near[last]!.id];
};

/** They and those whom commas put before them: `Ana Torres, Luis Vega and Omar Saleh … they`. */
const joinedList = (near: readonly Place[], document: Document): readonly string[] | undefined => {
  const last = lastJoined(near, document);
  if (last < 0) return undefined;
  let first = last + 1;
  while (first + 1 < near.length && isBetween(near[first + 1]!, near[first]!, LISTED, document)) first++;
  return near
    .slice(last, first + 1)
    .map(({ id }) => id)
    .reverse();
};

/** The last of the nearest two that *and* joins; -1 if there are none. */
const lastJoined = (near: readonly Place[], document: Document): number =>
  near.findIndex((second, i) => i + 1 < near.length && isBetween(near[i + 1]!, second, JOINED, document));

const isBetween = (first: Place, second: Place, pattern: RegExp, { text }: Document): boolean => {
  const between = text.slice(first.end, Math.min(second.start, first.end + LONG_TITLE + 1));
  return first.id !== second.id && between.length <= LONG_TITLE && pattern.test(between);
};

/** `, government chief whip ` */
const LISTED = /^, [^.;:,()]*$/;
/** `and`, and a title: ` and US Secretary of State ` */
const JOINED = /^,? (?:and|&) [^.;:,()]*$/;
const LONG_TITLE = 60;
