import { COMMA } from '../../lexicon/marks.js';
import { THE } from '../../lexicon/small-words.js';
import { hasFullStop, isPlainSentence, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, OTHER, type Words } from '../lexicon/lexicon.js';
import { britishRanks, capitalRanks, kenyanOffices } from '../roles/ranks.js';
import { isDepartment } from '../roles/role-complements.js';
import { isName, isOnlyGiven, nextClasses, type RunWord } from './run-word.js';
import {
  calledBy,
  honorifics,
  officeHonorifics,
  organisationWords,
  placeWords,
  titleModifiers,
  titles,
} from '../lexicon/words.js';

/** `Dean Kvist`, `Earl Brandt`: first names, unless a full name follows. */
const GIVEN_TITLES: WordSet = wordSet(['dean', 'duke', 'earl']);

/** A title before a name; `Ana King` and `Dean Kvist` are names. */
export const isTitle = (runWord: RunWord): boolean => {
  if (isHonour(runWord)) return true;
  if (!isTitleWord(runWord) || isInSurname(runWord) || endsFullName(runWord)) return false;
  if (isSultan(runWord) || isBaron(runWord) || isShah(runWord) || isMiddleName(runWord)) return false;
  return isName(runWord) ? isTitleBeforeName(runWord) : true;
};

/** `Ana Boxer, who`: no name follows that it could be the title of. */
const endsFullName = ({ previous, next, shape, words }: RunWord): boolean =>
  previous !== undefined && next === undefined && shape === Shape.Capital && isOnlyGiven(words.classes(previous));

/** `Marlon St. Clair`: after a first name it begins the surname. */
export const isInSurname = ({ word, previous, next, words }: RunWord): boolean =>
  SAINT.has(word) && next !== undefined && previous !== undefined && (words.classes(previous) & CLASSES.first) !== 0;
const SAINT: WordSet = wordSet(['st', 'saint']);

/** `SP Tahir Zqwv`, `Ch Insp Kvist`: ranks and offices that are also other words. */
const isRank = (runWord: RunWord): boolean => {
  const { document, at, next } = runWord;
  if (next === undefined || !isPlainSentence(document, at)) return false;
  return isShortenedRank(runWord, next) || isCapitalRank(runWord);
};

/** `Ch Insp Kvist`, `Det Con Ana Kvist` */
const isShortenedRank = ({ word, at, document: { tokens } }: RunWord, next: number): boolean =>
  (CH.has(word) && HIGH_RANKS.has(tokens.word[next]!)) || (CON.has(word) && BEFORE_CON.has(tokens.word[at - 1] ?? 0));
const CH: WordSet = wordSet(['ch']);
const HIGH_RANKS: WordSet = wordSet(['insp', 'supt']);
const CON: WordSet = wordSet(['con', 'const']);
const BEFORE_CON: WordSet = wordSet(['det', 'temp']);

/** `SP Tahir Zqwv`; `DC Ann Kvist` and then `DC Kvist`, but `DC United`; `Health CS Kvist` only after its field. */
const isCapitalRank = (runWord: RunWord): boolean => {
  const { word, shape, at, document } = runWord;
  if (shape !== Shape.Upper || !capitalRanks.has(word)) return false;
  if (britishRanks.has(word)) return runWord.isKnown || isBeforeGivenName(runWord);
  return !kenyanOffices.has(word) || titleModifiers.has(document.tokens.word[at - 1] ?? 0);
};

/** `DC [Ann] Kvist`: a first name, and not alone. */
const isBeforeGivenName = (runWord: RunWord): boolean =>
  (nextClasses(runWord) & CLASSES.first) !== 0 && runWord.run.words[runWord.i + 2] !== undefined;

const isTitleWord = (runWord: RunWord): boolean => {
  const { word, shape, i, run } = runWord;
  if (SPECIAL.some((isOne) => isOne(runWord))) return true;
  if (!titles.has(word) && !honorifics.has(word) && !officeHonorifics.has(word)) return false;
  if (calledBy.has(word) && i + 2 >= run.words.length) return false;
  // The ship `MS Columbus`.
  return shape !== Shape.Upper || !SHIPS.has(word);
};

/** `Ex-President Ola Kvist`, `Vice-Chancellor Kvist`. */
const isPrefixed = ({ word, run, i, at, document: { tokens } }: RunWord): boolean =>
  run.ends[i] === at + 3 && PREFIXES.has(word) && titles.has(tokens.word[at + 2]!);

const PREFIXES: WordSet = wordSet(['ex', 'vice', 'sub', 'co', 'deputy', 'under']);

/** For a word that is both title and name. */
const isTitleBeforeName = (runWord: RunWord): boolean => {
  const { words, previous, next, document, classes } = runWord;
  if (next === undefined) return isCrownPrince(runWord);
  if (previous !== undefined && isGiven(document, words, previous)) return false;
  if (isGivenTitle(runWord, next)) return false;
  const following = nextClasses(runWord);
  if ((classes & CLASSES.first) === 0 || (following & CLASSES.last) === 0) return true;
  return (following & CLASSES.first) !== 0 || isTitleBeforeSurname(runWord);
};

/** `Dean Kvist`, `Dean J. Kvist`. */
const isGivenTitle = ({ document: { tokens }, word, i, run }: RunWord, next: number): boolean =>
  GIVEN_TITLES.has(word) && (i + 2 === run.words.length || tokens.shape[next] === Shape.Initial);

/** `Prince Saud bin Kvist`, but `Prince Okonkwo`. */
const isTitleBeforeSurname = ({ word, i, run }: RunWord): boolean =>
  honorifics.has(word) || (PRINCE.has(word) && i + 2 < run.words.length);
