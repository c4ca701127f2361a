import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { wordList } from '../../lexicon/lists.js';
import { isPlainSentence } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import type { RunWord } from './run-word.js';
import { never, suffixes, titles } from '../lexicon/words.js';

const A: WordSet = wordSet(['a']);

/** `Ki-moon`: only names have such hyphens. */
export const isSyllabic = ({ document, run, i, next }: RunWord): boolean =>
  next !== undefined && run.ends[i + 1] === next + 3 && document.tokens.shape[next + 2] === Shape.Lower;

/** `So-yun`, `An-ho`: the word itself is a syllable. */
const isSyllable = ({ document: { tokens }, run, i, at, previous, next }: RunWord): boolean =>
  (previous !== undefined || next !== undefined) && run.ends[i] === at + 3 && tokens.shape[at + 2] === Shape.Lower;

/** Words that no name contains; a single capital is one only if it is an article. */
export const isNever = (runWord: RunWord): boolean => {
  const { word, shape, document, at, i } = runWord;
  if (i === 0 && suffixes.has(word) && shape !== Shape.Capital) return true;
  if (JUNIOR.has(word)) return i === 0;
  if (!never.has(word) || isNeverButName(runWord)) return false;
  return shape !== Shape.Initial || (A.has(word) && document.tokens.end[at]! - document.tokens.start[at]! === 1);
};

const isNeverButName = (runWord: RunWord): boolean =>
  isSyllabic(runWord) ||
  isSyllable(runWord) ||
  isMiddle(runWord) ||
  isSurnameFirst(runWord) ||
  isSurnameAfterGiven(runWord) ||
  isPage(runWord);

/** `party chief To Hanh`, `Vietnam's To Hanh`, `Party Secretary To Hanh`: a surname of two letters after an office or a possessive. */
const isSurnameFirst = ({ document, run, i, word, shape, next, opens, office }: RunWord): boolean =>
  next !== undefined &&
  shape === Shape.Capital &&
  SHORT_SURNAMES.has(word) &&
  (i === 0
    ? !opens && isAfterOffice(document, run, next)
    : office !== 0 && VIETNAMESE.has(document.tokens.word[next]!));

const isAfterOffice = (document: RunWord['document'], run: RunWord['run'], next: number): boolean => {
  const { shape, word } = document.tokens;
  const before = run.from - 1;
  if (shape[before] !== Shape.Lower) return shape[before] === Shape.Clitic;
  return titles.has(word[before]!) || isSyllableAlone(document, run, next);
};

/** `replaces To Hanh`: in a sentence in small letters, one Vietnamese syllable follows, and nothing else. */
const isSyllableAlone = (document: RunWord['document'], { words, from }: RunWord['run'], next: number): boolean =>
  words.length === 2 &&
  isPlainSentence(document, from) &&
  document.tokens.shape[next] === Shape.Capital &&
  VIETNAMESE.has(document.tokens.word[next]!);
const VIETNAMESE = wordList('people/vietnamese');
const SHORT_SURNAMES: WordSet = set('an do he in no on so to');

/** `Truong My Linh`: a syllable between a surname that stands first and another. */
const isMiddle = ({ words, previous, next, shape, document: { tokens }, at }: RunWord): boolean =>
  previous !== undefined &&
  next !== undefined &&
  shape === Shape.Capital &&
  tokens.end[at]! - tokens.start[at]! <= 3 &&
  (words.classes(previous) & CLASSES.family) !== 0;

/** `Bettie Page`, `Nelson If`: after a first name such a word is a surname if it can be one. */
const isSurnameAfterGiven = ({ classes, words, previous, next, shape }: RunWord): boolean =>
  previous !== undefined &&
  next === undefined &&
  shape === Shape.Capital &&
  (classes & CLASSES.last) !== 0 &&
  (words.classes(previous) & CLASSES.first) !== 0;

const PAGE: WordSet = wordSet(['page']);

/** `Page was born`, but `Page 3`. */
const isPage = ({ word, shape, run, document: { tokens } }: RunWord): boolean =>
  PAGE.has(word) && shape === Shape.Capital && run.words.length === 1 && tokens.shape[run.to] === Shape.Lower;

const JUNIOR: WordSet = wordSet(['jr', 'sr']);
