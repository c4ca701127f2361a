import { COMMA } from '../../lexicon/marks.js';
import { OF } from '../../lexicon/small-words.js';
import { tagAt } from '../../language/tags.js';
import { isIn, verbs } from '../../language/tag-set.js';
import { isCapitalised, sentenceStart, type Document } from '../../text/document.js';
import { isSurname } from '../candidates/run-word.js';
import { CLASSES } from '../lexicon/classes.js';
import type { Words } from '../lexicon/lexicon.js';
import { honorifics } from '../lexicon/words.js';

/** The most tokens of a list before a role. */
const LONGEST = 60;

/**
 * Whether the list in which a role stands behind a comma begins with a name, so that its roles follow their holders:
 * `They met Ana Kvist, [chairman of Brandt], Mr Ola Holm, secretary`, but not `They met the mayor, Ana Kvist, [chairman of Brandt], Mr Ola Holm`.
 */
export const beginsWithName = (document: Document, words: Words, role: number): boolean => {
  const { word } = document.tokens;
  if (role < 1 || word[role - 1] !== COMMA) return false;
  const first = Math.max(sentenceStart(document, role), role - LONGEST);
  let comma = role - 1;
  for (let at = comma - 1; at >= first && !isIn(tagAt(document, at), verbs); at--) if (word[at] === COMMA) comma = at;
  return isSurname(words.classes(comma - 1)) && hasGivenName(document, words, comma, first);
};

/** Whether a first name or an honorific precedes the last of the capitalised words that end at a comma. */
const hasGivenName = (document: Document, words: Words, comma: number, first: number): boolean => {
  const { word } = document.tokens;
  let from = comma;
  while (from > first && isCapitalised(document, from - 1)) from--;
  if (word[from - 1] === OF) return false;
  for (let at = from; at < comma - 1; at++)
    if (honorifics.has(word[at]!) || (words.classes(at) & CLASSES.first) !== 0) return true;
  return false;
};
