import { CLASSES } from '../lexicon/classes.js';
import { classesOf } from '../lexicon/lexicon.js';
import type { Name } from './parse.js';

/** Shorter names may differ in one letter only. */
const GIVEN = 4;
const SURNAME = 6;

/**
 * Whether two names are spellings of one: `Yusuf` and `Yousef` with one surname, `Kvistenko` and `Kvistenco` with one first
 * name.
 */
export const isVariant = (a: Name, b: Name): boolean => {
  if (a.suffix !== b.suffix) return false;
  if (areSyllables(a.words, b.words)) return true;
  if (a.words.length !== 2 || b.words.length !== 2) return false;
  return areVariants(a.words as Pair, b.words as Pair);
};

/** `Choi Soon-ki` and `Choi Soonki` */
const areSyllables = ([a, ...restA]: readonly string[], [b, ...restB]: readonly string[]): boolean =>
  a === b && restA.length !== restB.length && restA.join('') === restB.join('');

type Pair = readonly [given: string, surname: string];

const areVariants = ([given, surname]: Pair, [otherGiven, otherSurname]: Pair): boolean =>
  surname === otherSurname
    ? areSpellings(given, otherGiven)
    : given === otherGiven && given.length > 2 && isMisspelt(surname, otherSurname);

/** The same consonants; two first names that are both frequent, or a man's and a woman's, are different. */
const areSpellings = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < GIVEN || a[0] !== b[0] || consonants(a) !== consonants(b)) return false;
  const [one, other] = [classesOf(a), classesOf(b)];
  if ((one & other & CLASSES.frequent) !== 0) return false;
  return !isOf(one, CLASSES.male, other) && !isOf(other, CLASSES.male, one) && !/[aeio]$/.test(endings(a, b));
};

const isOf = (one: number, sex: number, other: number): boolean =>
  (one & (CLASSES.male | CLASSES.female)) === sex && (other & (CLASSES.male | CLASSES.female)) === CLASSES.female;

/** The letters of a word that are the same in all its spellings: `Jacqueline` and `Jaqueline`. */
export const consonants = (word: string): string =>
  word
    .replace(/[aeiouy]+/g, '')
    .replace(/x/g, 'ks')
    .replace(/[ckq]+/g, 'k')
    .replace(/(.)\1+/g, '$1');

/** The last letters where they differ: `Mario` and `Maria`. */
const endings = (a: string, b: string): string => (a.at(-1) === b.at(-1) ? '' : `${a.at(-1)!}${b.at(-1)!}`);

/** Long first names with the same consonants, first and last letter: `Michelle` and `Michele`, but `Mario` and `Maria`. */
export const isSpelling = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) >= SURNAME &&
  Math.abs(a.length - b.length) <= 1 &&
  a[0] === b[0] &&
  a.at(-1) === b.at(-1) &&
  consonants(a) === consonants(b);

/** `Zqwola` for `Zqwolla` */
const undoubled = (word: string): string => word.replace(/(.)\1+/g, '$1');

/** `Muller` for `Mueller`, as agencies write *ü* in two ways. */
const withoutUmlaut = (word: string): string => word.replace(/([aou])e/g, '$1');

/** A letter doubled, or one added, missing or changed, in a surname that is in no table. */
export const isMisspelt = (a: string, b: string): boolean => {
  if (a.length > GIVEN && b.length > GIVEN && a !== b && withoutUmlaut(a) === withoutUmlaut(b)) return true;
  if (classesOf(a) !== 0 && classesOf(b) !== 0) return false;
  return (a.length > GIVEN && undoubled(a) === undoubled(b)) || differInOneLetter(a, b);
};

const differInOneLetter = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < SURNAME || Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [restA, restB] = [a.slice(same), b.slice(same)];
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1);
};
