import { MONTH_WORDS } from '../../core/calendar/calendar-names.js';
import { wordList } from '../../lexicon/lists.js';
import type { TokenRange } from '../../language/clauses.js';
import { isYear } from '../../language/years.js';
import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../../text/document.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import { DASH, HYPHEN } from '../../lexicon/marks.js';
import { AND, OF, THE } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { verbalForms } from '../triggers/lexicon.js';

const APOSTROPHES = wordSet(["'", '’']);
const particles = wordList('language/name-particles');
/** Capitalised, but never the beginning of an event's name. */
const notNames = wordList('events/named/no-name-words');
export const months: WordSet = wordSet(MONTH_WORDS);
const ordinals = set('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth');
/** The longest name in a headline, where every word has a capital. */
const HEADLINE_WORDS = 3;
const LONGEST = 10;

/** A headline: title case without a full stop; a sentence full of names ends with one. */
export const isHeadline = ({ text, sentences, tokens }: Document, at: number): boolean => {
  const sentence = tokens.sentence[at]!;
  if (sentences.casing[sentence] === Casing.Normal) return false;
  return text[tokens.end[sentences.first[sentence + 1]! - 1]! - 1] !== '.';
};

/** A capitalised word that may be part of a name. */
export const isNameWord = (document: Document, at: number): boolean => {
  const { tokens } = document;
  if (at < 0 || at >= tokens.length || !isCapitalised(document, at)) return false;
  const word = tokens.word[at]!;
  if (tokens.shape[at] === Shape.Upper) return !isHeadlineWord(document, at);
  if (partOfWord(word) !== Part.None || notNames.has(word)) return false;
  return !isHeadlineWord(document, at);
};

/** In a headline a known verb is taken for a verb in spite of its capital. */
const isHeadlineWord = (document: Document, at: number): boolean =>
  isHeadline(document, at) && verbalForms(document.tokens.word[at]!) !== 0;

/** `38th`, `Second` */
export const isOrdinal = ({ tokens }: Document, at: number): boolean =>
  at >= 0 &&
  (tokens.shape[at] === Shape.Alphanumeric || (ordinals.has(tokens.word[at]!) && tokens.shape[at] === Shape.Capital));

export interface RunOptions {
  /** Lower-case words that may be inside the name. */
  readonly lower?: WordSet;
  /** `King Philip's War`, `Thirty Years' War` */
  readonly possessive?: boolean;
  /** `Kensington and Chelsea by-election`, `Mouth of the Tyne Festival`: elsewhere these words separate names. */
  readonly joined?: boolean;
}

/** First token of the run of capitalised words before `head`; `head` itself if there is none. */
export const runStart = (document: Document, head: number, options: RunOptions = {}): number => {
  const first = Math.max(sentenceStart(document, head), head - (isHeadline(document, head) ? HEADLINE_WORDS : LONGEST));
  let from = head;
  while (from > first) {
    const next = extend(document, from - 1, first, options);
    if (next === from) break;
    from = next;
  }
  // `2016 presidential election`: the name may begin with lower-case words if its year precedes them.
  if (options.lower !== undefined && isYear(document, from - 1)) return from;
  return trimStart(document, from, head);
};

/** How far back a run that begins after `at` can be extended; `at + 1` if not at all. */
const extend = (document: Document, at: number, first: number, options: RunOptions): number => {
  if (isNameWord(document, at) || isLower(document, at, options)) return at;
  if (at > first && joins(document, at, options)) return isNameWord(document, at - 1) ? at - 1 : at + 1;
  return at - 2 >= first && isOfThe(document, at, options) ? at - 2 : at + 1;
};

const isLower = ({ tokens }: Document, at: number, { lower }: RunOptions): boolean =>
  lower?.has(tokens.word[at]!) === true && tokens.shape[at] === Shape.Lower;

/** A hyphen, particle, possessive or conjunction inside a name. */
const joins = (document: Document, at: number, { possessive, joined }: RunOptions): boolean => {
  const { tokens } = document;
  const word = tokens.word[at]!;
  if (word === HYPHEN || word === DASH) return isGluedName(document, at);
  if (tokens.shape[at] === Shape.Clitic || APOSTROPHES.has(word)) return possessive === true;
  if (word === OF) return joined === true || geographic.has(tokens.word[at - 1]!);
  return particles.has(word) || (word === AND && joined === true);
};

/** `Mouth of the Tyne`: token `at` is the article. */
const isOfThe = (document: Document, at: number, { joined }: RunOptions): boolean =>
  joined === true &&
  document.tokens.word[at] === THE &&
  document.tokens.word[at - 1] === OF &&
  isNameWord(document, at - 2);

/** `Gulf of Tonkin Incident`, but `Secretary of War`. */
const geographic = set('bay gulf strait straits isle isles cape sea city house');

const isGluedName = (document: Document, hyphen: number): boolean => {
  const { tokens } = document;
  return (
    tokens.end[hyphen - 1] === tokens.start[hyphen] &&
    (isCapitalised(document, hyphen - 1) || tokens.shape[hyphen - 1] === Shape.Number)
  );
};

