import { Part } from './parts.js';
import { bytesOf } from './tables.js';
import type { WordId } from './vocabulary.js';

export { Part };

const parts = bytesOf('language/parts');

/** `is`, `had`, `did`, `will` in all their forms. */
export const isAuxiliary = (part: Part): boolean => part >= Part.Be && part <= Part.Modal;

/** The closed class of a word; `None` for all others. */
export const partOfWord = (id: WordId): Part => (id < parts.length ? (parts[id] as Part) : Part.None);
