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
 * `They met Ana Kvist, [chairman of Brandt], Mr Ola Kvist, secretary`: the list of a role with a comma before it begins with a name,
 * so roles follow those who hold them; `They met the mayor, Ana Kvist, [chairman of Brandt], Mr Ola Kvist` begins with a role.
 */
export const beginsWithName = (document: Document, words: Words, role: number): boolean => {
  const { word } = document.tokens;
  if (role < 1 || word[role - 1] !== COMMA) return false;
  const first = Math.max(sentenceStart(document, role), role - LONGEST);
  let comma = role - 1;
  for (let at = comma - 1; at >= first && !isIn(tagAt(document, at), verbs); at--) if (word[at] === COMMA) comma = at;
  return isSurname(words.classes(comma - 1)) && hasGivenName(document, words, comma, first);
};

/** Whether a first name or an honorific is among the capitalised words that end at a comma. */
const hasGivenName = (document: Document, words: Words, comma: number, first: number): boolean => {
  const { word } = document.tokens;
  let isFound = false;
  let from = comma;
  for (; from > first && isCapitalised(document, from - 1); from--)
    isFound ||= from < comma && (honorifics.has(word[from - 1]!) || (words.classes(from - 1) & CLASSES.first) !== 0);
  return isFound && word[from - 1] !== OF;
};
