import { closingAbbreviations, givenAbbreviations, openAbbreviations } from '../lexicon/abbreviations.js';
import { Char, classOf } from './characters.js';
import { codesOf } from '../lexicon/codes.js';
import { push, Shape, tokenBuffer, type TokenBuffer } from './tokens.js';
import { intern, lookUp, lookUpIn, lookUpPlain, set, type WordId } from '../lexicon/vocabulary.js';

const SPACE = 0x20;
const DOT = 0x2e;
const CLITIC = intern("'s");
/** The bits of six letters. */
const SIX = (1 << 30) - 1;

/** One pass over the untouched text: every token with its offsets, shape and word number. */
export const scan = (text: string, codes: Uint16Array = codesOf(text)): TokenBuffer => {
  const { length } = text;
  const buffer = tokenBuffer((length >> 2) + 16);
  let at = 0;
  while (at < length) {
    const code = codes[at]!;
    const kind = code === SPACE ? Char.Space : classOf(code);
    if (kind === Char.Space) at++;
    else if (kind === Char.Lower || kind === Char.Upper)
      at = code < 128 ? scanPlainWord(text, codes, at, buffer) : scanWord(text, codes, at, buffer);
    else if (kind === Char.Digit) at = scanNumber(text, codes, at, buffer);
    else at = scanMark(text, codes, at, buffer);
  }
  return buffer;
};

/**
 * Nine words in ten are a letter of either case followed by lower-case letters, and end where any word would. With all words
 * read by `scanWord` the tokens are the same and scanning takes 1.6 times as long.
 */
const scanPlainWord = (text: string, codes: Uint16Array, start: number, buffer: TokenBuffer): number => {
  const first = codes[start]!;
  let low = 0;
  let high = 0;
  let at = start;
  let code = first | 32;
  do {
    high = (high << 5) | ((low >>> 25) & 31);
    low = (low << 5) | (code & 31);
    code = codes[++at]!;
  } while (code >= 0x61 && code <= 0x7a);
  const capital = first < 0x61;
  // Nearly all end before a space; V8 calls the function in a long run, in which it inlines little.
  if (code !== SPACE && !endsPlainWord(code, capital || at === start + 1)) return scanWord(text, codes, start, buffer);
  const shape = capital ? (at === start + 1 ? Shape.Initial : Shape.Capital) : Shape.Lower;
  push(buffer, start, at, shape, lookUpPlain(text, codes, start, at, low & SIX, high & SIX));
  return at;
};

const endsPlainWord = (code: number, mayBeAbbreviated: boolean): boolean => {
  if (code >= 128 || (code === DOT && mayBeAbbreviated)) return false;
  const kind = classOf(code);
  return kind === Char.Space || kind === Char.Other;
};

/** A word that contains, or is followed by, anything but plain letters; a final `'s` is a token itself. */
const scanWord = (text: string, codes: Uint16Array, start: number, buffer: TokenBuffer): number => {
  const at = wordEnd(codes, start);
  const word = lookUpIn(text, codes, start, at);
  const shape = wordShape(codes, start, at);
  const end = endWithDots(codes, start, at, shape, word);
  if (codes[at] === DOT && isGivenName(codes, at, word, buffer)) {
    push(buffer, start, at + 1, Shape.Initial, word);
    return at + 1;
  }
  if (end > at + 1) push(buffer, start, end, Shape.Upper, dotted(text, start, end));
  else push(buffer, start, end, shape, word);
  return isApostropheAt(codes, at) && isClitic(codes, at) ? scanClitic(at, buffer) : end;
};

/** `Yu. Lebedeva`: after most words it may be a surname that ends the sentence (`Peter Ma. They`), but not after a title. */
const isGivenName = (codes: Uint16Array, dot: number, word: WordId, tokens: TokenBuffer): boolean => {
  if (!givenAbbreviations.has(word)) return false;
  const before = tokens.length - 1;
  if (before >= 0 && !isMark(tokens.shape[before]) && !beforeGiven.has(tokens.word[before]!)) {
    if (codes[tokens.end[before]! - 1] !== DOT) return false;
  }
  const next = classOf(codes[dot + 1]!) === Char.Space ? dot + 2 : dot + 1;
  return classOf(codes[next]!) === Char.Upper;
};

