import { closingAbbreviations, openAbbreviations, sentenceStarters } from '../lexicon/abbreviations.js';
import { ON } from '../lexicon/small-words.js';
import { set, type WordSet } from '../lexicon/vocabulary.js';
import { Shape, type TokenBuffer } from './tokens.js';
import { isShortLine, marginOf } from './wrapping.js';

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

/** Longer ones are cut, so that searching to the end of a sentence stays linear in the length of the text. */
const LONGEST = 250;

const SPACE = 0x20;
const DOT = 0x2e;
const X = 0x58;

/** Assigns every token its sentence. */
export const splitSentences = (
  text: string,
  codes: Uint16Array,
  tokens: TokenBuffer,
): { sentences: Sentences; sentence: Int32Array } => {
  const margin = marginOf(text);
  const sentence = new Int32Array(tokens.length);
  const first: number[] = [];
  let begin = -LONGEST;
  for (let i = 0; i < tokens.length; i++) {
    if (i - begin >= LONGEST || endsBetween(codes, tokens, i - 1, margin) || endsWithHour(tokens, i - 1, begin)) {
      first.push(i);
      begin = i;
    }
    sentence[i] = first.length - 1;
  }
  const length = first.length;
  first.push(tokens.length);
  const bounds = Int32Array.from(first);
  return { sentences: { length, first: bounds, casing: casings(codes, tokens, bounds) }, sentence };
};

/** Whether a sentence ends after token `i`. */
const endsBetween = (codes: Uint16Array, tokens: TokenBuffer, i: number, margin: number): boolean => {
  const from = tokens.end[i]!;
  const to = tokens.start[i + 1]!;
  if (from === to) return false;
  if ((to > from + 1 || codes[from] !== SPACE) && breaksParagraph(codes, tokens, i, margin)) return true;
  if (tokens.shape[i] === Shape.Punctuation)
    return tokens.shape[i + 1] !== Shape.Lower && isSentenceEnd(codes, tokens, i);
  return codes[from - 1] === DOT && endsWithAbbreviation(codes, tokens, i);
};

/** A blank line always ends one; a line end does unless the text is hard-wrapped or continues in lower case. */
const breaksParagraph = (codes: Uint16Array, tokens: TokenBuffer, i: number, margin: number): boolean => {
  const from = tokens.end[i]!;
  const to = tokens.start[i + 1]!;
  const lines = linesBetween(codes, from, to);
  if (lines !== 1) return lines > 1;
  if (tokens.shape[i + 1] === Shape.Lower) return false;
  return margin === 0 || isShortLine(codes, from, margin);
};

const linesBetween = (codes: Uint16Array, from: number, to: number): number => {
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = codes[at]!;
    if (code === 0x0a || code === 0x2029 || (code === 0x0d && codes[at + 1] !== 0x0a)) lines++;
  }
  return lines;
};

/** A full stop, question or exclamation mark, and the closing quotes and brackets that follow it. */
const isSentenceEnd = (codes: Uint16Array, tokens: TokenBuffer, i: number): boolean => {
  for (let at = i; at >= 0 && i - at < 4 && tokens.shape[at] === Shape.Punctuation; at--) {
    const mark = codes[tokens.start[at]!]!;
    if (FINAL.has(mark)) return true;
    if (!CLOSING.has(mark)) return false;
    if (isAfterDot(codes, tokens, at)) return true;
  }
  return false;
};

const codesIn = (marks: string): ReadonlySet<number> => new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
const FINAL = codesIn('.!?…');
const CLOSING = codesIn('"\'”’)]»');

/** The full stop of an abbreviation right before it: `(in the U.S.)` */
const isAfterDot = (codes: Uint16Array, tokens: TokenBuffer, at: number): boolean =>
  at > 0 && tokens.end[at - 1] === tokens.start[at] && codes[tokens.start[at]! - 1] === DOT;

/** `in the U.S. The president …` but not `Mr. The` or `U.S. President`. */
const endsWithAbbreviation = (codes: Uint16Array, tokens: TokenBuffer, i: number): boolean => {
  const word = tokens.word[i]!;
  if (isOnX(codes, tokens, i)) return tokens.shape[i + 1] !== Shape.Lower;
  if (tokens.shape[i] === Shape.Initial || (isOpen(word) && !isAfterName(codes, tokens, i))) return false;
  return tokens.shape[i + 1] !== Shape.Lower && sentenceStarters.has(tokens.word[i + 1]!);
};

