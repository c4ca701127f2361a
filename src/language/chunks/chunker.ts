import { Part, partOfWord } from '../../lexicon/function-words.js';
import { COMMA, HYPHEN } from '../../lexicon/marks.js';
import { OF, distances, roads } from '../../lexicon/small-words.js';
import { set, wordSet } from '../../lexicon/vocabulary.js';
import { type Document, isCapitalised, isGlued, slice } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { finite, isIn, maskOf, nouns, participles, Tag, verbs } from '../tag-set.js';
import { tagsOfSentence } from '../tags.js';
import { endOfAge, numberOfEstimate } from './estimates.js';
import { type Chunks, Kind, Noun } from './kinds.js';
import { flagsOfFirst, flagsOfHead, isDatePart, isTime, pointing } from './noun-flags.js';
import { isBeforeLegalForm, joinsAdjectives, joinsHalf } from './inner-joints.js';
import { opensTime } from './opening-times.js';
import { isAfterPreposition, isParticle, opensSubject } from './opening-participles.js';
import { isOwnPrice, isPrice, isSum } from './prices.js';
import { common, hasNounAfter, type Reading, single, unitEnd } from './reading.js';
import { repairVerbs } from './repairs.js';
import { isBeing, verbGroup } from './verb-groups.js';

const quotes = wordSet(['"', '“', '”', '‘', '’', "'"]);
const apostrophes = wordSet(["'", '’']);

const inNoun = nouns | maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CD, Tag.POS);
const opensCompound = participles | maskOf(Tag.JJ, Tag.NNP);
const beforeParticiple = maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CD, Tag.POS, Tag.RB);
const counting = maskOf(Tag.CD, Tag.DT, Tag.PRPS);
const heads = nouns | maskOf(Tag.CD);
const owners = maskOf(Tag.POS, Tag.PUNCT);
const beforeNoun = participles | maskOf(Tag.RB);
const adverbs = maskOf(Tag.RB, Tag.RP, Tag.UH);
const possessed = nouns | maskOf(Tag.JJ, Tag.CD);

/** Makes the chunks of a sentence, one after the other from left to right. */
export const chunkSentence = (document: Document, sentence: number, chunks: Chunks): void => {
  const { first } = document.sentences;
  const reading = { document, tags: tagsOfSentence(document, sentence), last: first[sentence + 1]! };
  for (let at = first[sentence]!; at < reading.last; at = chunks.to[at]!) {
    chunkAt(reading, at, chunks);
    // A loop: `fill` is a call out of optimised code, and a chunk has about three tokens.
    for (let token = at; token < chunks.to[at]!; token++) chunks.of[token] = at;
  }
  repairVerbs(document, first[sentence]!, reading.last, chunks);
};

const chunkAt = (reading: Reading, at: number, chunks: Chunks): void => {
  if (chunkEstimate(reading, at, chunks) || chunkAge(reading, at, chunks)) return;
  const word = unitEnd(reading, at);
  const tag = reading.tags[word]!;
  if (startsVerb(reading, at, tag)) verbGroup(reading, at, chunks);
  else if (isParticle(reading, at)) single(chunks, at, at + 1, Kind.Adverb);
  else if ((isIn(tag, inNoun | verbs) && tag !== Tag.POS) || isPrice(reading, at)) nounPhrase(reading, at, chunks);
  else if (tag === Tag.PRP || tag === Tag.EX) pronoun(reading, at, chunks);
  else single(chunks, at, word + 1, kindOf(reading.document, word, tag));
};

/** Makes the noun phrase that an estimate opens; false if none does. */
const chunkEstimate = (reading: Reading, at: number, chunks: Chunks): boolean => {
  const number = numberOfEstimate(reading.document.tokens, reading.tags, at, reading.last);
  if (number === at) return false;
  nounPhrase(reading, number, chunks);
  for (const part of [chunks.kind, chunks.to, chunks.head, chunks.flags]) part[at] = part[number]!;
  return true;
};

/** Makes a chunk of the age of somebody whom the noun before it names; false if none is told. */
const chunkAge = (reading: Reading, at: number, chunks: Chunks): boolean => {
  const end = endOfAge(reading.document.tokens, reading.tags, at, reading.last);
  if (end > at) single(chunks, at, end, Kind.Adverb);
  return end > at;
};

const startsVerb = (reading: Reading, at: number, tag: number): boolean =>
  (isIn(tag, verbs) || tag === Tag.MD || (tag === Tag.TO && leadsToVerb(reading, at + 1))) && !startsNoun(reading, at);

const kindOf = ({ tokens }: Document, at: number, tag: number): Kind => {
  if (tag === Tag.IN || tag === Tag.TO) return Kind.Preposition;
  if (tag === Tag.SC || tag === Tag.WP || tag === Tag.WRB) return Kind.Marker;
  if (tag === Tag.CC) return Kind.Joint;
  if (isIn(tag, adverbs)) return Kind.Adverb;
  const word = tokens.word[at]!;
  if (word === COMMA) return Kind.Comma;
  return quotes.has(word) ? Kind.Quote : Kind.Break;
};

