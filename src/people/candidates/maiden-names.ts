import { CLOSE } from '../../lexicon/marks.js';
import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { OTHER, type Words } from '../lexicon/lexicon.js';
import { isOnlyGiven, isSurname } from './run-word.js';

/** `Bertha (Zqwv) Kvist`: one word that may be a surname stands in the bracket, between a first name and a surname. */
export const isMaidenName = ({ tokens, sentences }: Document, words: Words, open: number): boolean => {
  if (tokens.word[open + 2] !== CLOSE || tokens.shape[open + 1] !== Shape.Capital) return false;
  if (open + 3 >= sentences.first[tokens.sentence[open]! + 1]! || tokens.shape[open + 3] !== Shape.Capital)
    return false;
  const inside = words.classes(open + 1);
  return (
    isOnlyGiven(words.classes(open - 1)) &&
    isSurname(inside) &&
    (inside & OTHER) === 0 &&
    isSurname(words.classes(open + 3)) &&
    !isOnlyGiven(words.classes(open + 3))
  );
};
