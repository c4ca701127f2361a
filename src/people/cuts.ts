import { endOfWord, type Run } from '../language/names.js';
import type { Document } from '../text/document.js';
import { Casing } from '../text/sentences.js';
import { Shape } from '../text/tokens.js';
import { wordSet, type WordSet } from '../lexicon/vocabulary.js';
import { CLASSES } from './classes.js';
import { NAME, OTHER, type Words } from './lexicon.js';
import { phrases } from './phrases.js';
import {
  calendarWords,
  honorifics,
  never,
  organisationWords,
  personVerbs,
  placeWords,
  sayVerbs,
  suffixes,
  titleModifiers,
  titles,
} from './words.js';

/** What a word of a run is when it is no part of a name. */
export type CutKind = 'title' | 'place' | 'demonym' | 'word';

export interface Cut {
  readonly kind: CutKind;
  /** The token behind what is cut out. */
  readonly to: number;
}

/** One word of a run, with what stands around it. */
export interface Spot {
  readonly document: Document;
  readonly words: Words;
  readonly run: Run;
  /** Index of the word in its run. */
  readonly i: number;
  /** Its token. */
  readonly at: number;
  /** What it can be. */
  readonly classes: number;
  readonly word: number;
  readonly shape: Shape;
  /** Tokens of the words before and behind it in what may be the same name. */
  readonly previous: number | undefined;
  readonly next: number | undefined;
  /** A capital there says nothing. */
  readonly opens: boolean;
}

/** Whether the name of a place or an organisation of several words begins at a token. */
export const isPhrase = (document: Document, at: number): boolean => phrases.match(document, at) !== undefined;

const A: WordSet = wordSet(['a']);
const I: WordSet = wordSet(['i']);
const WILL: WordSet = wordSet(['will', 'may', 'can', 'mark', 'bill']);
const AFTER_NUMERAL: WordSet = wordSet(
  `of in and was is the at as to from on for who by with ( ) , . ; : ' " –`.split(' '),
);

const isName = ({ classes }: Spot): boolean => (classes & NAME) !== 0;
const isWord = ({ classes }: Spot): boolean => (classes & CLASSES.common) !== 0 && (classes & NAME) === 0;
const nextClasses = ({ words, next }: Spot): number => (next === undefined ? 0 : words.classes(next));

/** `Ki-moon`: only names are hyphenated so. */
const isSyllabic = ({ document, next }: Spot): boolean =>
  next !== undefined && endOfWord(document, next) === next + 3 && document.tokens.shape[next + 2] === Shape.Lower;

/** Words that no name holds; an initial is one of them only where it is an article. */
const isNever = (spot: Spot): boolean => {
  const { word, shape, document, at, i } = spot;
  if (i === 0 && suffixes.has(word) && shape !== Shape.Capital) return true;
  if (JUNIOR.has(word)) return i === 0;
  if (!never.has(word) || isSyllabic(spot)) return false;
  return shape !== Shape.Initial || (A.has(word) && document.tokens.end[at]! - document.tokens.start[at]! === 1);
};

const JUNIOR: WordSet = wordSet(['jr', 'sr']);

/** `Jobs said`: whether the word is somebody's surname only the rest of the text can say. */
const isActor = ({ run, document: { tokens } }: Spot): boolean =>
  run.words.length === 1 &&
  run.to < tokens.length &&
  (sayVerbs.has(tokens.word[run.to]!) || personVerbs.has(tokens.word[run.to]!));

/** `Yesterday Okonkwo`: an ordinary word that begins the sentence. */
const isOpening = (spot: Spot): boolean =>
  spot.opens && spot.i === 0 && isWord(spot) && !titles.has(spot.word) && !isSyllabic(spot) && !isActor(spot);

/** `Will Okonkwo win?` */
const isQuestion = ({ opens, i, word, document, next }: Spot): boolean => {
  if (!opens || i > 0 || next === undefined || !WILL.has(word)) return false;
  const { tokens, sentences, text } = document;
  return text.charAt(tokens.start[sentences.first[tokens.sentence[next]! + 1]! - 1]!) === '?';
};

