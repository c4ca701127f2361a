import { intern, set, wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { sentenceStart, type Document } from '../../text/document.js';
import type { Hit } from '../forms/hits.js';
import { birds } from '../forms/words.js';

const CHINA = intern('china');
/** Words beside porcelain, and food that goes with the bird. */
const tableware: WordSet = set('glass glasses crockery porcelain plates cutlery saucers teacups linen');
const dishes: WordSet = set('rice beans potatoes gravy stuffing cranberry sprouts salad ham chicken');
const JOINED: WordSet = wordSet(['and', 'with', '&']);
const TABLE_REACH = 6;

/** `China and glass were broken`: it begins the sentence, and the rest is about tableware. */
export const isAtTable = (document: Document, { at, to }: Hit): boolean => {
  const { word } = document.tokens;
  if (at !== sentenceStart(document, at)) return false;
  if (word[at] === CHINA) return JOINED.has(word[to] ?? 0) && tableware.has(word[to + 1] ?? 0);
  return birds.has(word[at]!) && isServedWith(document, to);
};

const isServedWith = ({ tokens: { word, length } }: Document, to: number): boolean => {
  for (let i = to + 1; i < to + TABLE_REACH && i < length; i++)
    if (dishes.has(word[i]!) && JOINED.has(word[i - 1]!)) return true;
  return false;
};
