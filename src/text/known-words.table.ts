/** What the vocabulary begins with. Nothing in the sources; a bundle carries all words the tables know. */
export const knownWords: string = '';
/** Their slots in the hash table, two bytes each, in base64. */
export const knownSlots: string = '';
