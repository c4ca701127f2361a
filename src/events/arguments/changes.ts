/** Rises, falls and the like, and what they are of. */
import { previous } from '../../language/chunks/previous.js';
import type { Chunk, Site } from '../../language/chunks/site.js';
import { IN } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import { lemmaOf } from '../triggers/lexicon.js';

/** Whether the noun phrase after a preposition is what has changed: `a 20% rise in profit`. */
export const tellsChange = ({ document, chunks, from }: Site, preposition: Chunk): boolean => {
  const change = document.tokens.word[preposition] === IN ? previous(chunks, preposition, from) : -1;
  return change >= 0 && changes.has(lemmaOf(document.tokens.word[chunks.head[change]!]!));
};

/** Nouns for a change, by lemma. */
const changes =
  set(`boom change climb cut decline decrease dip drop expansion fall gain growth hike improvement increase investment jump leap
   plunge recovery reduction rise slide slowdown slump spike surge tumble upturn downturn`);
