import { wordList } from '../lexicon/lists.js';
import type { WordSet } from '../lexicon/vocabulary.js';

/** The first words of the names of people: *Ana*, *Luis*. */
export const givenNames: WordSet = wordList('language/given-names/female', 'language/given-names/male');
