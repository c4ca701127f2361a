import { closingAbbreviations, openAbbreviations } from './abbreviations.js';
import { Char, classOf } from './characters.js';
import { push, Shape, tokenBuffer, type TokenBuffer } from './tokens.js';
import { findWord, hashStep, intern, lookUp, lookUpIn, type WordId } from './vocabulary.js';

const DOT = 0x2e;
const CLITIC = intern("'s");

/** One pass over the untouched text: every token with its offsets, shape and word number. */
export const scan = (text: string): TokenBuffer => {
  const buffer = tokenBuffer((text.length >> 2) + 16);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === Char.Space) at++;
    else if (kind === Char.Lower || kind === Char.Upper)
      at = code < 128 ? scanPlainWord(text, at, buffer) : scanWord(text, at, buffer);
    else if (kind === Char.Digit) at = scanNumber(text, at, buffer);
    else at = scanMark(text, at, buffer);
  }
  return buffer;
};

/** Nine words in ten are small letters behind a letter of either case and end where any word would. */
const scanPlainWord = (text: string, start: number, buffer: TokenBuffer): number => {
  const first = text.charCodeAt(start);
  let hash = first | 32;
  let at = start + 1;
  let code = 0;
  for (; at < text.length; at++) {
    code = text.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) break;
    hash = hashStep(hash, code);
  }
  const capital = first < 0x61;
  if (at < text.length && !endsPlainWord(code, capital || at === start + 1)) return scanWord(text, start, buffer);
  const shape = capital ? (at === start + 1 ? Shape.Initial : Shape.Capital) : Shape.Lower;
  push(buffer, start, at, shape, findWord(text, start, at, hash));
  return at;
};

const endsPlainWord = (code: number, mayBeAbbreviated: boolean): boolean => {
  if (code >= 128 || (code === DOT && mayBeAbbreviated)) return false;
  const kind = classOf(code);
  return kind === Char.Space || kind === Char.Other;
};

/** A word with anything but plain letters in it or behind it; a final `'s` is a token itself. */
const scanWord = (text: string, start: number, buffer: TokenBuffer): number => {
  const at = wordEnd(text, start);
  const word = lookUpIn(text, start, at);
  const shape = wordShape(text, start, at);
  const end = endWithDots(text, start, at, shape, word);
  if (end > at + 1) push(buffer, start, end, Shape.Upper, dotted(text, start, end));
  else push(buffer, start, end, shape, word);
  return isApostropheAt(text, at) && isClitic(text, at) ? scanClitic(at, buffer) : end;
};

/** A word ends before anything but letters, digits, and an apostrophe between letters. */
const wordEnd = (text: string, start: number): number => {
  let at = start;
  while (isWordPartAt(text, at) || (isApostropheAt(text, at) && isLetterAt(text, at + 1) && !isClitic(text, at))) at++;
  return at;
};

const isWordPart = (kind: Char): boolean => kind === Char.Lower || kind === Char.Upper || kind === Char.Digit;

const isWordPartAt = (text: string, at: number): boolean =>
  at < text.length && isWordPart(classOf(text.charCodeAt(at)));

const isApostropheAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === Char.Apostrophe;

const isLetterAt = (text: string, at: number): boolean => {
  if (at >= text.length) return false;
  const kind = classOf(text.charCodeAt(at));
  return kind === Char.Lower || kind === Char.Upper;
};

const isClitic = (text: string, at: number): boolean =>
  (text.charCodeAt(at + 1) | 32) === 0x73 && !isWordPartAt(text, at + 2);

const scanClitic = (at: number, buffer: TokenBuffer): number => {
  push(buffer, at, at + 2, Shape.Clitic, CLITIC);
  return at + 2;
};

const wordShape = (text: string, start: number, end: number): Shape => {
  let uppers = 0;
  let lowers = 0;
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Char.Upper) uppers++;
    else if (kind === Char.Lower) lowers++;
  }
  if (uppers === 0) return Shape.Lower;
  if (end === start + 1) return Shape.Initial;
  if (lowers === 0) return Shape.Upper;
  return uppers === 1 && classOf(text.charCodeAt(start)) === Char.Upper ? Shape.Capital : Shape.Mixed;
};

/** `U.S.`, `a.m.`, `J.`, `Mr.`: the offset behind the full stops that belong to the word, or its plain end. */
const endWithDots = (text: string, start: number, end: number, shape: Shape, word: WordId): number => {
  if (text.charCodeAt(end) !== DOT) return end;
  if (end === start + 1) return endOfLetters(text, end, shape);
  const abbreviation = shape !== Shape.Lower && (openAbbreviations.has(word) || closingAbbreviations.has(word));
  return abbreviation ? end + 1 : end;
};

/** Behind the single letter that ends at `end`: more of them, each with its full stop. */
const endOfLetters = (text: string, end: number, shape: Shape): number => {
  let at = end;
  while (text.charCodeAt(at) === DOT && isLetterAt(text, at + 1) && !isWordPartAt(text, at + 2)) at += 2;
  if (at > end) return text.charCodeAt(at) === DOT ? at + 1 : at;
  return shape === Shape.Initial ? end + 1 : end;
};

/** Dotted abbreviations are looked up with their dots: `u.s.`, also where the last one is missing. */
const dotted = (text: string, start: number, end: number): WordId => {
  const word = text.slice(start, end);
  return lookUp(word.endsWith('.') ? word : `${word}.`);
};

/** No table knows longer numbers. */
const LONGEST_NUMBER = 24;

/** `17`, `2,000`, `10:30`, `3.5`; letters that follow belong to it: `17th`, `1990s`. */
const scanNumber = (text: string, start: number, buffer: TokenBuffer): number => {
  let at = start;
  while (isDigitAt(text, at) || (isNumberMark(text.charCodeAt(at)) && isDigitAt(text, at + 1))) at++;
  const digits = at;
  while (isWordPartAt(text, at)) at++;
  const word = lookUpIn(text, start, Math.min(at, start + LONGEST_NUMBER));
  push(buffer, start, at, at > digits ? Shape.Alphanumeric : Shape.Number, word);
  return at;
};

const isDigitAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === Char.Digit;

const isNumberMark = (code: number): boolean => code === 0x2c || code === DOT || code === 0x3a;

const scanMark = (text: string, at: number, buffer: TokenBuffer): number => {
  const code = text.charCodeAt(at);
  const end = code < 0xd800 ? at + 1 : at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  push(buffer, at, end, Shape.Punctuation, lookUpIn(text, at, end));
  return end;
};
