import { Part, partOfWord } from '../../lexicon/function-words.js';
import { isCapitalised, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';

/** How far back an opening quotation mark is searched. */
const REACH = 600;

/**
 * Whether a token is inside quotation marks that open and close in one paragraph: a speaker's *today* is not that of the
 * text.
 */
export const isQuoted = ({ text, tokens }: Document, at: number): boolean => {
  const start = tokens.start[at]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.split('"').length % 2 === 0 || line.lastIndexOf('“') > line.lastIndexOf('”');
};

/** Tokens of a title at most, quotation marks apart. */
const TITLE = 9;
const opens = /["“]/;
const closes = /["”]/;

/** *"Saturday Night Fever" is on again*: a title in quotation marks, where every word that has a meaning of its own is
 *  written with a capital, and one of them is no part of the date. */
export const isInTitle = (document: Document, from: number, to: number): boolean => {
  const first = reach(document, from - 1, -1, opens);
  const last = first === undefined ? undefined : reach(document, to, 1, closes);
  if (first === undefined || last === undefined || last - first > TITLE) return false;
  for (let at = first + 1; at < last; at++) if ((at < from || at >= to) && isNameWord(document, at)) return true;
  return false;
};

/** A word with a meaning of its own and a capital: of *"for months"* and *"It will be you tomorrow"* there is none. */
const isNameWord = (document: Document, at: number): boolean =>
  isCapitalised(document, at) && partOfWord(document.tokens.word[at]!) === Part.None;

/** The quotation mark on this side, if only words of a title stand before it. */
const reach = (document: Document, from: number, step: 1 | -1, mark: RegExp): number | undefined => {
  const { tokens, text } = document;
  for (let at = from; at >= 0 && at < tokens.length && Math.abs(at - from) <= TITLE; at += step) {
    if (mark.test(text[tokens.start[at]!]!)) return at;
    if (!isOfTitle(document, at)) return undefined;
  }
  return undefined;
};

const isOfTitle = (document: Document, at: number): boolean => {
  const shape = document.tokens.shape[at];
  if (shape === Shape.Punctuation) return /^[-–:&'’,]$/.test(document.text[document.tokens.start[at]!]!);
  return shape === Shape.Number || isCapitalised(document, at) || partOfWord(document.tokens.word[at]!) !== Part.None;
};
