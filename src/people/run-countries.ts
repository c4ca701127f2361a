import { Shape } from '../text/tokens.js';
import { CLASSES } from './classes.js';
import { NAME, OTHER } from './lexicon.js';
import { nextClasses, type RunWord } from './run-word.js';
import { personVerbs, sayVerbs } from './words.js';

/** `Niger Holt spoke`, `Poland was 40.`: a country before a surname that acts, or one that has an age. */
export const isSomebody = (runWord: RunWord): boolean =>
  runWord.run.words.length <= 2 && runWord.i === 0 && isCountry(runWord) && (isGivenName(runWord) || isAged(runWord));

const isCountry = ({ classes, shape }: RunWord): boolean => (classes & COUNTRY) === COUNTRY && shape === Shape.Capital;
const COUNTRY = CLASSES.demonym | CLASSES.place;

const isGivenName = (runWord: RunWord): boolean =>
  isActing(runWord) && (nextClasses(runWord) & (NAME | OTHER)) === CLASSES.last;

const isActing = ({ run, next, document: { tokens } }: RunWord): boolean =>
  next !== undefined &&
  run.to < tokens.length &&
  (sayVerbs.has(tokens.word[run.to]!) || personVerbs.has(tokens.word[run.to]!));

const isAged = ({ document, run, next }: RunWord): boolean =>
  next === undefined &&
  AGED.test(document.text.slice(document.tokens.end[run.to - 1], document.tokens.end[run.to - 1]! + 9));
/** What nobody says of a country. */
const AGED = /^(?:,| (?:was|is)) \d\d[.,]/;
