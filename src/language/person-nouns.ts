import { numbersOf } from '../lexicon/tables.js';
import type { WordId } from '../lexicon/vocabulary.js';

/** The classes of nouns by word, one bit each, in the order of the headings of data/events/noun-classes.txt. */
const classes = numbersOf('events/noun-classes');
const lemmas = numbersOf('events/lemmas');
const PERSON = 1;
const BODY = 2;
const BUILDING = 32;

const classOf = (word: WordId): number => (word < classes.length ? classes[word]! : 0);

/** Whether a word can be a noun for people: `driver`, `drivers`. */
export const isPersonNoun = (word: WordId): boolean =>
  ((classOf(word) | (word < lemmas.length ? classOf(lemmas[word]!) : 0)) & PERSON) !== 0;

/** `court`, `hospital` */
export const isBodyNoun = (word: WordId): boolean => (classOf(word) & (BODY | BUILDING)) !== 0;