const leadsToVerb = ({ tags, last }: Reading, from: number): boolean => {
  let at = from;
  while (at < last && tags[at] === Tag.RB) at++;
  return at < last && isIn(tags[at]!, verbs);
};

/** A participle right before a noun begins a noun phrase if a verb there would have no subject: `wounded men fled`. */
const startsNoun = ({ tags, document }: Reading, at: number): boolean => {
  if (opensSubject({ tags, document }, at) || isAfterPreposition({ tags, document }, at)) return true;
  if (!isIn(tags[at]!, opensCompound)) return false;
  const end = unitEnd({ tags, document, last: tags.length }, at);
  if (isInObject({ tags, document }, at)) return true;
  // `Ugandan-backed rebels`
  if (!isIn(tags[at]!, participles) && tags[end] !== Tag.VBN) return false;
  return end > at && isIn(tags[end + 1] ?? Tag.PUNCT, nouns);
};

/** `published leaked emails`, `handling stolen icons` */
const isInObject = (reading: Pick<Reading, 'tags' | 'document'>, at: number): boolean =>
  reading.tags[at] === Tag.VBN &&
  at > 0 &&
  (reading.tags[at - 1] === Tag.VBG || isActive(reading, at - 1)) &&
  isIn(reading.tags[at + 1] ?? Tag.PUNCT, common);

/** A verb of the clause that is no auxiliary. */
const isActive = ({ tags, document }: Pick<Reading, 'tags' | 'document'>, at: number): boolean => {
  if (!isIn(tags[at]!, finite) || tags[at] === Tag.MD || isBeing(document, at)) return false;
  return partOfWord(document.tokens.word[at]!) !== Part.Have;
};

/** Up to the last noun, with owners and participles inside: `Japan's newly elected foreign minister`. */
const nounPhrase = (reading: Reading, at: number, chunks: Chunks): void => {
  const { document, tags } = reading;
  let flags = flagsOfFirst(document, tags, at);
  let head = -1;
  let end = at;
  for (let next = at; next >= 0; next = nextInNoun(reading, next)) {
    if (next > at && beginsAnother(reading, at, next)) break;
    end = unitEnd(reading, next);
    if (isIn(tags[end]!, owners)) flags |= Noun.Owned;
    else if (isIn(tags[end]!, heads)) head = end;
  }
  if (head < 0) head = end;
  const isAlone = at === end && tags[at] === Tag.JJ && !selects(document, at, end);
  chunks.kind[at] = isAlone ? Kind.Adjective : Kind.Noun;
  chunks.to[at] = end + 1;
  chunks.head[at] = head;
  chunks.flags[at] = flags | flagsOfHead(document, tags, head);
};

/** `several of the men` */
const selects = ({ tokens: { word } }: Document, at: number, end: number): boolean =>
  word[end + 1] === OF && selecting.has(word[at]!);

const selecting = wordSet(['few', 'fewer', 'many', 'more', 'most', 'several', 'some']);

/** `On 3 May 2023 Kenya met`, `Last month Kenya met`: after a date that begins a phrase, a name can be the subject of a verb. */
const beginsAnother = ({ document, tags, last }: Reading, at: number, next: number): boolean => {
  if (!(tags[next] === Tag.NNP || isCapitalised(document, next)) || isDatePart(document, next)) return false;
  for (let i = at; i < next; i++) if (!isOfDate(document, i)) return false;
  let end = next;
  while (end < last && isIn(tags[end]!, nouns)) {
    // `The shop at 12 Elm Street was robbed`
    if (roads.has(document.tokens.word[end]!)) return false;
    end++;
  }
  return end < last && isIn(tags[end]!, finite);
};

/** `3`, `May`, `last`, `month` */
const isOfDate = (document: Document, at: number): boolean =>
  isDatePart(document, at) || pointing.has(document.tokens.word[at]!) || isTime(document, at);

/** The token that continues a noun phrase; -1 if it ends. */
const nextInNoun = (reading: Reading, at: number): number => {
  const { tags, last } = reading;
  const end = unitEnd(reading, at);
  const next = end + 1;
  if (next >= last) return -1;
  const tag = tags[unitEnd(reading, next)]!;
  if (isBeforeLegalForm(reading, next) || joinsAdjectives(reading, next) || joinsHalf(reading, next)) return next + 1;
  if (tag === Tag.PUNCT)
    return isPossessor(reading, next) || isOwnPrice(reading, next) || isBetweenSizes(reading, next) ? next : -1;
  return joinsNoun(reading, end, next, tag) ? next : -1;
};

