import { COMMA, OPEN } from '../../lexicon/marks.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import type { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import { type Candidate, opensSentence } from '../candidates/candidates.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, OTHER, type Words } from '../lexicon/lexicon.js';
import { isPhrase } from '../candidates/name-boundaries.js';
import { titles } from '../lexicon/words.js';
import { type Kind, kindsOf, numberOf } from './word-kinds.js';

/** A candidate with all the features that evidence refers to. */
export interface Features {
  readonly document: Document;
  readonly candidate: Candidate;
  readonly kinds: readonly Kind[];
  /** Without suffixes. */
  readonly length: number;
  readonly first: Kind;
  readonly last: Kind;
  /** Their indices among all kinds of words. */
  readonly firstNumber: number;
  readonly lastNumber: number;
  /** The words before and after it, as numbers; 0 where the sentence has none. */
  readonly previous: number;
  readonly next: number;
  /** The tokens of those words; -1 if there is none in the sentence. */
  readonly previousAt: number;
  readonly nextAt: number;
  /** Its last word is among the most frequent names. */
  readonly frequent: boolean;
  /** Its first word is among the most frequent first names. */
  readonly frequentGiven: boolean;
  /** A single word that is also an ordinary word. */
  readonly isWord: boolean;
  /** It has lower-case words between its words. */
  readonly particle: boolean;
  /** Its last word has a lower-case syllable after a hyphen: `Ki-moon`. */
  readonly syllables: boolean;
  /** `al-` precedes it. */
  readonly article: boolean;
  /** A bracket follows that holds a place: `(Spain)`. */
  readonly origin: boolean;
  /** A comma follows, and a place: `Charlotte, North Carolina`. */
  readonly locates: boolean;
  /** A possessive and a full name follow: `Barclays's Ana Brandt`. */
  readonly employs: boolean;
  /** The plain spelling of its last word. */
  readonly spelling: string;
  readonly opens: boolean;
  readonly casing: Casing;
}

export const featuresOf = (document: Document, words: Words, candidate: Candidate): Features => {
  const { tokens, sentences } = document;
  const kinds = kindsOf(document, words, candidate);
  let length = kinds.length;
  while (length > 1 && kinds[length - 1] === 'suffix') length--;
  const sentence = tokens.sentence[candidate.from]!;
  const { start } = candidate;
  const previousAt = within(document, start - 1, sentence);
  const nextAt = within(document, candidate.to, sentence);
  return {
    document,
    candidate,
    kinds,
    length,
    first: kinds[0]!,
    last: kinds[length - 1]!,
    firstNumber: numberOf(kinds[0]!),
    lastNumber: numberOf(kinds[length - 1]!),
    previous: wordOf(document, previousAt),
    next: wordOf(document, nextAt),
    previousAt,
    nextAt,
    frequent: (words.classes(candidate.words[length - 1]!) & CLASSES.frequent) !== 0,
    frequentGiven: isFrequentGiven(words.classes(candidate.from)),
    isWord: length === 1 && (words.classes(candidate.from) & CLASSES.common) !== 0,
    particle: holdsParticle(candidate),
    syllables: endsInSyllables(document, candidate),
    origin: goesOnAfter(OPEN, document, nextAt) && isPlace(words, nextAt + 1),
    locates: goesOnAfter(COMMA, document, nextAt) && isPlaceAt(document, words, nextAt + 1),
    article: start === candidate.from - 2 && tokens.shape[start + 1] === Shape.Punctuation,
    employs: employs(document, words, nextAt),
    spelling: words.spelling(candidate.words[length - 1]!),
    opens: opensSentence(document, candidate.from),
    casing: sentences.casing[sentence]! as Casing,
  };
};

/** The token, if it is one of the sentence; else -1. */
const within = ({ tokens }: Document, at: number, sentence: number): number =>
  at >= 0 && at < tokens.length && tokens.sentence[at] === sentence ? at : -1;

const wordOf = ({ tokens }: Document, at: number): number => (at < 0 ? 0 : tokens.word[at]!);

const isFrequentGiven = (classes: number): boolean =>
  (classes & CLASSES.frequent) !== 0 && (classes & CLASSES.first) !== 0;

/** `Jong-un`: a hyphen and a lower-case syllable. */
const endsInSyllables = ({ tokens }: Document, { from, to }: Candidate): boolean =>
  to - from > 2 && tokens.shape[to - 1] === Shape.Lower && tokens.shape[to - 2] === Shape.Punctuation;

/** Whether something is between two of its words. */
const holdsParticle = ({ words, ends }: Candidate): boolean => {
  for (let i = 1; i < words.length; i++) if (ends[i - 1]! < words[i]!) return true;
  return false;
};

const isPlace = (words: Words, at: number): boolean => (words.classes(at) & (CLASSES.place | CLASSES.demonym)) !== 0;

/** Whether a punctuation mark follows and the sentence continues after it. */
const goesOnAfter = (mark: WordId, { tokens }: Document, nextAt: number): boolean =>
  nextAt >= 0 && tokens.word[nextAt] === mark && tokens.sentence[nextAt + 1] === tokens.sentence[nextAt];

/** Whether a possessive, an unambiguous first name and another capitalised word follow. */
const employs = ({ tokens }: Document, words: Words, nextAt: number): boolean => {
  if (nextAt < 0 || tokens.shape[nextAt] !== Shape.Clitic || nextAt + 2 >= tokens.length) return false;
  if (tokens.shape[nextAt + 1] !== Shape.Capital || tokens.shape[nextAt + 2] !== Shape.Capital) return false;
  const classes = words.classes(nextAt + 1);
  return (classes & CLASSES.first) !== 0 && (classes & OTHER) === 0 && (words.classes(nextAt + 2) & NAME) !== 0;
};

const isPlaceAt = (document: Document, words: Words, at: number): boolean =>
  // `Zqwv, Fiji's minister`: a possessive begins what the person is.
  document.tokens.shape[at + 1] !== Shape.Clitic &&
  // So does an office: `Zqwv, Fiji ambassador`.
  !titles.has(document.tokens.word[at + 1] ?? 0) &&
  (((words.classes(at) & CLASSES.place) !== 0 && (words.classes(at) & NAME) === 0) || isPhrase(document, at));
