import { wordList } from '../../lexicon/lists.js';
import { OF, indefinite, roads } from '../../lexicon/small-words.js';
import { wordAt, type Document } from '../../text/document.js';
import { isIn, maskOf, nouns, Tag, verbs } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { Shape } from '../../text/tokens.js';
import { glueBefore, glueAfter, inSentence, isNamePart, shapeAt, textBefore, textAfter, textOf } from './neighbours.js';
import { set } from '../../lexicon/vocabulary.js';

const numerals = set('two seventeen eighteen nineteen twenty');
const yearLeads = set(
  `in since until till by from before after during through throughout between early late mid than of for to last next
   this and or - – around`,
);
/** After these words a number is a name. */
const numbering = set(
  `page pages p pp no nos number room flight route highway chapter section article model figure act rs channel lot apollo
   windows office boeing airbus bmw peugeot psalm resolution gate bus train bed platform tram locker lane log incident
   reference quoting interstate`,
);
/** One thing of that year: *a 2008 police raid*. */
const measures = set('ton tonne mile meter metre foot page year day hour minute kilometer kilometre pound seat strong');
/** Before these words a number is a count. */
const counted = wordList('dates/counted');

/** Four digits are a year in news, where large numbers have commas, unless they count or name something. */
export const fitsBareYear = (document: Document, from: number, to: number): boolean => {
  if (to - from > 1) return fitsSpoken(document, from);
  if (isNoYear(document, from, to)) return false;
  const isNamed = indefinite.has(wordAt(document, from - 1)) && shapeAt(document, to) === Shape.Lower;
  if (!isNamed && isMeasured(document, to)) return false;
  const year = Number(textOf(document, from));
  if (yearLeads.has(wordAt(document, from - 1)) || isBracketed(document, from, to)) return year < 2200;
  return year >= 1700 && year <= 2060;
};

const isNoYear = (document: Document, from: number, to: number): boolean =>
  isNumber(document, from) ||
  isOfOtherCalendar(document, to) ||
  isCount(document, from, to) ||
  isShare(document, to) ||
  isHouse(document, from, to) ||
  isListedWithCount(document, from, to);

const BLOCK = set('block');
/** Last words of addresses, beside those that all kinds know. */
const streets = set('circle court ct dr highway hwy ln parade pike rd');
const isStreet = (word: number): boolean => roads.has(word) || streets.has(word);
/** The most words of the name of a street before one of these. */
const STREET_NAME = 4;
/** After these words it is the year of what follows: *the 2015 Mill Road fire*. */
const yearOf = set('the a an in since until by during from before after');

/** *1850 North Lake Avenue*, *the 1800 block of Elm Street*: the number of a house; not *a landmark 1973 Supreme Court ruling*. */
const isHouse = (document: Document, from: number, to: number): boolean => {
  if (BLOCK.has(wordAt(document, to))) return true;
  if (yearOf.has(wordAt(document, from - 1))) return false;
  for (let at = to; at < to + STREET_NAME && inSentence(document, from, at) && isNamePart(document, at); at++)
    if (at > to && isStreet(wordAt(document, at))) return !isOfNoun(document, at + 1);
  return false;
};

/** Whether a name ends before a noun in small letters, and so tells which one it is. */
const isOfNoun = (document: Document, at: number): boolean =>
  shapeAt(document, at) === Shape.Lower && isIn(tagAt(document, at), nouns);

const partitive = set('them these those us whom which');

/** *2001 of them* */
const isShare = (document: Document, to: number): boolean =>
  wordAt(document, to) === OF && partitive.has(wordAt(document, to + 1));

const listing = set('and or');
const sides = set('for against');
/** The tagger takes some plurals after a number for verbs, as in *1850 pistols*. */
const plurals = maskOf(Tag.NNS, Tag.VBZ);
/** The most tokens between two counts: *2023 votes for and 1987 against*. */
const BACK = 6;

/** *seized 2015 rifles and 1850 pistols*, *2023 votes for and 1987 against*: the first is a count, so the second is too. */
const isListedWithCount = (document: Document, from: number, to: number): boolean => {
  if (!listing.has(wordAt(document, from - 1)) || !inSentence(document, from, to)) return false;
  if (!sides.has(wordAt(document, to)) && !isIn(tagAt(document, to), plurals)) return false;
  for (let at = from - 2; at >= Math.max(1, from - BACK) && inSentence(document, from, at); at--)
    if (shapeAt(document, at) === Shape.Number) return isCount(document, at, at + 1) || isMeasured(document, at + 1);
  return false;
};

