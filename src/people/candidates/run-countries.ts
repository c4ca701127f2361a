import { isPlainSentence } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { isPastVerb } from '../../language/past-verbs.js';
import { COMMA } from '../../lexicon/marks.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, OTHER } from '../lexicon/lexicon.js';
import { acts, isOnlyGiven, nextClasses, type RunWord } from './run-word.js';

/** `Niger Holt spoke`, `Poland was 40.`: a name of a country before a surname that acts, or one with an age. */
export const isSomebody = (runWord: RunWord): boolean => {
  if (runWord.i > 0) return isSurname(runWord);
  if (!isCountry(runWord)) return false;
  return runWord.run.words.length <= 2 ? isGivenName(runWord) || isAged(runWord) : isBeforeNames(runWord);
};

/** `Jordan Ellis Whitaker, a teacher`, `convicted Holland Reese Tucker`: a first name before two names, of which the last is only a name. */
const isBeforeNames = (runWord: RunWord): boolean => {
  const { classes, run, words, document } = runWord;
  const { sentence, word } = document.tokens;
  if ((classes & NAME) === 0 || run.words.length !== 3 || sentence[run.from] !== sentence[run.to]) return false;
  if (!isPlainSentence(document, run.from)) return false;
  const [middle, last] = [words.classes(run.words[1]!), words.classes(run.words[2]!)];
  const isPlain = (middle & NAME) !== 0 && (middle & CLASSES.place) === 0 && (last & (NAME | OTHER)) === CLASSES.last;
  return isPlain && (word[run.to] === COMMA || acts(runWord) || isPastVerb(document, run.from - 1));
};

/** `Juan Carlos Portugal said`: the end of a name that acts, after two first names. */
const isSurname = (runWord: RunWord): boolean => {
  const { i, previous, next, run, words } = runWord;
  if (i < 2 || previous === undefined || next !== undefined || !isCountry(runWord)) return false;
  return acts(runWord) && isOnlyGiven(words.classes(previous)) && isOnlyGiven(words.classes(run.words[i - 2]!));
};

const isCountry = ({ classes, shape }: RunWord): boolean => (classes & COUNTRY) === COUNTRY && shape === Shape.Capital;
const COUNTRY = CLASSES.demonym | CLASSES.place;

const isGivenName = (runWord: RunWord): boolean =>
  runWord.next !== undefined && acts(runWord) && (nextClasses(runWord) & (NAME | OTHER)) === CLASSES.last;

const isAged = ({ document, run, next }: RunWord): boolean =>
  next === undefined &&
  AGED.test(document.text.slice(document.tokens.end[run.to - 1], document.tokens.end[run.to - 1]! + 9));
/** What is never said of a country. */
const AGED = /^(?:,| (?:was|is)) \d\d[.,]/;
