import { isPastVerb } from '../../language/past-verbs.js';
import { wordList } from '../../lexicon/lists.js';
import { set, wordSet, type WordId, type WordSet } from '../../lexicon/vocabulary.js';
import type { Document } from '../../text/document.js';
import { Casing } from '../../text/sentences.js';
import { Shape } from '../../text/tokens.js';
import type { Candidate } from '../candidates/candidates.js';
import { CLASSES } from '../lexicon/classes.js';
import { isInitials, isPairOfInitials } from '../lexicon/initials.js';
import { NAME, OTHER, type Words } from '../lexicon/lexicon.js';
import { personVerbs, sayVerbs, suffixes } from '../lexicon/words.js';

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

/** `Jr.` and numerals; `Xi` is a name. */
const isSuffix = ({ tokens }: Document, at: number): boolean =>
  suffixes.has(tokens.word[at]!) && (tokens.shape[at] !== Shape.Capital || JUNIOR.has(tokens.word[at]!));

/** Particles that before a name are nothing else; `el` and `de` also begin names of places. */
const LEADING: WordSet = wordList('language/name-particles/people');

const JUNIOR: WordSet = wordSet(['jr', 'sr']);

export const kindsOf = (document: Document, words: Words, candidate: Candidate): Kind[] => {
  const kinds: Kind[] = [];
  for (let i = 0; i < candidate.words.length; i++) kinds.push(kindWithin(document, words, candidate, i));
  return kinds;
};

/** A later word: a suffix, or a surname after its particle (`Marine Le Pen`) even where it is a word. */
const kindWithin = (document: Document, words: Words, candidate: Candidate, i: number): Kind => {
  const at = candidate.words[i]!;
  if (i === 0) return kindAtStart(document, words, candidate);
  if (isSuffix(document, at)) return 'suffix';
  if (isSyllables(document, at, candidate.ends[i]! - 1)) return 'first';
  const kind = kindOf(document, words, at, candidate.ends[i]! - 1);
  if (kind === 'unknown') return isParted(document, candidate, i) ? 'last' : kind;
  return kind === 'word' ? kindOfLaterWord(document, candidate, i) : kind;
};

/** The kind of an ordinary word behind the first: part of a surname after a particle or before *Jr.* */
const kindOfLaterWord = (document: Document, candidate: Candidate, i: number): Kind => {
  if (isBeforeJunior(document, candidate, i)) return 'lastWord';
  return i > 1 && PARTICLES.has(document.tokens.word[candidate.words[i - 1]!]!) ? 'last' : 'word';
};

/** `Zqwv Soon-ki`: a given name, though its first syllable is a word. */
const isSyllables = ({ tokens }: Document, at: number, last: number): boolean =>
  last === at + 2 && tokens.shape[at] === Shape.Capital && tokens.shape[last] === Shape.Lower;

/** `W. Mark Felt, Sr.`: only a surname has that behind it. */
const isBeforeJunior = ({ tokens }: Document, { words, to }: Candidate, i: number): boolean =>
  JUNIOR.has(tokens.word[words[i + 1] ?? to - 1]!);

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
const PARTICLES: WordSet = set('al ben da dal de del della den der di du el la le mac st ten ter van von');

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

/** A word in capitals with at most this many letters is an acronym rather than a name. */
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