const calendars = set('ah a.h. be b.e. bs b.s. sh vs am a.m.');

/** *1444 AH*, *2566 BE*: years of another era. */
const isOfOtherCalendar = (document: Document, to: number): boolean =>
  calendars.has(wordAt(document, to)) && shapeAt(document, to) !== Shape.Lower && inSentence(document, to - 1, to);

const BY = set('by');
const YEAR = set('year');

/** *killed 2012 cattle*, *read by 1999 subscribers*: the object of a verb, counted; and *a 2000 year old tradition*. */
const isCount = (document: Document, from: number, to: number): boolean => {
  if (shapeAt(document, to) !== Shape.Lower || !inSentence(document, from, to)) return false;
  if (YEAR.has(wordAt(document, to))) return true;
  const before = wordAt(document, from - 1);
  if (BY.has(before)) return tagAt(document, to) === Tag.NNS;
  if (noVerbs.has(before) || !inSentence(document, from, from - 1)) return false;
  if (shapeAt(document, from - 1) === Shape.Punctuation) return false;
  return isIn(tagAt(document, from - 1), verbs) && isIn(tagAt(document, to), things);
};

/** Most years follow one of these or a mark, and their sentence need not be tagged to know that it is no verb: `-t date` 0.96. */
const noVerbs = set('in since until till from before after during through between of for to and or around the a an');
const things = maskOf(Tag.NN, Tag.NNS);

const spoken = set('eighteen nineteen');

/** *nineteen ninety* is always a year, *twenty twelve* and *two thousand five* only after a word that introduces a year. */
const fitsSpoken = (document: Document, from: number): boolean =>
  !numerals.has(wordAt(document, from)) ||
  spoken.has(wordAt(document, from)) ||
  yearLeads.has(wordAt(document, from - 1));

const isBracketed = (document: Document, from: number, to: number): boolean =>
  /[([]/.test(glueBefore(document, from)) && /[)\],;–-]/.test(glueAfter(document, to));

/** *page 1999*, *$2000*, *No. 1998*, *Boeing-2000*, *555-1212*. */
const isNumber = (document: Document, from: number): boolean => {
  const glue = glueBefore(document, from);
  if (glue === '/') return !/[12]\d{3}$/.test(textOf(document, from - 2));
  if (/[$€£¥#@+.:&_\p{L}]/u.test(glue) || numbering.has(wordAt(document, from - 1))) return true;
  return /[-–]/.test(glue) && isCode(document, from - 2);
};

const periods = set('pre post mid early late');

/** Letters precede the hyphen, or digits that are no year. */
const isCode = (document: Document, at: number): boolean => {
  if (at < 0) return false;
  const last = glueAfter(document, at + 1) === '' ? '' : textOf(document, at);
  return (/\p{L}$/u.test(last) && !periods.has(wordAt(document, at))) || (/\d$/.test(last) && last.length !== 4);
};

/** *2000 troops*, *1500 m*, *1945-ton*, *2000%*. */
const isMeasured = (document: Document, to: number): boolean => {
  const glue = glueAfter(document, to);
  if (/[%°/]/.test(glue)) return !/^\/(?:[12]\d)?\d\d(?!\d)/.test(textAfter(document, to));
  if (/[.,:]/.test(glue) && /\d/.test(document.text[document.tokens.end[to - 1]! + 1] ?? '')) return true;
  if (glue === '-' && shapeAt(document, to + 1) === Shape.Lower && measures.has(wordAt(document, to + 1))) return true;
  return counted.has(wordAt(document, to));
};

const ages = /\b(?:his|her|their|my|your|our|temperatures?|highs?|lows|degrees|aged?|shot)\b/i;

/** *a man (40s)*, *a woman (late 50s)* */
const openingBracket = /\((?:early |mid[- ]|late )?$/i;

/** *the '90s*, but not a man in *his 30s* or temperatures in *the 90s*. */
export const fitsDecade = (document: Document, from: number, to: number): boolean => {
  const isLong = /\d{3}0/.test(textOf(document, to - 1)) || /\d{3}0/.test(textOf(document, from));
  const apostrophe = /['’‘]/;
  if (isLong || apostrophe.test(textOf(document, from)) || apostrophe.test(glueBefore(document, to - 1))) return true;
  const before = textBefore(document, from, 40);
  return !ages.test(before) && !openingBracket.test(before);
};
