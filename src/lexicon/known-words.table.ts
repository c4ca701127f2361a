/** What the vocabulary begins with: nothing in the sources; a bundle carries all words the tables know. */

/** The letters of all words in a row. */
export const knownLetters: Uint16Array = new Uint16Array(0);
/** Where each word begins in them, and behind the last one where it ends: word 0 is no word. */
export const knownStarts: Int32Array = Int32Array.of(0, 0);
/** Their slots in the hash table. */
export const knownSlots: Int32Array = new Int32Array(0);
