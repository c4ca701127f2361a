import { isCapitalised, isHyphen, isPlainSentence, sentenceStart, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { intern, type WordId, set } from '../../lexicon/vocabulary.js';
import { wordAfter, wordBefore, type Hit } from '../forms/hits.js';

/** `US-31`, `on U.S. 31`, `at U.S. 60 and Main Street`: a road. */
export const isRoad = (document: Document, { at, to, form }: Hit): boolean => {
  if (form.kind !== 'code' || form.iso2 !== 'US') return false;
  const { tokens } = document;
  if (tokens.shape[to] === Shape.Number) {
    const before = tokens.word[at - 1] ?? 0;
    const isPlace = ALONG.has(before) || (AT.has(before) && afterNumber.has(tokens.word[to + 1] ?? 0));
    return isPlace && tokens.end[to]! - tokens.start[to]! < 4;
  }
  return isHyphen(document, to) && tokens.shape[to + 1] === Shape.Number;
};
const ALONG = set('on along off near onto highway');
const AT = set('at');
/** What follows the number of a road where another road or the end follows. */
const afterNumber = set('and , .');

/** Dishes, shops that sell them, vessels and breeds: things named after a people wherever they are. */
const THINGS = wordList('countries/things');
const FOOD = set('food foods dish dishes');

/** `Hungarian sausage`, `an Irish pointer`, `Greek food`, but `Greek food exports`. */
export const isThing = ({ tokens }: Document, { to, form }: Hit): boolean => {
  if (form.kind !== 'demonym' || tokens.sentence[to] !== tokens.sentence[to - 1]) return false;
  const word = tokens.word[to]!;
  return THINGS.has(word) || (FOOD.has(word) && !TRADED.has(tokens.word[to + 1] ?? 0));
};
/** Words about the food of a country. */
const TRADED = wordList('countries/traded');

const INDIANS = set('indian indians');
const TRIBAL = set('tribe tribes tribal reservation reservations casino casinos gaming');

/** `Pequot Indians`, `an Indian casino`: the peoples of America, and teams. */
export const isNative = (document: Document, { at, to }: Hit): boolean => {
  const { word } = document.tokens;
  if (!INDIANS.has(word[at]!)) return false;
  const after = wordAfter(document, to);
  if (after >= 0 && TRIBAL.has(word[after]!)) return true;
  const before = wordBefore(document, at);
  if (before < 0 || before === sentenceStart(document, at) || !isPlainSentence(document, at)) return false;
  return word[at] === PLURAL && isCapitalised(document, before);
};
const PLURAL: WordId = intern('indians');