/** A name never begins with an article, a preposition or a title. */
const trimStart = (document: Document, from: number, head: number): number => {
  let start = from;
  while (start < head && !isNameWord(document, start) && !isYear(document, start)) start++;
  return start;
};

/** With the year, ordinal or numeral before it: `2014-15`, `January 1910`, `2003 and 2004`, `38th`, `III`. */
export const withYearBefore = (document: Document, from: number): number => {
  const first = sentenceStart(document, from);
  if (from - 1 >= first && isYear(document, from - 1)) return firstYear(document, from - 1, first);
  if (from - 3 >= first && isSeason(document, from - 3)) return from - 3;
  if (from - 2 >= first && isAnnual(document, from - 2)) return from - 2;
  return from - 1 >= first && (isOrdinal(document, from - 1) || isRoman(document, from - 1)) ? from - 1 : from;
};

const firstYear = (document: Document, year: number, first: number): number => {
  const { word } = document.tokens;
  if (year - 1 >= first && months.has(word[year - 1]!)) return year - 1;
  return year - 2 >= first && word[year - 1] === AND && isYear(document, year - 2) ? year - 2 : year;
};

/** `ninth annual`, `22nd annual`: a lower-case ordinal counts, because `annual` shows what it numbers. */
const isAnnual = (document: Document, at: number): boolean =>
  document.tokens.word[at + 1] === ANNUAL && (isOrdinal(document, at) || ordinals.has(document.tokens.word[at]!));

const ANNUAL = intern('annual');

/** `III OPEC summit`; a single letter is somebody's initial. */
const isRoman = ({ text, tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Upper && ROMAN.test(text.slice(tokens.start[at], tokens.end[at]));

const ROMAN = /^[IVX]{2,}$/;

/** `2014-15` */
const isSeason = (document: Document, at: number): boolean =>
  isYear(document, at) &&
  /[-–/]/.test(document.text[document.tokens.start[at + 1]!]!) &&
  document.tokens.shape[at + 2] === Shape.Number &&
  document.tokens.end[at] === document.tokens.start[at + 1];

/** With the year, number or roman numeral after it: `Euro 2016`, `Super Bowl LVII`. */
export const withNumberAfter = (document: Document, to: number): number => {
  const { tokens, text } = document;
  if (to >= sentenceEnd(document, to - 1)) return to;
  if (isYear(document, to)) return to + 1;
  if (tokens.word[to] === OF && isYear(document, to + 1) && to + 1 < sentenceEnd(document, to))
    return endOfYears(document, to + 1);
  return tokens.shape[to] === Shape.Upper && /^[IVXL]+$/.test(text.slice(tokens.start[to], tokens.end[to]))
    ? to + 1
    : to;
};

/** `2007-2008` */
export const endOfYears = (document: Document, at: number): number => {
  const { tokens, text } = document;
  const dash = /[-–]/.test(text[tokens.start[at + 1] ?? 0] ?? '') && tokens.end[at] === tokens.start[at + 1];
  return dash && tokens.shape[at + 2] === Shape.Number ? at + 3 : at + 1;
};

/** The end of a run of capitalised words from `from` on, joined by `of`, `the` and hyphens; `from` if there is none. */
export const runEnd = (document: Document, from: number, most: number = 6): number => {
  const last = Math.min(sentenceEnd(document, from - 1), from + most);
  let to = from;
  while (to < last) {
    const step = isNameWord(document, to) ? 1 : to > from ? jointLength(document, to) : 0;
    if (step === 0 || to + step > last) break;
    to += step;
  }
  return to;
};

/** `of Japan`, `-Bissau`, `of the Pacific`: the length of a joint with the name after it; 0 if there is none. */
const jointLength = (document: Document, at: number): number => {
  const { tokens } = document;
  const word = tokens.word[at]!;
  if (word === OF && tokens.word[at + 1] === THE && isNameWord(document, at + 2)) return 3;
  const isJoint = word === HYPHEN || word === DASH || word === OF || particles.has(word) || isOwner(document, at);
  return isJoint && isNameWord(document, at + 1) ? 2 : 0;
};

/** `Battle of Bean's Station`, `War of Jenkins' Ear` */
const isOwner = ({ tokens }: Document, at: number): boolean =>
  tokens.shape[at] === Shape.Clitic || (APOSTROPHES.has(tokens.word[at]!) && tokens.end[at - 1] === tokens.start[at]);

/** The end of `of [the] C+` or `in [the] C+` at `at`; `at` if there is none. */
export const withPhrase = (document: Document, at: number, prepositions: WordSet): number => {
  const { tokens } = document;
  if (at >= sentenceEnd(document, at - 1) || !prepositions.has(tokens.word[at]!)) return at;
  const name = tokens.word[at + 1] === THE ? at + 2 : at + 1;
  if (name >= sentenceEnd(document, at - 1)) return at;
  const to = runEnd(document, name);
  return to > name ? to : at;
};

/** A capitalised noun follows, so that the name is part of another: `Olympic Committee`, `Holocaust Memorial`. */
export const goesOn = (document: Document, to: number): boolean =>
  to < sentenceEnd(document, to - 1) && !isHeadline(document, to) && isNameWord(document, to);

export const range = (from: number, to: number): TokenRange => ({ from, to });
