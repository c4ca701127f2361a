/** The punctuation marks that rules test for, by their numbers. */
import { intern, wordSet, type WordId, type WordSet } from './vocabulary.js';

export const CLOSE: WordId = intern(')');
export const COLON: WordId = intern(':');
export const COMMA: WordId = intern(',');
export const DASH: WordId = intern('–');
export const DOT: WordId = intern('.');
export const HYPHEN: WordId = intern('-');
export const SLASH: WordId = intern('/');
export const OPEN: WordId = intern('(');

/** Marks that are written for a dash. */
export const dashes: WordSet = wordSet(['-', '–', '—']);
