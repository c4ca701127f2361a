import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';

/** By how much something is more or less, by lemma: `a rise in profit` says what has changed after *in*. */
export const changes: WordSet = wordSet(
  `climb cut decline decrease dip drop fall gain growth hike improvement increase jump leap plunge recovery reduction rise slide
   slowdown slump spike surge upturn downturn`.split(/\s+/),
);
