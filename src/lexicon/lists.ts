import { numbersOf } from './tables.js';
import { wordOf, wordSetOf, type WordSet } from './vocabulary.js';

/** The words of lists in data/, each by its path there without the extension: `people/titles`. */
export const wordList = (...names: readonly string[]): WordSet =>
  wordSetOf(() => (names.length === 1 ? numbersOf(names[0]!) : joined(names.map(numbersOf))));

/** As arrays of numbers: a list that takes each of them by itself is slow to make at the start. */
const joined = (lists: readonly Int32Array[]): Int32Array => {
  const all = new Int32Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
};

/** The words themselves. */
export const wordsIn = (name: string): readonly string[] => Array.from(numbersOf(name), wordOf);
