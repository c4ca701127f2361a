import { MONTH_NAMES, WEEKDAY_NAMES } from '../../core/calendar/calendar-names.js';
import type { TokenRange } from '../../language/clauses.js';
import { Kind, Noun } from '../../language/chunks/kinds.js';
import { ofPhrase } from '../../language/chunks/of-names.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { givenNames } from '../../language/given-names.js';
import { currencies } from '../../language/chunks/noun-flags.js';
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { IN } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { hasWord, isCapitalised, isGlued, joinsWord, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { secondPart } from '../arguments/slots.js';
import { endOfBody } from './bodies.js';
import { countedBy, isTotal } from './counted.js';

/** The most words for the actor in a title. */
export const ACTOR_WORDS = 4;

/** A noun phrase that names somebody or something: no pronoun, and no day or week. */
export const isNamed = (site: Site, noun: Chunk): boolean => {
  const { chunks, document } = site;
  if (chunks.kind[noun] !== Kind.Noun || (chunks.flags[noun]! & (Noun.Pronoun | Noun.There)) !== 0) return false;
  if (chunks.to[noun] === noun + 1 && pointing.has(document.tokens.word[noun]!)) return countedBy(site, noun) >= 0;
  if (chunks.head[noun]! < noun + 2 && isDay(document, noun)) return false;
  return !days.has(document.tokens.word[chunks.head[noun]!]!);
};

/** Words that stand alone for somebody or something, or before quotation marks: `Some were freed`, `declared a "flu emergency"`. */
const pointing = set('a an the that this these those some many most several others all none both each more');

/** A noun phrase without its article, shortened from the front to its head and the words right before it. */
export const phrase = (site: Site, noun: Chunk): string => {
  const { from, to } = headPhrase(site, noun);
  return oneLine(slice(site.document, from, to));
};

export const headPhrase = (site: Site, noun: Chunk): TokenRange => {
  const { chunks, document } = site;
  const isValue = values.has(document.tokens.word[chunks.head[noun]!]!);
  const counted = isValue ? ownerOf(site, noun) : countedBy(site, noun);
  if (counted < 0) return ownPhrase(site, noun);
  if (isTotal(site, noun)) return headPhrase(site, counted);
  const { from } = ownPhrase(site, noun);
  const { to } = headPhrase(site, counted);
  // `tens of thousands of teachers`
  const most = ACTOR_WORDS + (countedBy(site, counted) < 0 ? 0 : 1);
  return { from, to: wordsFrom(site, from, to) > most ? chunks.to[counted]! : to };
};

/** `shares of Orvel`, `the price of oil`: they say little without whose they are. */
const values = wordSet(['cost', 'costs', 'price', 'prices', 'share', 'shares', 'stock', 'value', 'volume']);

/** `Orvel` of `shares of Orvel` or `shares in Orvel`; -1 if nobody is named. */
const ownerOf = (site: Site, noun: Chunk): Chunk => {
  const { chunks, document, to } = site;
  const next = chunks.to[noun]!;
  const owner = next < to && document.tokens.word[next] === IN ? chunks.to[next]! : to;
  const isName = owner < to && (chunks.flags[owner]! & (Noun.Name | Noun.Time)) === Noun.Name;
  return isName && shares.has(document.tokens.word[chunks.head[noun]!]!) ? owner : ofPhrase(site, noun);
};

const shares = wordSet(['share', 'shares', 'stock']);

const ownPhrase = (site: Site, noun: Chunk): TokenRange => {
  const { document } = site;
  const to = endOfNames(site, noun);
  const named = namedWithOf(site, noun);
  if (named !== undefined) return named;
  let from = afterVagueOwner(site, noun) ?? numberOf(site, noun);
  while (from < to - 1 && isLeftOut(document, from) && !isOfThose(site, from)) from++;
  if (wordsFrom(site, from, to) > ACTOR_WORDS) from = cutFrom(site, noun, from, to);
  while (from < to - 1 && isJunction(document, from)) from++;
  return { from: beforeHyphen(site, noun, from), to };
};

/** Where a phrase that is too long begins: at a given name, or as late as there is room; `three and a half years` stay whole. */
const cutFrom = (site: Site, noun: Chunk, first: number, to: number): number => {
  const { chunks, document } = site;
  if ((chunks.flags[noun]! & Noun.Quantity) !== 0 && hasWord(document, joining, first, to)) return first;
  let from = givenNameFrom(site, first, to) ?? first;
  while (wordsFrom(site, from, to) > ACTOR_WORDS && chunks.head[noun]! > from) from++;
  // Never half of a sum: `60 billion dollar aid package`
  while (
    from < chunks.head[noun]! &&
    from > first &&
    tagAt(document, from - 1) === Tag.CD &&
    sums.has(document.tokens.word[from]!)
  )
    from++;
  return from;
};

const sums = set('dollar euro hundred thousand million billion trillion percent pound yen');

const joining = wordSet(['and']);

/** `Luis Soto` of `Foreign Affairs Minister Luis Soto`: the given name behind a title; undefined if a phrase ends in no person's name. */
export const givenNameFrom = ({ document }: Site, from: number, to: number): number | undefined => {
  for (let at = from + 1; at < to - 1; at++)
    if (givenNames.has(document.tokens.word[at]!) && isNameThrough(document, at, to - 1)) return at;
  return undefined;
};

/** `Bank of America`, `the Reserve Bank of India`: kept whole. */
const namedWithOf = (site: Site, noun: Chunk): TokenRange | undefined => {
  const { chunks, document } = site;
  const from = isLeftOut(document, noun) ? noun + 1 : noun;
  const other = isNameThrough(document, from, chunks.head[noun]!) ? secondPart(site, noun) : -1;
  // `the Church of Scientology's website`
  const isOwner = other >= 0 && (chunks.flags[other]! & Noun.Owned) !== 0;
  if (isOwner) return undefined;
  const end = endOfBody(site, noun);
  return end < 0 && other < 0 ? undefined : { from, to: end < 0 ? chunks.to[other]! : end };
};

/** Whether every word from `first` to `last` has a capital. */
const isNameThrough = (document: Document, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (!isCapitalised(document, at)) return false;
  return first <= last;
};

/** How many words of a phrase there are; `BHP's $39 billion bid` has four. */
const wordsFrom = ({ document }: Site, from: number, to: number): number => {
  let words = 0;
  for (let at = from; at < to; at++) if (at === from || !isGlued(document, at - 1)) words++;
  return words;
};

/** `35-year-old deputy`, never `old deputy`; `9/11 attack`, never `11 attack`. */
const beforeHyphen = ({ document }: Site, noun: Chunk, from: number): number => {
  let at = from;
  while (at - 2 >= noun && joinsWord(document, at - 1)) at -= 2;
  return at;
};

/** Without an adverb after its nouns: `lows not seen since`. */
const endOfNames = ({ chunks, document }: Site, noun: Chunk): number => {
  let to = chunks.to[noun]!;
  while (to - 1 > chunks.head[noun]! && tagAt(document, to - 1) === Tag.RB) to--;
  return to;
};

/** `military` of `the country's military`: an owner that only points back. */
const afterVagueOwner = ({ chunks, document }: Site, noun: Chunk): number | undefined => {
  const { word, shape } = document.tokens;
  const owner = isLeftOut(document, noun) ? noun + 1 : noun;
  const isOwner = vagueOwners.has(word[owner]!) && owner + 1 < chunks.head[noun]! && shape[owner + 1] === Shape.Clitic;
  return isOwner ? owner + 2 : undefined;
};

const vagueOwners = set('country nation state region city town province firm company club');

/** `76 people` of `at least 76 people`. */
const numberOf = ({ document, chunks }: Site, noun: Chunk): number => {
  if ((chunks.flags[noun]! & Noun.Quantity) === 0) return noun;
  let at: number = noun;
  while (at < chunks.head[noun]! && estimates.has(document.tokens.word[at]!)) at++;
  return at;
};

const estimates = set('at least most up to more fewer less than as many few about around nearly almost over');

/** `those responsible`: without it an adjective names nobody. */
const isOfThose = ({ chunks, document }: Site, at: number): boolean =>
  document.tokens.word[at] === THOSE && tagAt(document, chunks.head[chunks.of[at]!]!) === Tag.JJ;

const THOSE = intern('those');

const isLeftOut = ({ tokens }: Document, at: number): boolean => articles.has(tokens.word[at]!);
const articles = wordSet([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'its',
  'his',
  'her',
  'their',
  'our',
  'my',
]);

/** What cannot open a phrase that was cut: `'s`, `-`, `of`. */
const isJunction = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Clitic ||
  (tokens.shape[at] === Shape.Punctuation && !currencies.has(tokens.word[at]!)) ||
  partOfWord(tokens.word[at]!) === Part.Preposition;

/** `13.8%`, `US$2.51`, `3-1`: several tokens without a blank between them. */
export const unitEnd = ({ document }: Site, from: number): number => {
  const { tokens, text } = document;
  let to = from;
  while (
    to < tokens.length &&
    isGlued(document, to - 1) &&
    UNIT.test(text.slice(tokens.end[to - 1]! - 1, tokens.end[to]))
  )
    to++;
  return to;
};

const UNIT = /^.[%$€£–-]|^[$€£–-]\d/;

const days = wordSet([
  ...WEEKDAY_NAMES,
  ...MONTH_NAMES,
  ...'today yesterday tomorrow night week month year morning afternoon evening'.split(' '),
]);

const isDay = ({ tokens }: Document, at: Chunk): boolean =>
  days.has(tokens.word[at]!) ||
  (at + 1 < tokens.length && temporal.has(tokens.word[at]!) && days.has(tokens.word[at + 1]!));

const temporal = wordSet(['last', 'next', 'this', 'early', 'late', 'every', 'each']);

export const wordsIn = (text: string): number => {
  let words = text === '' ? 0 : 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) words++;
  return words;
};

/** One phrase in a hundred runs over the end of a line, and replacing is slow, so it is tested first. */
export const oneLine = (text: string): string => (/[^\S ]|\s\s/.test(text) ? text.replace(/\s+/g, ' ') : text);
