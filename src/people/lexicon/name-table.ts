import { bytesOf, numbersOf } from '../../lexicon/tables.js';

/** Sorted words, each followed by its classes: two capitals of five bits. */
export const bytes: Uint8Array = bytesOf('people/names');

/** Where the words of each pair of first letters begin in it. */
export const starts: Int32Array = numbersOf('people/names/starts');
