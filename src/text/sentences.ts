import { closingAbbreviations, openAbbreviations, sentenceStarters } from './abbreviations.js';
import { Shape, type TokenBuffer } from './tokens.js';

/** How the words of a sentence are written: headlines come in title case or capitals. */
export const Casing = { Normal: 0, Title: 1, Upper: 2 } as const;
export type Casing = (typeof Casing)[keyof typeof Casing];

export interface Sentences {
  readonly length: number;
  /** First token of each sentence, and one more element: the number of tokens. */
  readonly first: Int32Array;
  /** A `Casing` for each. */
  readonly casing: Uint8Array;
}

/** Longer ones are cut, so that whatever looks to the end of its sentence stays linear in the length of the text. */
const LONGEST = 250;

/** Assigns every token its sentence. */
export const splitSentences = (text: string, tokens: TokenBuffer): { sentences: Sentences; sentence: Int32Array } => {
  const wrapped = isHardWrapped(text);
  const sentence = new Int32Array(tokens.length);
  const first: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (i === 0 || i - first[first.length - 1]! >= LONGEST || endsBetween(text, tokens, i - 1, wrapped)) first.push(i);
    sentence[i] = first.length - 1;
  }
  const length = first.length;
  first.push(tokens.length);
  const bounds = Int32Array.from(first);
  return { sentences: { length, first: bounds, casing: casings(tokens, bounds) }, sentence };
};

/** Lines broken at a column: several go on with a small letter. */
const isHardWrapped = (text: string): boolean => (text.match(/[a-z,] ?\r?\n[a-z]/g)?.length ?? 0) >= 3;

/** Whether a sentence ends behind token `i`. */
const endsBetween = (text: string, tokens: TokenBuffer, i: number, wrapped: boolean): boolean => {
  const from = tokens.end[i]!;
  const to = tokens.start[i + 1]!;
  if (from === to) return false;
  if (breaksParagraph(text, tokens, i, wrapped)) return true;
  const next = tokens.shape[i + 1]!;
  if (tokens.shape[i] !== Shape.Punctuation) return endsWithAbbreviation(text, tokens, i);
  return next !== Shape.Lower && isSentenceEnd(text, tokens, i);
};

/** A blank line always does; a single one unless the text is hard-wrapped or goes on with a small letter. */
const breaksParagraph = (text: string, tokens: TokenBuffer, i: number, wrapped: boolean): boolean => {
  const from = tokens.end[i]!;
  const to = tokens.start[i + 1]!;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a || code === 0x2029 || (code === 0x0d && text.charCodeAt(at + 1) !== 0x0a)) lines++;
  }
  if (lines !== 1) return lines > 1;
  if (tokens.shape[i + 1] === Shape.Lower) return false;
  return !wrapped || isShortLine(text, from);
};

/** In wrapped text a line that stops well before the margin is a heading or the end of a paragraph. */
const isShortLine = (text: string, end: number): boolean => {
  for (let at = end - 1; at >= 0 && end - at < 50; at--) if (text.charCodeAt(at) === 0x0a) return true;
  return false;
};

/** A full stop, question or exclamation mark, behind it perhaps closing quotes and brackets. */
const isSentenceEnd = (text: string, tokens: TokenBuffer, i: number): boolean => {
  for (let at = i; at >= 0 && i - at < 4 && tokens.shape[at] === Shape.Punctuation; at--) {
    const mark = text[tokens.start[at]!]!;
    if (mark === '.' || mark === '!' || mark === '?' || mark === '…') return true;
    if (!/["'”’)\]»]/.test(mark)) return false;
    if (at > 0 && tokens.end[at - 1] === tokens.start[at] && text[tokens.end[at - 1]! - 1] === '.') return true;
  }
  return false;
};

/** `in the U.S. The president …` but not `Mr. The` or `U.S. President`. */
const endsWithAbbreviation = (text: string, tokens: TokenBuffer, i: number): boolean => {
  if (text[tokens.end[i]! - 1] !== '.') return false;
  const word = tokens.word[i]!;
  if (tokens.shape[i] === Shape.Initial || (openAbbreviations.has(word) && !closingAbbreviations.has(word)))
    return false;
  return tokens.shape[i + 1] !== Shape.Lower && sentenceStarters.has(tokens.word[i + 1]!);
};

const casings = (tokens: TokenBuffer, first: Int32Array): Uint8Array => {
  const casing = new Uint8Array(first.length - 1);
  for (let s = 0; s < casing.length; s++) casing[s] = casingOf(tokens, first[s]!, first[s + 1]!);
  return casing;
};

/** Counted over words of four letters or more: titles leave the short ones small. */
const casingOf = (tokens: TokenBuffer, from: number, to: number): Casing => {
  let capital = 0;
  let upper = 0;
  let lower = 0;
  for (let i = from; i < to; i++) {
    if (tokens.end[i]! - tokens.start[i]! < 4) continue;
    const shape = tokens.shape[i]!;
    if (shape === Shape.Lower) lower++;
    else if (shape === Shape.Upper) upper++;
    else if (shape === Shape.Capital || shape === Shape.Mixed) capital++;
  }
  if (upper >= 2 && lower === 0 && upper > capital * 2) return Casing.Upper;
  const words = capital + upper + lower;
  return words >= 4 && (capital + upper) * 5 >= words * 4 ? Casing.Title : Casing.Normal;
};