/** `in a post on X. Kenya has …`: the network, no initial. */
const isOnX = (codes: Uint16Array, tokens: TokenBuffer, i: number): boolean =>
  tokens.shape[i] === Shape.Initial && codes[tokens.start[i]!] === X && i > 0 && tokens.word[i - 1] === ON;

const isOpen = (word: number): boolean => openAbbreviations.has(word) && !closingAbbreviations.has(word);

/** `with Hun Sen. The king …`: a surname that looks like a title. */
const isAfterName = (codes: Uint16Array, tokens: TokenBuffer, i: number): boolean =>
  i > 0 &&
  tokens.shape[i] === Shape.Capital &&
  tokens.shape[i - 1] === Shape.Capital &&
  codes[tokens.end[i - 1]! - 1] !== DOT;

/**
 * `It was set for 9:30 a.m. Grant objected.`: an hour far into a sentence ends it, if what follows is no day and no zone but one
 * word before a small one.
 */
const endsWithHour = ({ shape, word }: TokenBuffer, i: number, begin: number): boolean =>
  i - begin >= BEFORE_HOUR &&
  shape[i + 1] === Shape.Capital &&
  HALVES.has(word[i]!) &&
  shape[i + 2] === Shape.Lower &&
  !AFTER_HOUR.has(word[i + 1]!) &&
  !TIME.has(word[i + 2]!);
const HALVES: WordSet = set('a.m. p.m.');
const BEFORE_HOUR = 6;
const AFTER_HOUR: WordSet = set(
  `april august central christmas december easter eastern february fri friday greenwich january july june local march may mon monday
   mountain november october pacific sat saturday september sun sunday thursday tuesday wednesday`,
);
const TIME: WordSet = set('time');

const casings = (codes: Uint16Array, tokens: TokenBuffer, first: Int32Array): Uint8Array => {
  const casing = new Uint8Array(first.length - 1);
  const words = new Uint16Array(SHAPES);
  for (let s = 0; s < casing.length; s++) {
    const [from, to] = [first[s]!, first[s + 1]!];
    countShapes(tokens, from, to, words);
    casing[s] = casingOf(words, to - from, hasDot(codes, tokens, to - 1));
  }
  return casing;
};

const hasDot = (codes: Uint16Array, tokens: TokenBuffer, last: number): boolean =>
  tokens.shape[last] === Shape.Punctuation && codes[tokens.start[last]!] === DOT;

const SHAPES = Object.keys(Shape).length;

/** Words of four letters or more, by shape: title case leaves short words in lower case. */
const countShapes = (tokens: TokenBuffer, from: number, to: number, words: Uint16Array): void => {
  words.fill(0);
  for (let i = from; i < to; i++) if (tokens.end[i]! - tokens.start[i]! >= 4) words[tokens.shape[i]!]!++;
};

const casingOf = (words: Uint16Array, length: number, hasStop: boolean): Casing => {
  const lower = words[Shape.Lower]!;
  const upper = words[Shape.Upper]!;
  const all = capitalsIn(words) + lower;
  if (upper >= 2 && lower === 0 && upper > (all - upper) * 2) return Casing.Upper;
  const isTitle = all < 4 ? isShortTitle(words, length, hasStop) : isTitleCase(words, hasStop);
  return isTitle ? Casing.Title : Casing.Normal;
};

/** `Four Men Jailed for Fraud`; three words alone may be a name. */
const isShortTitle = (words: Uint16Array, length: number, hasStop: boolean): boolean =>
  capitalsIn(words) === 3 && words[Shape.Lower] === 0 && length > 3 && !hasStop;

/** `Lakewave Bank, Harwick Trust Bank and United Bank for Oman paid fines.` is a sentence with many names. */
const isTitleCase = (words: Uint16Array, hasStop: boolean): boolean => {
  const [lower, capitals] = [words[Shape.Lower]!, capitalsIn(words)];
  return hasStop ? lower === 0 : capitals * 5 >= (capitals + lower) * 4;
};

const capitalsIn = (words: Uint16Array): number => words[Shape.Capital]! + words[Shape.Mixed]! + words[Shape.Upper]!;
