import { type WordSet, wordSet } from '../../lexicon/vocabulary.js';
import { hasFullStop } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { CLASSES } from '../lexicon/classes.js';
import { NAME } from '../lexicon/lexicon.js';
import type { RunWord } from './run-word.js';
import { honorifics, titles } from '../lexicon/words.js';

/** `Sunday`, `June`: a name only where a first name can be. */
export const isCalendar = (runWord: RunWord): boolean =>
  !isSyllableOfName(runWord) &&
  !isDayAfterTitle(runWord) &&
  !((runWord.classes & CLASSES.first) !== 0 && runWord.next !== undefined);

/** `Comrade Sunday Okonkwo`: between a title and a surname the day is a first name. */
const isDayAfterTitle = ({ run, i, next, shape, document: { tokens } }: RunWord): boolean => {
  if (i === 0 || next === undefined || shape !== Shape.Capital) return false;
  const before = tokens.word[run.words[i - 1]!]!;
  return honorifics.has(before) || titles.has(before);
};

/** `In June Okonkwo left`: a month, though June is a first name too. */
export const isDated = ({ at, next, document: { tokens } }: RunWord): boolean =>
  next !== undefined && IN.has(tokens.word[at - 1] ?? 0);
export const MONTHS: WordSet = wordSet(['april', 'may', 'june', 'august']);
const IN: WordSet = wordSet(['in', 'since', 'until', 'last', 'early', 'late', 'this', 'next']);

/** `Khin Mya Thu said`: three letters that end a name, and no figure or comma follows. */
const isSyllableOfName = ({ word, i, at, next, previous, words, run, document }: RunWord): boolean => {
  const { tokens } = document;
  if (i === 0) return false;
  // `Zin Mar Kvxt`: the month would be before a figure.
  if (next !== undefined) return MAR.has(word);
  if (previous !== undefined && GIVEN_MONTHS.has(word) && !hasFullStop(document, at))
    return tokens.shape[run.to] !== Shape.Number && (words.classes(previous) & NAME) !== 0;
  return WEEKDAYS.has(word) && tokens.shape[run.to] === Shape.Lower;
};
const MAR: WordSet = wordSet(['mar']);
/** `Zqwv Jun, the secretary`: the short form of a month, and a given name of China or Korea. */
const GIVEN_MONTHS: WordSet = wordSet(['jan', 'jun']);
const WEEKDAYS: WordSet = wordSet(['thu', 'sun', 'mon']);