const joinsNoun = (reading: Reading, end: number, next: number, tag: number): boolean => {
  const before = reading.tags[end]!;
  if (tag === Tag.CD && isCountApart(reading, before, next)) return false;
  if (tag === Tag.DT || tag === Tag.PRPS) return before === Tag.DT;
  if (isIn(tag, inNoun)) return continues(reading, end, tag);
  return (
    isIn(tag, beforeNoun) && isIn(before, beforeParticiple) && !isCarrying(reading, next) && hasNounAfter(reading, next)
  );
};

/** `a Boeing 737 carrying 120 people` */
const isCarrying = ({ tags, last }: Reading, at: number): boolean =>
  tags[at] === Tag.VBG && tags[at - 1] === Tag.CD && at + 1 < last && isIn(tags[at + 1]!, counting);

/** `Luis Vega two years ago`, `fined the bank 20 million dollars`, `beat Fiji 21-19`, `beat the champions 3-1 on Sunday` */
const isCountApart = (reading: Reading, before: number, next: number): boolean =>
  (isIn(before, nouns) && (isTime(reading.document, next + 1) || isSum(reading, next) || isFar(reading, next))) ||
  (isScore(reading, next) && (isCapitalised(reading.document, next - 1) || endsWithScore(reading, before, next)));

/** `attacked a convoy 40 km south of Gao` */
const isFar = ({ document: { tokens } }: Reading, at: number): boolean => distances.has(tokens.word[at + 1] ?? 0);

/** `children 5-7 years old` are of an age. */
const endsWithScore = ({ tags, last }: Reading, before: number, at: number): boolean =>
  isIn(before, nouns) && (at + 3 >= last || !isIn(tags[at + 3]!, nouns));

/** `beat Fiji 21-19`, `beat Fiji 2 – 0`; a `Boeing 737-800` is a model. */
const isScore = ({ document, last }: Reading, at: number): boolean =>
  at + 2 < last && hyphens.has(document.tokens.word[at + 1]!) && isPoints(document, at) && isPoints(document, at + 2);

const hyphens = wordSet(['-', '–']);

/** Nobody scores two hundred points in a match. */
const isPoints = (document: Document, at: number): boolean => POINTS.test(slice(document, at));
const POINTS = /^1?\d?\d$/;

/** After a noun an adjective or a number begins something new unless a noun follows: `the army last week`. */
const continues = (reading: Reading, end: number, tag: number): boolean => {
  // `in Kabul last week`, `beat Omar Saleh Saturday night`, `the court today`, `a loss of £48 million last year`
  if ((isIn(reading.tags[end]!, heads) || endsName(reading, end)) && opensTime(reading, end + 1)) return false;
  if (!isIn(reading.tags[end]!, common) || isCompound(reading.document, end)) return true;
  if (tag === Tag.JJ) return false;
  if (tag !== Tag.NNP || reading.document.tokens.shape[end] !== Shape.Lower || reading.tags[end] === Tag.NN)
    return true;
  return sides.has(reading.document.tokens.word[end]!);
};

/** `the French Open last month` */
const endsName = ({ document, tags }: Reading, at: number): boolean =>
  tags[at] === Tag.JJ && at > 0 && isCapitalised(document, at) && isCapitalised(document, at - 1);

/** Plurals that describe a single team: `beat debutants Panama`. */
const sides = set(
  'champions debutants finalists giants holders hosts leaders minnows neighbors neighbours newcomers opponents rivals visitors winners',
);

/** `a seven-year, $161-million deal`: a comma between two measures of one thing. */
const isBetweenSizes = (reading: Reading, comma: number): boolean => {
  const { document, tags, last } = reading;
  if (document.tokens.word[comma] !== COMMA || comma + 1 >= last || !isCompound(document, comma - 1)) return false;
  const isSize = tags[comma - 3] === Tag.CD && (tags[comma + 1] === Tag.CD || isPrice(reading, comma + 1));
  return isSize && document.tokens.word[comma + 2] !== COMMA && hasNounAfter(reading, comma + 1);
};

/** `solid-fuel` */
const isCompound = (document: Document, end: number): boolean =>
  document.tokens.word[end - 1] === HYPHEN && isGlued(document, end - 1);

/** `the ministers' meeting`: an apostrophe after a plural, not the end of a quotation. */
const isPossessor = ({ document, tags, last }: Reading, at: number): boolean => {
  const { word, end } = document.tokens;
  if (!apostrophes.has(word[at]!) || at + 1 >= last || isGlued(document, at)) return false;
  const isPlural = isGlued(document, at - 1) && document.text.endsWith('s', end[at - 1]);
  return isPlural && isIn(tags[at + 1]!, possessed);
};

const pronoun = ({ tags }: Reading, at: number, chunks: Chunks): void => {
  single(chunks, at, at + 1, Kind.Noun);
  chunks.flags[at] = tags[at] === Tag.EX ? Noun.Pronoun | Noun.There : Noun.Pronoun;
};
