import { phraseTable, type PhraseTable } from '../../language/phrases.js';
import type { Document } from '../../text/document.js';

/** Names of several words that are no people; countries and their peoples apart from all other places and bodies. */
export const phrases: PhraseTable<'place' | 'country' | 'demonym'> = phraseTable('people/phrases');

/** Whether a country or people of two words is named there: `[Sri Lankan]`. */
export const isTwoWordCountry = (document: Document, at: number): boolean => {
  const phrase = at < 0 ? undefined : phrases.match(document, at);
  return phrase !== undefined && phrase.value !== 'place' && phrase.to === at + 2;
};
