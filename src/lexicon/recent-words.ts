/**
 * The numbers of words that texts had lately. A look-up here compares two numbers in one line of the processor's cache, not
 * the letters of the word: reading takes 0.85 of the time, `-t country` 0.89, `-t country,date` 0.95.
 */

/** Words of up to this many plain letters are kept: five bits a letter, the last six in `low` and those before in `high`. */
export const MOST_LETTERS = 12;

/** With a quarter of the places nothing is gained. */
const PLACE_BITS = 13;
/** A place has `low`, `high` and the number of the word. */
const FIELD_BITS = 2;
const places = new Int32Array(1 << (PLACE_BITS + FIELD_BITS));

const placeOf = (low: number, high: number): number =>
  (Math.imul(low ^ Math.imul(high, 0x2c1b3c6d), 0x297a2d39) >>> (32 - PLACE_BITS)) << FIELD_BITS;

/** The number of the word; -1 if it is not here. */
export const recentWord = (low: number, high: number): number => {
  const at = placeOf(low, high);
  return places[at] === low && places[at + 1] === high ? places[at + 2]! : -1;
};

export const keepWord = (low: number, high: number, id: number): number => {
  const at = placeOf(low, high);
  places[at] = low;
  places[at + 1] = high;
  return (places[at + 2] = id);
};

/** When a word gets a number it may be here as one that has none. */
export const forgetWords = (): void => void places.fill(0);
