import { MONTH_NAMES, MONTH_WORDS, WEEKDAY_NAMES } from '../../core/calendar/calendar-names.js';
import { calendar } from '../../lexicon/small-words.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { Tag } from '../tag-set.js';
import { Noun } from './kinds.js';

export const currencies: WordSet = wordSet(['$', '£', '€', '¥']);
/** Currencies in the plural, as they follow a number. */
export const CURRENCY_NAMES: readonly string[] =
  'crowns dollars euros francs kronor liras naira pesos pounds rand reais rials roubles rubles rupees shillings won yen yuan'.split(
    ' ',
  );
const definite = wordSet(['the', 'this', 'that', 'these', 'those', 'both']);
const times = wordSet([
  ...`year week month day night morning afternoon evening weekend summer winter spring autumn decade years weeks months days
   hours minutes today yesterday tomorrow tonight time times`.split(/\s+/),
  ...WEEKDAY_NAMES,
  // *may* is mostly a verb.
  ...MONTH_NAMES.filter((name) => name !== 'may'),
]);

/** The flags that the last noun gives a noun phrase; `the Irish Times` is no time. */
export const flagsOfHead = (document: Document, tags: Uint8Array, head: number): number => {
  const { tokens } = document;
  const word = tokens.word[head]!;
  if (tags[head] === Tag.CD) return HOUR.test(slice(document, head)) || isDayOfMonth(document, head) ? Noun.Time : 0;
  if (tags[head] !== Tag.NNP) return times.has(word) || isPointed(document, head) ? Noun.Time : 0;
  return Noun.Name | (times.has(word) && calendar.has(word) ? Noun.Time : 0);
};

/** `scored 11 goals this season`: only with such a word is it when something happens. */
const isPointed = ({ tokens }: Document, at: number): boolean =>
  seasons.has(tokens.word[at]!) && at > 0 && pointing.has(tokens.word[at - 1]!);

const seasons = wordSet(['season', 'term']);
/** Before a day, a month or a season these make a date. */
export const pointing: WordSet = wordSet(['last', 'next', 'this']);

/** `Dec. 6`, `May 3` */
const isDayOfMonth = (document: Document, at: number): boolean =>
  at > 0 && months.has(document.tokens.word[at - 1]!) && isCapitalised(document, at - 1);

/** `10am`, `9.30pm`, `20:49` */
const HOUR = /^\d{1,2}(?:[.:]\d\d)?(?:[ap]m|(?<=:\d\d))$/i;

/** The flags that its first word gives it. */
export const flagsOfFirst = ({ tokens }: Document, tags: Uint8Array, at: number): number => {
  if (tags[at] === Tag.PRPS) return Noun.Owned | Noun.Definite;
  if (tags[at] === Tag.CD || currencies.has(tokens.word[at]!)) return Noun.Quantity;
  return definite.has(tokens.word[at]!) ? Noun.Definite : 0;
};

/** `years`, `Monday` */
export const isTime = ({ tokens }: Document, at: number): boolean => at < tokens.length && times.has(tokens.word[at]!);

/** `today`, `Monday`: a day that needs no preposition. */
export const isDay = (document: Document, at: number): boolean =>
  isCapitalised(document, at) ? weekdays.has(document.tokens.word[at]!) : near.has(document.tokens.word[at]!);

const weekdays = wordSet(WEEKDAY_NAMES);
const near = wordSet(['today', 'tomorrow', 'tonight', 'yesterday']);

/** A weekday, a month, `may` included, or a number, which may be a day or a year. */
export const isDatePart = ({ tokens }: Document, at: number): boolean =>
  calendar.has(tokens.word[at]!) || tokens.shape[at] === Shape.Number;

const months = wordSet([...MONTH_WORDS, ...MONTH_WORDS.map((month) => `${month}.`)]);
