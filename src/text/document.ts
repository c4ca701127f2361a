import type { Span } from '../core/entity.js';
import { HYPHEN, SLASH } from '../lexicon/marks.js';
import { codesOf } from '../lexicon/codes.js';
import type { WordSet } from '../lexicon/vocabulary.js';
import { Char, classOf } from './characters.js';
import { scan } from './scan.js';
import { Casing, splitSentences, type Sentences } from './sentences.js';
import { Shape, type Tokens } from './tokens.js';

/** A text, read once: what every recogniser looks at. */
export interface Document {
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: Sentences;
}

/** Reads the untouched text. */
export const readDocument = (text: string): Document => {
  const codes = codesOf(text);
  const buffer = scan(text, codes);
  const { sentences, sentence } = splitSentences(text, codes, buffer);
  const { length, start, end, shape, word } = buffer;
  return { text, tokens: { length, start, end, shape, word, sentence }, sentences };
};

/** The exact text of tokens `from` up to, but not including, `to`. */
export const slice = ({ text, tokens }: Document, from: number, to: number = from + 1): string =>
  text.slice(tokens.start[from], tokens.end[to - 1]);

/** The span of tokens `from` up to, but not including, `to`. */
export const spanOf = ({ tokens }: Document, from: number, to: number): Span => ({
  start: tokens.start[from]!,
  end: tokens.end[to - 1]!,
});

/** First token of the sentence of token `at`. */
export const sentenceStart = ({ tokens, sentences }: Document, at: number): number =>
  sentences.first[tokens.sentence[at]!]!;

/** The token after the sentence of token `at`. */
export const sentenceEnd = ({ tokens, sentences }: Document, at: number): number =>
  sentences.first[tokens.sentence[at]! + 1]!;

/** Not a headline: here a capital means a name. */
export const isPlainSentence = ({ tokens, sentences }: Document, at: number): boolean =>
  sentences.casing[tokens.sentence[at]!] === Casing.Normal;

/** The first token that begins at or after an offset, by binary search; the last if none does. */
export const tokenAt = ({ tokens }: Document, offset: number): number => {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.start[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The word of token `at`; none outside the text. */
export const wordAt = ({ tokens }: Document, at: number): number =>
  at >= 0 && at < tokens.length ? tokens.word[at]! : 0;

/** Whether one of some words is among tokens `from` up to, but not including, `to`. */
export const hasWord = ({ tokens: { word } }: Document, words: WordSet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (words.has(word[at]!)) return true;
  return false;
};

/** No space between token `at` and the next. */
export const isGlued = ({ tokens }: Document, at: number): boolean =>
  at + 1 < tokens.length && tokens.end[at] === tokens.start[at + 1];

/** A hyphen inside a word: `attorney-general`. */
export const isHyphen = (document: Document, at: number): boolean => {
  const { word, sentence } = document.tokens;
  if (word[at] !== HYPHEN || !isGlued(document, at - 1) || !isGlued(document, at)) return false;
  return sentence[at - 1] === sentence[at] && sentence[at] === sentence[at + 1];
};

/** A hyphen, or a slash behind a word that begins with a digit, inside one word: `attorney-general`, `9/11`, `120km/h`. */
export const joinsWord = (document: Document, at: number): boolean => {
  const { word } = document.tokens;
  if (word[at] === HYPHEN) return isHyphen(document, at);
  if (word[at] !== SLASH || at === 0 || !beginsWithDigit(document, at - 1)) return false;
  return isGlued(document, at - 1) && isGlued(document, at);
};

const beginsWithDigit = ({ text, tokens }: Document, at: number): boolean =>
  classOf(text.charCodeAt(tokens.start[at]!)) === Char.Digit;

/** `Gov.`, `U.S.`: the token has its full stop. */
export const hasFullStop = ({ text, tokens }: Document, at: number): boolean =>
  text.charAt(tokens.end[at]! - 1) === '.';

/** Written with a capital: `Japan`, `NATO`, `McCain`, `J.` */
export const isCapitalised = ({ tokens }: Document, at: number): boolean => {
  const shape = tokens.shape[at];
  return shape !== undefined && shape >= Shape.Capital && shape <= Shape.Initial;
};
