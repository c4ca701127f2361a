import { set, type WordSet } from '../lexicon/vocabulary.js';

/** Nouns for a settlement, a district or another area with a name: `the town of Gao`. */
export const placeNouns: WordSet =
  set(`area canton capital city commune country county district governorate hamlet island municipality neighborhood neighbourhood port
   prefecture province region state suburb town township valley village`);
