/** Rises, falls and the like, and what they are of. */
import { contentOfSum } from '../../language/chunks/measures.js';
import { previous } from '../../language/chunks/previous.js';
import { headWord, type Chunk, type Site } from '../../language/chunks/site.js';
import { IN } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import { lemmaOf } from '../triggers/lexicon.js';

/** Whether the noun phrase after a preposition is what has changed, or what a sum is made of: `a 20% rise in profit`, `$2 million in aid`. */
export const tellsChange = (site: Site, preposition: Chunk): boolean => {
  const isIn = site.document.tokens.word[preposition] === IN;
  const change = isIn ? previous(site.chunks, preposition, site.from) : -1;
  return change >= 0 && (changes.has(lemmaOf(headWord(site, change))) || contentOfSum(site, change) >= 0);
};

/** Nouns for a change, by lemma. */
const changes =
  set(`boom change climb cut decline decrease dip drop expansion fall gain growth hike improvement increase investment jump leap
   plunge recovery reduction rise slide slowdown slump spike surge tumble upturn downturn`);
