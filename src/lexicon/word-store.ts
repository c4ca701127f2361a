import { widened } from './codes.js';
import { codesIn, numbersOf } from './tables.js';

// The letters of all words in a row, and where each begins; after the last one, where it ends. Strings of all of them would
// take longer to make than most texts to read.
let letters = codesIn('words/letters');
let starts = numbersOf('words/starts');
let count = starts.length - 1;

/** The number of words, with an unused first one; also the number that the next word gets. */
export const countWords = (): number => count;

/** Keeps a word; answers its number. */
export const store = (word: string): number => {
  const start = starts[count]!;
  const end = start + word.length;
  if (end > letters.length) letters = widened(letters, end * 2);
  if (count + 2 > starts.length) starts = widened(starts, (count + 2) * 2);
  for (let i = 0; i < word.length; i++) letters[start + i] = word.charCodeAt(i);
  starts[count + 1] = end;
  return count++;
};

/** The spelling of a stored word; none for a number that no word has. */
export const spellingOf = (id: number): string =>
  id < count ? String.fromCharCode(...letters.subarray(starts[id], starts[id + 1])) : '';

/** Whether a word equals a part of a text given as code units, ignoring case. */
export const isSpelt = (id: number, codes: Uint16Array, start: number, end: number): boolean => {
  const first = starts[id]!;
  if (starts[id + 1]! - first !== end - start) return false;
  for (let i = start, j = first; i < end; i++, j++) {
    const code = codes[i]!;
    if (letters[j] !== (code >= 65 && code <= 90 ? code | 32 : code)) return false;
  }
  return true;
};

/** Whether the folded spelling of a word is this one. */
export const isWord = (id: number, folded: string): boolean => {
  const first = starts[id]!;
  if (starts[id + 1]! - first !== folded.length) return false;
  for (let i = 0; i < folded.length; i++) if (letters[first + i] !== folded.charCodeAt(i)) return false;
  return true;
};