const PRINCE: WordSet = wordSet(['prince']);

/** `the Crown Prince and`: no name follows. */
const isCrownPrince = ({ document: { tokens }, i, run }: RunWord): boolean =>
  i > 0 && CROWN.has(tokens.word[run.words[i - 1]!]!);
const CROWN: WordSet = wordSet(['crown']);

/** `Sultan Al Zqwvi`: between a title and a surname there would be a first name. */
const isSultan = ({ document: { tokens }, run, i, word, next }: RunWord): boolean =>
  SULTAN.has(word) &&
  next !== undefined &&
  AL.has(tokens.word[run.ends[i]!]!) &&
  run.words.length - i === (run.ends[i] === next ? 3 : 2);
const SULTAN: WordSet = wordSet(['sultan']);
const AL: WordSet = wordSet(['al']);

/** `Secretary-General Baron Kvist`: between an office and one name it is a first name. */
const isBaron = ({ word, office, i, run }: RunWord): boolean =>
  BARON.has(word) && office !== 0 && i + 2 === run.words.length;
const BARON: WordSet = wordSet(['baron']);

/** `Foreign Minister Shah Zqwv Kvist`: after an office it begins the name. */
const isShah = ({ word, office, run, document: { tokens } }: RunWord): boolean =>
  SHAH.has(word) && (office !== 0 || isPlaceWord(tokens.word[run.words.at(-1)!]!));
/** `Shah Zqwv Colony`, `Shah Zqwv Town` */
const isPlaceWord = (word: number): boolean => placeWords.has(word) || organisationWords.has(word);
const SHAH: WordSet = wordSet(['shah']);

/** `Zqwva Sen Sharma`, `Zqwva Baba Kvist`: without a full stop, after a word that is no office; `Sen` before no first name. */
const isMiddleName = ({ document, word, at, previous, next, words }: RunWord): boolean =>
  (SEN.has(word) || MIDDLE.has(word)) &&
  !hasFullStop(document, at) &&
  previous !== undefined &&
  next !== undefined &&
  (words.classes(previous) & OTHER) === 0 &&
  (!SEN.has(word) || (words.classes(next) & NAME) === CLASSES.last);
const SEN: WordSet = wordSet(['sen']);
const MIDDLE: WordSet = set('baba eng haji mai nana sheikh');

const isGiven = (document: Document, words: Words, at: number): boolean =>
  document.tokens.shape[at] === Shape.Initial ||
  ((words.classes(at) & NAME) !== 0 && !titleModifiers.has(document.tokens.word[at]!));

/** `U Aung Kyaw Zin`: the Burmese Mr., without the full stop of an initial. */
const isBurmese = ({ document, word, at, i, run, words }: RunWord): boolean =>
  U.has(word) &&
  i === 0 &&
  run.words.length > 2 &&
  !hasFullStop(document, at) &&
  (words.classes(run.words[1]!) & CLASSES.common) === 0;
const U: WordSet = wordSet(['u']);

/** `Datuk Seri`, `Tan Sri`: Malay honours of two words. */
const isHonour = ({ document: { tokens }, run, i, word, next }: RunWord): boolean =>
  (SECOND.has(word) && i > 0 && FIRST.has(tokens.word[run.words[i - 1]!]!)) ||
  (TAN.has(word) && next !== undefined && SECOND.has(tokens.word[next]!));
const FIRST: WordSet = set("datuk dato dato' datin tan toh puan");
const SECOND: WordSet = wordSet(['seri', 'sri']);
const TAN: WordSet = wordSet(['tan', 'toh', 'puan']);

const SHIPS: WordSet = wordSet(['ms', 'mr']);

/** `Chief Minister Punjab`, `Governor Sindh`: in South Asia the place follows the office without *of*. */
export const isPlaceOfOffice = ({ office, classes, shape }: RunWord): boolean =>
  isPlacedOffice(office) && shape === Shape.Capital && (classes & (CLASSES.place | NAME)) === CLASSES.place;

export const isPlacedOffice = (office: number): boolean => PLACED_OFFICES.has(office);
const PLACED_OFFICES: WordSet = set('minister governor secretary commissioner inspector');

/** Titles that depend on what stands around them. */
const SPECIAL = [isPrefixed, isBurmese, isRank];

/** The words that a title can be, or begin with. */
export const titleWords: Pick<WordSet, 'has'> = {
  has: (word) =>
    [titles, honorifics, officeHonorifics, PREFIXES, U, SECOND, TAN, capitalRanks, CH, CON].some((words) =>
      words.has(word),
    ),
};

/** `[Head], Department of Physics` */
export const isHeadOfDepartment = ({ next, run, document }: RunWord): boolean =>
  next === undefined && isDepartment(document, run.to);
export const HEAD: WordSet = wordSet(['head']);

/** `sworn in as Chief [Justice]`, `The Kenyan [King], Ola Kvist`: an office without a name, though it can be one. */
export const isNamelessOffice = ({ next, i, run, word, words, document: { tokens } }: RunWord): boolean => {
  if (next !== undefined || i === 0) return false;
  const before = run.words[i - 1]!;
  if (JUSTICE.has(word) && CHIEF.has(tokens.word[before]!)) return true;
  if (tokens.word[run.to] !== COMMA) return false;
  if (tokens.word[run.from] !== THE && tokens.word[run.from - 1] !== THE) return false;
  return titles.has(tokens.word[before]!) || (words.classes(before) & CLASSES.demonym) !== 0;
};
const JUSTICE: WordSet = wordSet(['justice']);
const CHIEF: WordSet = wordSet(['chief']);
export const OFFICES_AND_NAMES: WordSet = set('king queen prince justice judge bishop pope');
