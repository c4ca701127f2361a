import { wordList } from '../lexicon/lists.js';
import { Part, partOfWord } from '../lexicon/function-words.js';
import type { Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';

const foreign = wordList('language/other-languages');

/** How many words are read; a text in another language is recognised early. */
const LOOKED_AT = 400;
/** A text with fewer words, such as a caption or a list of names, is not judged. */
const FEWEST = 30;
/** In English news a third of the words are function words, and one in a hundred is in the list of other languages. */
const FOREIGN_SHARE = 0.1;

/** Greek is the first alphabet after the Latin one in Unicode. */
const GREEK = 0x370;

/** Whether a text is in another language: it has many letters or frequent words of that language, and fewer of English. */
export const isForeign = ({ text, tokens: { length, start, shape, word } }: Document): boolean => {
  let words = 0;
  let english = 0;
  let other = 0;
  for (let at = 0; at < length && words < LOOKED_AT; at++) {
    if (shape[at]! > Shape.Initial) continue;
    words++;
    const id = word[at]!;
    if (foreign.has(id) || text.charCodeAt(start[at]!) >= GREEK) other++;
    else if (partOfWord(id) !== Part.None) english++;
  }
  return words >= FEWEST && other > english && other > words * FOREIGN_SHARE;
};
