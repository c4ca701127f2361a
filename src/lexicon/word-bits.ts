import { widened } from './codes.js';
import { countWords, type WordId, type WordSet } from './vocabulary.js';

/** At most 31 sets fit in one 32-bit number; the sign bit marks words that were looked up. */
export const MOST_SETS = 31;
const LOOKED_AT = 1 << MOST_SETS;

/**
 * Which of several sets a word is in, in one number: bit `i` for set `i`; other bits must be masked out. Computed when a
 * word is first met, since few words ever are.
 */
export const wordBits = (sets: readonly Pick<WordSet, 'has'>[]): ((id: WordId) => number) => {
  let table = new Int32Array(0);
  const lookAt = (id: WordId): number => {
    // Words are added while tables load, and some tables load only on demand.
    if (id >= table.length) table = widened(table, Math.max(countWords(), id + 1));
    return (table[id] = sets.reduce((bits, set, i) => bits | (set.has(id) ? 1 << i : 0), LOOKED_AT));
  };
  return (id) => {
    const known = id < table.length ? table[id]! : 0;
    return known < 0 ? known : lookAt(id);
  };
};
