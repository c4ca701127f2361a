import { opensSentence, type Candidate } from './candidates.js';
import type { Document } from '../text/document.js';
import { Casing } from '../text/sentences.js';
import { Shape } from '../text/tokens.js';
import { COMMA, OPEN } from '../lexicon/marks.js';
import { isPastVerb } from '../language/past-verbs.js';
import { wordList } from '../lexicon/lists.js';
import { wordSet, type WordId, type WordSet } from '../lexicon/vocabulary.js';
import { CLASSES } from './classes.js';
import { isInitials, isPairOfInitials } from './initials.js';
import { isPhrase } from './name-boundaries.js';
import { NAME, OTHER, type Words } from './lexicon.js';
import { personVerbs, sayVerbs, suffixes } from './words.js';

/** The possible forms of each word of a candidate, by itself. */
export const KINDS = [
  'initial',
  'first',
  'last',
  'firstWord',
  'lastWord',
  'family',
  'country',
  'countryName',
  'demonymName',
  'placeName',
  'place',
  'word',
  'organisation',
  'acronym',
  'suffix',
  'unknown',
] as const;
export type Kind = (typeof KINDS)[number];

const numbers: ReadonlyMap<Kind, number> = new Map(KINDS.map((kind, number) => [kind, number]));

export const numberOf = (kind: Kind): number => numbers.get(kind)!;

