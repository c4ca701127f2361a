import { wordList } from '../../lexicon/lists.js';
import { slice, wordAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { type WordSet } from '../../lexicon/vocabulary.js';

export const shapeAt = ({ tokens }: Document, at: number): number =>
  at >= 0 && at < tokens.length ? tokens.shape[at]! : -1;

/** The character right before the first token, and the one right after the last. */
export const glueBefore = ({ text, tokens }: Document, from: number): string => text[tokens.start[from]! - 1] ?? '';
export const glueAfter = ({ text, tokens }: Document, to: number): string => text[tokens.end[to - 1]!] ?? '';

export const inSentence = ({ tokens }: Document, at: number, other: number): boolean =>
  other >= 0 && other < tokens.length && tokens.sentence[at] === tokens.sentence[other];

/** Whether one of some words is among the last tokens before `from`, in its sentence. */
export const isBefore = (document: Document, from: number, reach: number, words: WordSet): boolean => {
  for (let at = from - 1; at >= from - reach && inSentence(document, from, at); at--)
    if (words.has(wordAt(document, at))) return true;
  return false;
};

/** A number of characters on both sides of a token. */
export const textAround = ({ text, tokens }: Document, at: number, reach: number): string =>
  text.slice(Math.max(0, tokens.start[at]! - reach), tokens.start[at]! + reach);

/** A number of characters before a token. */
export const textBefore = ({ text, tokens }: Document, at: number, reach: number): string =>
  text.slice(Math.max(0, tokens.start[at]! - reach), tokens.start[at]);

/** A few characters after the last token. */
export const textAfter = ({ text, tokens }: Document, to: number): string =>
  text.slice(tokens.end[to - 1], tokens.end[to - 1]! + 8);

export const textOf = (document: Document, at: number): string => slice(document, at);

/** After these words a month, a weekday or a year is certain. */
export const leads: WordSet = wordList('dates/leads');

/** After a time these words begin something new, so the time is not part of a longer name. */
export const follows: WordSet = wordList('dates/follows');

/** Any other capitalised word, which is part of a name. */
export const isNamePart = (document: Document, at: number): boolean => {
  const shape = shapeAt(document, at);
  if (shape === Shape.Initial) return true;
  return (shape === Shape.Capital || shape === Shape.Mixed) && !leads.has(wordAt(document, at));
};
