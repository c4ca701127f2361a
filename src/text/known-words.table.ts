/** What the vocabulary begins with. Nothing in the sources; a bundle carries all words the tables know. */
export const knownWords: string = '';
/** Their slots in the hash table. */
export const knownSlots: Int32Array = new Int32Array(0);