/** A candidate with all the features that evidence refers to. */
export interface Features {
  readonly document: Document;
  readonly candidate: Candidate;
  readonly kinds: readonly Kind[];
  /** Without suffixes. */
  readonly length: number;
  readonly first: Kind;
  readonly last: Kind;
  /** Their indices among all kinds. */
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

/** `Jr.` and numerals; `Xi` is a name. */
const isSuffix = ({ tokens }: Document, at: number): boolean =>
  suffixes.has(tokens.word[at]!) && (tokens.shape[at] !== Shape.Capital || JUNIOR.has(tokens.word[at]!));

/** Particles that before a name are nothing else; `el` and `de` also begin names of places. */
const LEADING: WordSet = wordList('language/name-particles/people');

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
  ((words.classes(at) & CLASSES.place) !== 0 && (words.classes(at) & NAME) === 0) || isPhrase(document, at);

const JUNIOR: WordSet = wordSet(['jr', 'sr']);

const kindsOf = (document: Document, words: Words, candidate: Candidate): Kind[] => {
  const kinds: Kind[] = [];
  for (let i = 0; i < candidate.words.length; i++) kinds.push(kindWithin(document, words, candidate, i));
  return kinds;
};

/** A later word: a suffix, or a surname after its particle (`Marine Le Pen`) even where it is a word. */
const kindWithin = (document: Document, words: Words, candidate: Candidate, i: number): Kind => {
  const at = candidate.words[i]!;
  if (i === 0) return kindAtStart(document, words, candidate);
  if (isSuffix(document, at)) return 'suffix';
  const kind = kindOf(document, words, at, candidate.ends[i]! - 1);
  if (kind === 'unknown' && isParted(document, candidate, i)) return 'last';
  return i > 1 && kind === 'word' && PARTICLES.has(document.tokens.word[candidate.words[i - 1]!]!) ? 'last' : kind;
};

/** `Zqwv al-Kvxti`, `Zqwv van der Kvxt`: a particle of surnames stands before the word, and no word for a place or a group first. */
const isParted = ({ tokens }: Document, { words, ends }: Candidate, i: number): boolean =>
  ends[i - 1]! < words[i]! &&
  isOfSurnames(tokens.word[ends[i - 1]!]!) &&
  !GROUPS_AND_PLACES.has(tokens.word[words[0]!]!);

const isOfSurnames = (particle: WordId): boolean => LEADING.has(particle) || ARABIC.has(particle);

/** The first word: letters that are short for first names, or a club or a country that is a first name here. */
const kindAtStart = (document: Document, words: Words, candidate: Candidate): Kind => {
  if (isPairOfInitials(document, words, candidate)) return 'initial';
  const kind = kindOf(document, words, candidate.words[0]!, candidate.ends[0]! - 1);
  if (kind === 'unknown') return isLed(document, candidate) ? 'last' : kind;
  if (kind === 'organisation') return isGivenBefore(words, candidate) ? 'placeName' : kind;
  return kind === 'country' && isActing(document, words, candidate) ? 'placeName' : kind;
};

/** `van der Zqwv`: a particle of surnames precedes it. */
const isLed = ({ tokens }: Document, { start, from }: Candidate): boolean =>
  start < from && LEADING.has(tokens.word[start]!);

/** `Niger Holt spoke`: a country before a word that is nothing but a surname, and a verb of people or in the past follows. */
const isActing = (document: Document, words: Words, { words: parts, to }: Candidate): boolean => {
  const surname = parts.length === 2 ? words.classes(parts[1]!) : 0;
  if ((surname & CLASSES.last) === 0 || (surname & OTHER) !== 0) return false;
  const next = document.tokens.word[to] ?? 0;
  return sayVerbs.has(next) || personVerbs.has(next) || isPastVerb(document, to);
};

/** `Chelsea Kvist`: a club that is also a first name, before a word that is nothing but a name. */
const isGivenBefore = (words: Words, candidate: Candidate): boolean =>
  candidate.words.length === 2 &&
  (words.classes(candidate.from) & CLASSES.first) !== 0 &&
  (words.classes(candidate.words[1]!) & OTHER) === 0;

const ARABIC: WordSet = wordSet(['al', 'ud', 'ul']);
/** In Arabic names: `Deir al-Zqwv`, `Ansar al-Zqwv`. */
const GROUPS_AND_PLACES: WordSet = wordList('people/arabic-heads');
const PARTICLES: WordSet = wordSet(
  'al ben da dal de del della den der di du el la le mac st ten ter van von'.split(' '),
);

/** What the word of tokens `at` to `last` can be. */
const kindOf = (document: Document, words: Words, at: number, last: number): Kind => {
  const { tokens, sentences } = document;
  const shape = tokens.shape[at]!;
  const classes = words.classes(at);
  // `Sub-Saharan`, `Anglo-American`, `R-Alaska`
  if (last > at && (words.classes(last) & (CLASSES.demonym | CLASSES.place)) !== 0 && (classes & NAME) === 0)
    return 'place';
  if (shape === Shape.Initial || isInitials(document, at)) return 'initial';
  const isShort = shape === Shape.Upper && tokens.end[at]! - tokens.start[at]! <= SHORT;
  if (isShort && sentences.casing[tokens.sentence[at]!] !== Casing.Upper) return 'acronym';
  return kindOfWord(classes, shape);
};

/** Capitals only: a word with no more letters is an acronym rather than a name. */
const SHORT = 4;

const { first, last, common, place, organisation, demonym, family } = CLASSES;

/** The first line whose bits the word has decides. */
const BY_BITS: readonly (readonly [bits: number, kind: Kind])[] = [
  [organisation, 'organisation'],
  [place | demonym | first, 'countryName'],
  [place | demonym | last, 'countryName'],
  [place | demonym, 'country'],
  [demonym | first, 'demonymName'],
  [demonym | last, 'demonymName'],
  [place | first, 'placeName'],
  [place | last, 'placeName'],
  [common | family, 'family'],
  [common | first, 'firstWord'],
  [common | last, 'lastWord'],
  [common, 'word'],
  [first, 'first'],
  [family, 'family'],
  [last, 'last'],
  [place, 'place'],
  [demonym, 'place'],
];

const kindOfWord = (classes: number, shape: number): Kind => {
  if (classes === 0) return shape === Shape.Upper ? 'acronym' : 'unknown';
  return (byClasses[classes] ??= BY_BITS.find(([bits]) => (classes & bits) === bits)?.[1] ?? 'unknown');
};

/** A cache by class bits, of which there are few combinations. */
const byClasses: Kind[] = [];
