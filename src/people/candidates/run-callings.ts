/** Words before a name that say what somebody is: a party, a body, a calling. */
import { lookUp } from '../../lexicon/vocabulary.js';
import { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME, OTHER } from '../lexicon/lexicon.js';
import { organisationWords, persons, placeWords } from '../lexicon/words.js';
import { isName, isOnlyGiven, isSurname, nextClasses, type RunWord } from './run-word.js';

/** `Republican Ana Kovač`, `Refugee Council Ana Kovač`: a word that is no name is not part of one if a first name follows. */
export const qualifies = (runWord: RunWord): boolean => {
  const { words, run, i, word, classes, at } = runWord;
  const following = nextClasses(runWord);
  if (isCalling(runWord)) return true;
  if (run.words[i + 2] === undefined || (following & CLASSES.first) === 0) return false;
  if ((following & (CLASSES.common | CLASSES.place)) !== 0) return false;
  if (organisationWords.has(word) || placeWords.has(word)) return (classes & CLASSES.first) === 0;
  if (isName(runWord)) return false;
  if ((classes & OTHER) !== 0) return true;
  // `Ali Zqwvman Jan Kvist`: behind a first name it is another.
  return !followsGiven(runWord) && CALLING.test(words.spelling(at));
};

const followsGiven = ({ previous, words }: RunWord): boolean =>
  previous !== undefined && isOnlyGiven(words.classes(previous));

/** `Polygamist Chad Kvist`, `Neighbours Rose Kvist`: before a first name, even one that is a place or a word too, and a surname. */
const isCalling = (runWord: RunWord): boolean => {
  const { words, run, i, previous, shape } = runWord;
  if (previous !== undefined || shape !== Shape.Capital || i + 3 !== run.words.length) return false;
  if (!isCalled(runWord) && !areCalled(runWord)) return false;
  return mayBeGiven(nextClasses(runWord)) && isSurname(words.classes(run.words[i + 2]!) & ~CLASSES.common);
};

const isCalled = ({ word, classes }: RunWord): boolean => (classes & NAME) === 0 && persons.has(word);

/** `Neighbours`, though some people have such a surname. */
const areCalled = ({ classes, words, at }: RunWord): boolean =>
  (classes & CLASSES.first) === 0 && persons.has(lookUp(words.spelling(at).replace(/(?<=[^s])s$/, '')));

/** A first name, or a word in no table. */
const mayBeGiven = (classes: number): boolean => classes === 0 || (classes & CLASSES.first) !== 0;

/** Words for what somebody is, as far as their endings say: `Scriptwriter Ana Kovač`, `Welshman Ola Kvist`. */
const CALLING = /(?:ist|.{2}ian|ander|man|woman|crat|.{4}(?:er|or|eer|star|ess|graph))$/;
