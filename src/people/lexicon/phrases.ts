import { phraseTable, type PhraseTable } from '../../language/phrases.js';

/** Names of several words that are no people. */
export const phrases: PhraseTable<'place' | 'demonym'> = phraseTable('people/phrases');
