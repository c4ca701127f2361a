import { numbersOf } from './tables.js';
import { wordOf, wordSetOf, type WordSet } from './vocabulary.js';

/** The words of lists in data/, each by its path there without the extension: `people/titles`. */
export const wordList = (...names: readonly string[]): WordSet =>
  wordSetOf(() => (names.length === 1 ? numbersOf(names[0]!) : names.flatMap((name) => [...numbersOf(name)])));

/** The words themselves. */
export const wordsIn = (name: string): readonly string[] => Array.from(numbersOf(name), wordOf);
