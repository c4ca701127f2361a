import { wordList } from './lists.js';
import { set, type WordSet } from './vocabulary.js';

/** Written with a full stop that belongs to the word; a sentence never ends there (a name or number follows). */
export const openAbbreviations: WordSet = wordList('language/open-abbreviations');

/** Written with a full stop that belongs to the word; a sentence may end there. */
export const closingAbbreviations: WordSet = wordList('language/closing-abbreviations');

/** First names cut short to more than one letter, in Russian, Filipino and older English style: `Yu. Lebedeva`. */
export const givenAbbreviations: WordSet = set('chas chr dzh geo jos kh ma shch ts wm ya ye yu zh');

/** Capitalised after an abbreviation, these words begin a sentence far more often than they continue a name. */
export const sentenceStarters: WordSet = wordList('language/sentence-starters');