/** A title before a name; `Stephen King` and `Dean Acheson` are names. */
const isTitle = (spot: Spot): boolean => {
  if (!titles.has(spot.word) && !honorifics.has(spot.word)) return false;
  if (!isName(spot)) return true;
  const { words, previous, next, document } = spot;
  if (previous !== undefined && isGiven(document, words, previous)) return false;
  if (next === undefined) return false;
  const following = nextClasses(spot);
  return (
    (spot.classes & CLASSES.first) === 0 ||
    (following & CLASSES.last) === 0 ||
    (following & CLASSES.first) !== 0 ||
    honorifics.has(spot.word)
  );
};

const isGiven = (document: Document, words: Words, at: number): boolean =>
  document.tokens.shape[at] === Shape.Initial ||
  ((words.classes(at) & NAME) !== 0 && !titleModifiers.has(document.tokens.word[at]!));

const isCalendar = (spot: Spot): boolean =>
  calendarWords.has(spot.word) && !((spot.classes & CLASSES.first) !== 0 && spot.next !== undefined);

/** `German Chancellor Kovač`: before a title the word is the country's, though some are called German. */
const isDemonym = (spot: Spot): boolean =>
  (spot.classes & CLASSES.demonym) !== 0 && (!isName(spot) || isTitleNext(spot));

const isTitleNext = ({ document, next }: Spot): boolean =>
  next !== undefined && titles.has(document.tokens.word[next]!);

/** `Republican Ana Kovač`, `Refugee Council Ana Kovač`: what is no name cannot stand before a first name. */
const qualifies = (spot: Spot): boolean => {
  const { words, run, i, word, previous, classes, at } = spot;
  const following = nextClasses(spot);
  if (run.words[i + 2] === undefined || (following & CLASSES.first) === 0) return false;
  if ((following & (CLASSES.common | CLASSES.place)) !== 0) return false;
  if (organisationWords.has(word) || placeWords.has(word)) return (classes & CLASSES.first) === 0;
  if (isName(spot)) return false;
  if (previous !== undefined) return /(?:ist|crat)$/.test(words.spelling(at));
  return (classes & OTHER) !== 0 || /(?:ist|ian|ander|sman|crat)$/.test(words.spelling(at));
};

/** `I` is a numeral only behind a first name and before what can go on with a name. */
const isPronoun = ({ document: { tokens }, words, word, at, previous, next }: Spot): boolean => {
  if (!I.has(word)) return false;
  if (previous === undefined || next !== undefined) return true;
  const follows = AFTER_NUMERAL.has(tokens.word[at + 1] ?? 0) || tokens.shape[at + 1] === Shape.Clitic;
  return !follows || (words.classes(previous) & CLASSES.common) !== 0;
};

const isHeadlineWord = (spot: Spot): boolean => {
  const { tokens, sentences } = spot.document;
  return sentences.casing[tokens.sentence[spot.at]!] !== Casing.Normal && isWord(spot) && !isSyllabic(spot);
};

/** `Ana Kovač A ROMANCE`: capitals begin something else. */
const isShout = ({ document: { tokens }, shape, at, previous }: Spot): boolean =>
  previous !== undefined &&
  shape === Shape.Upper &&
  tokens.shape[previous] === Shape.Capital &&
  tokens.end[at]! - tokens.start[at]! > 4;

const single: readonly { readonly kind: CutKind; readonly holds: (spot: Spot) => boolean }[] = [
  { kind: 'title', holds: isTitle },
  { kind: 'word', holds: isCalendar },
  { kind: 'demonym', holds: isDemonym },
  { kind: 'word', holds: qualifies },
  { kind: 'word', holds: isPronoun },
  { kind: 'word', holds: isHeadlineWord },
  { kind: 'word', holds: isShout },
];

/** What is cut out at this word; undefined if it can be part of a name. */
export const cutAt = (spot: Spot): Cut | undefined => {
  if (isNever(spot) || isOpening(spot) || isQuestion(spot)) return { kind: 'word', to: spot.at + 1 };
  const phrase = spot.word === 0 ? undefined : phrases.match(spot.document, spot.at);
  if (phrase !== undefined && phrase.to <= spot.run.to) return { kind: phrase.value, to: phrase.to };
  for (const { kind, holds } of single) if (holds(spot)) return { kind, to: spot.at + 1 };
  return undefined;
};
