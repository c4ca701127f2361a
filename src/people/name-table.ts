import { pairStarts, wordTable } from './names.generated.js';

/** The table as bytes, which a bundle need not make a string of. */
export const bytes: Uint8Array = Uint8Array.from(wordTable, (letter) => letter.charCodeAt(0));

/** Where the words of each pair of first letters begin in it. */
export const starts: Int32Array = Int32Array.from(pairStarts);
