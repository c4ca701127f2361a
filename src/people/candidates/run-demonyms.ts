import { type WordSet, wordSet } from '../../lexicon/vocabulary.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, OTHER } from '../lexicon/lexicon.js';
import { isSomebody } from './run-countries.js';
import { isName, isOnlyGiven, isSurname, type RunWord } from './run-word.js';
import { titles } from '../lexicon/words.js';

/** `German Chancellor Kovač`: before a title it is an adjective, though it is also a first name. */
export const isDemonym = (runWord: RunWord): boolean =>
  (runWord.classes & CLASSES.demonym) !== 0 &&
  !isAddressed(runWord) &&
  !isSomebody(runWord) &&
  !isBeforeArabicSurname(runWord) &&
  !isIslam(runWord) &&
  (!isName(runWord) || isTitleNext(runWord) || isBeforeFullName(runWord));

/** `Mohammed [Shia] al-Zqwvi`: between a first name and a surname with its article. */
const isBeforeArabicSurname = ({ document: { tokens }, run, i, words, previous, next }: RunWord): boolean =>
  previous !== undefined &&
  next !== undefined &&
  (words.classes(previous) & CLASSES.first) !== 0 &&
  ARABIC_ARTICLES.has(tokens.word[run.ends[i]!]!);
const ARABIC_ARTICLES: WordSet = wordSet(['al', 'el']);

/** `Ola Zqwvul [Islam] Kvist`, `Zqwvul [Islam]`: a name behind another name. */
const isIslam = ({ word, words, previous }: RunWord): boolean =>
  ISLAM.has(word) && previous !== undefined && (words.classes(previous) & OTHER) === 0;
const ISLAM: WordSet = wordSet(['islam']);

/** `Judge Ireland`, `Ms. France said`: after a title it is no country. */
const isAddressed = ({ addressed, next, previous }: RunWord): boolean =>
  addressed && next === undefined && previous === undefined;

/** `German Axel Kvist`, `Unseeded German Axel Kvist`: a people before first name and surname. */
const isBeforeFullName = ({ words, run, i, next, previous }: RunWord): boolean =>
  (previous === undefined || (i === 1 && PARTICIPLE.test(words.spelling(previous)))) &&
  next !== undefined &&
  isOnlyGiven(words.classes(next)) &&
  run.words[i + 2] !== undefined &&
  isSurname(words.classes(run.words[i + 2]!));

/** `Unseeded German Axel Kvist`: what opens the sentence before a people. */
export const isBeforePeople = ({ opens, i, next, words, at }: RunWord): boolean =>
  opens &&
  i === 0 &&
  next !== undefined &&
  (words.classes(next) & CLASSES.demonym) !== 0 &&
  (words.classes(at) & NAME) === 0 &&
  PARTICIPLE.test(words.spelling(at));
const PARTICIPLE = /.{3}(?:ed|ing)$/;

const isTitleNext = ({ document, next }: RunWord): boolean =>
  next !== undefined && titles.has(document.tokens.word[next]!);
