/** The most frequent words that rules test for one by one, by their numbers. */
import { intern, wordSet, type WordId, type WordSet } from './vocabulary.js';

export const AND: WordId = intern('and');
export const BETWEEN: WordId = intern('between');
export const BUT: WordId = intern('but');
export const BY: WordId = intern('by');
export const FOR: WordId = intern('for');
export const IN: WordId = intern('in');
export const OF: WordId = intern('of');
export const ON: WordId = intern('on');
export const THAT: WordId = intern('that');
export const THE: WordId = intern('the');
export const TO: WordId = intern('to');

export const indefinite: WordSet = wordSet(['a', 'an']);
export const articles: WordSet = wordSet(['a', 'an', 'the']);
