import { closingAbbreviations, openAbbreviations } from './abbreviations.js';
import { Char, classOf } from './characters.js';
import { push, Shape, tokenBuffer, type TokenBuffer } from './tokens.js';
import { findWord, hashStep, intern, lookUp, type WordId } from './vocabulary.js';

const DOT = 0x2e;
const CLITIC = intern("'s");

/** One pass over the untouched text: every token with its offsets, shape and word number. */
export const scan = (text: string): TokenBuffer => {
  const buffer = tokenBuffer((text.length >> 2) + 16);
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === Char.Space) at++;
    else if (kind === Char.Lower || kind === Char.Upper) at = scanWord(text, at, buffer);
    else if (kind === Char.Digit) at = scanNumber(text, at, buffer);
    else at = scanMark(text, at, buffer);
  }
  return buffer;
};

const isLetter = (kind: Char): boolean => kind === Char.Lower || kind === Char.Upper;

/** A word ends before anything but letters, digits, and an apostrophe between letters; a final `'s` is a token itself. */
const scanWord = (text: string, start: number, buffer: TokenBuffer): number => {
  let hash = 0;
  let plain = true;
  let uppers = 0;
  let lowers = 0;
  let at = start;
  let kind: Char = Char.Lower;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    kind = classOf(code);
    if (kind === Char.Upper) uppers++;
    else if (kind === Char.Lower) lowers++;
    else if (kind === Char.Apostrophe) {
      if (!isLetterAt(text, at + 1) || isClitic(text, at)) break;
    } else if (kind !== Char.Digit) break;
    if (code > 127) plain = false;
    hash = hashStep(hash, kind === Char.Upper ? code | 32 : code);
  }
  const word = plain ? findWord(text, start, at, hash) : lookUp(text.slice(start, at));
  const shape = wordShape(classOf(text.charCodeAt(start)) === Char.Upper, uppers, lowers, at - start);
  const end = endWithDots(text, start, at, shape, word);
  if (end > at)
    push(buffer, start, end, end > at + 1 ? Shape.Upper : shape, end > at + 1 ? dotted(text, start, end) : word);
  else push(buffer, start, at, shape, word);
  return kind === Char.Apostrophe && isClitic(text, at) ? scanClitic(at, buffer) : end;
};

const isLetterAt = (text: string, at: number): boolean => at < text.length && isLetter(classOf(text.charCodeAt(at)));

const isClitic = (text: string, at: number): boolean => {
  const next = text.charCodeAt(at + 1);
  if ((next | 32) !== 0x73) return false;
  return at + 2 >= text.length || !isWordPart(classOf(text.charCodeAt(at + 2)));
};

const isWordPart = (kind: Char): boolean => isLetter(kind) || kind === Char.Digit;

const scanClitic = (at: number, buffer: TokenBuffer): number => {
  push(buffer, at, at + 2, Shape.Clitic, CLITIC);
  return at + 2;
};

const wordShape = (capital: boolean, uppers: number, lowers: number, length: number): Shape => {
  if (uppers === 0) return Shape.Lower;
  if (length === 1) return Shape.Initial;
  if (lowers === 0) return Shape.Upper;
  return capital && uppers === 1 ? Shape.Capital : Shape.Mixed;
};

/** `U.S.`, `a.m.`, `J.`, `Mr.`: the offset behind the full stops that belong to the word, or its plain end. */
const endWithDots = (text: string, start: number, end: number, shape: Shape, word: WordId): number => {
  if (text.charCodeAt(end) !== DOT) return end;
  if (end - start === 1) {
    let at = end;
    while (text.charCodeAt(at) === DOT && isLetterAt(text, at + 1) && !isWordPartAt(text, at + 2)) at += 2;
    if (at > end) return text.charCodeAt(at) === DOT ? at + 1 : at;
    return shape === Shape.Initial ? end + 1 : end;
  }
  const abbreviation = shape !== Shape.Lower && (openAbbreviations.has(word) || closingAbbreviations.has(word));
  return abbreviation ? end + 1 : end;
};

const isWordPartAt = (text: string, at: number): boolean =>
  at < text.length && isWordPart(classOf(text.charCodeAt(at)));

/** Dotted abbreviations are looked up with their dots: `u.s.`, also where the last one is missing. */
const dotted = (text: string, start: number, end: number): WordId => {
  const word = text.slice(start, end);
  return lookUp(word.endsWith('.') ? word : `${word}.`);
};

/** `17`, `2,000`, `10:30`, `3.5`; letters that follow belong to it: `17th`, `1990s`. */
const scanNumber = (text: string, start: number, buffer: TokenBuffer): number => {
  let at = start;
  while (isDigitAt(text, at) || (isNumberMark(text.charCodeAt(at)) && isDigitAt(text, at + 1))) at++;
  const digits = at;
  while (isWordPartAt(text, at)) at++;
  push(
    buffer,
    start,
    at,
    at > digits ? Shape.Alphanumeric : Shape.Number,
    lookUp(text.slice(start, Math.min(at, start + 24))),
  );
  return at;
};

const isDigitAt = (text: string, at: number): boolean =>
  at < text.length && classOf(text.charCodeAt(at)) === Char.Digit;

const isNumberMark = (code: number): boolean => code === 0x2c || code === DOT || code === 0x3a;

const scanMark = (text: string, at: number, buffer: TokenBuffer): number => {
  const end = at + (text.codePointAt(at)! > 0xffff ? 2 : 1);
  const code = text.charCodeAt(at);
  push(buffer, at, end, Shape.Punctuation, code < 128 ? findWord(text, at, end, code) : lookUp(text.slice(at, end)));
  return end;
};