const isMark = (shape: number | undefined): boolean => shape === Shape.Punctuation || shape === Shape.Initial;
const beforeGiven = set('governor judge justice mayor president representative secretary senator');

/** A word goes on over letters, digits, and an apostrophe between letters. */
const wordEnd = (codes: Uint16Array, start: number): number => {
  let at = start;
  while (isWordPartAt(codes, at) || (isApostropheAt(codes, at) && isLetterAt(codes, at + 1) && !isClitic(codes, at)))
    at++;
  return at;
};

const isWordPart = (kind: Char): boolean => kind === Char.Lower || kind === Char.Upper || kind === Char.Digit;

const isWordPartAt = (codes: Uint16Array, at: number): boolean => isWordPart(classOf(codes[at]!));

const isApostropheAt = (codes: Uint16Array, at: number): boolean => classOf(codes[at]!) === Char.Apostrophe;

const isLetterAt = (codes: Uint16Array, at: number): boolean => {
  const kind = classOf(codes[at]!);
  return kind === Char.Lower || kind === Char.Upper;
};

const isClitic = (codes: Uint16Array, at: number): boolean =>
  (codes[at + 1]! | 32) === 0x73 && !isWordPartAt(codes, at + 2);

const scanClitic = (at: number, buffer: TokenBuffer): number => {
  push(buffer, at, at + 2, Shape.Clitic, CLITIC);
  return at + 2;
};

const wordShape = (codes: Uint16Array, start: number, end: number): Shape => {
  let uppers = 0;
  let lowers = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(codes[at]!);
    if (kind === Char.Upper) uppers++;
    else if (kind === Char.Lower) lowers++;
  }
  if (uppers === 0) return Shape.Lower;
  if (end === start + 1) return Shape.Initial;
  if (lowers === 0) return Shape.Upper;
  return uppers === 1 && classOf(codes[start]!) === Char.Upper ? Shape.Capital : Shape.Mixed;
};

/** `U.S.`, `a.m.`, `J.`, `Mr.`: the end of the word with the full stops that belong to it. */
const endWithDots = (codes: Uint16Array, start: number, end: number, shape: Shape, word: WordId): number => {
  if (codes[end] !== DOT) return end;
  if (end === start + 1) return endOfLetters(codes, end, shape);
  const abbreviation = shape !== Shape.Lower && (openAbbreviations.has(word) || closingAbbreviations.has(word));
  return abbreviation ? end + 1 : end;
};

/** After the single letter that ends at `end`: more of them, each with its full stop. */
const endOfLetters = (codes: Uint16Array, end: number, shape: Shape): number => {
  let at = end;
  while (codes[at] === DOT && isLetterAt(codes, at + 1) && !isWordPartAt(codes, at + 2)) at += 2;
  if (at > end) return codes[at] === DOT ? at + 1 : at;
  return shape === Shape.Initial ? end + 1 : end;
};

/** Dotted abbreviations are looked up with their dots: `u.s.`, also where the last one is missing. */
const dotted = (text: string, start: number, end: number): WordId => {
  const word = text.slice(start, end);
  return lookUp(word.endsWith('.') ? word : `${word}.`);
};

/** No longer number is in a table. */
const LONGEST_NUMBER = 24;

/** `17`, `2,000`, `10:30`, `3.5`; letters that follow belong to it: `17th`, `1990s`. */
const scanNumber = (text: string, codes: Uint16Array, start: number, buffer: TokenBuffer): number => {
  let at = start;
  while (isDigitAt(codes, at) || (isNumberMark(codes[at]!) && isDigitAt(codes, at + 1))) at++;
  const digits = at;
  while (isWordPartAt(codes, at)) at++;
  const word = lookUpIn(text, codes, start, Math.min(at, start + LONGEST_NUMBER));
  push(buffer, start, at, at > digits ? Shape.Alphanumeric : Shape.Number, word);
  return at;
};

const isDigitAt = (codes: Uint16Array, at: number): boolean => classOf(codes[at]!) === Char.Digit;

const isNumberMark = (code: number): boolean => code === 0x2c || code === DOT || code === 0x3a;

const scanMark = (text: string, codes: Uint16Array, at: number, buffer: TokenBuffer): number => {
  const code = codes[at]!;
  const end = code < 0xd800 ? at + 1 : at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  push(buffer, at, end, Shape.Punctuation, lookUpIn(text, codes, at, end));
  return end;
};
