import { AS, topical } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { Shape, type Tokens } from '../../text/tokens.js';
import { isIn, Tag } from '../tag-set.js';
import { common } from './reading.js';

const pairs = [
  [wordSet(['at']), wordSet(['least', 'most'])],
  [wordSet(['up']), wordSet(['to'])],
  [wordSet(['more', 'fewer', 'less']), wordSet(['than'])],
] as const;
const measures = wordSet(['many', 'few']);
const ABOUT = ['about', 'around', 'nearly', 'almost', 'roughly', 'approximately', 'some', 'over'];
const about = wordSet(ABOUT);
/** All that an estimate begins with. */
const opening = wordSet([...ABOUT, 'at', 'up', 'more', 'fewer', 'less', 'as']);

/**
 * `at least 76 people`, `up to 40`, `more than 30`: the token of the number that the estimate at `at` qualifies; `at` if
 * there is none.
 */
export const numberOfEstimate = ({ word, shape }: Tokens, tags: Uint8Array, at: number, last: number): number => {
  // `a film about two sisters`: a preposition.
  if (tags[at] === Tag.IN && topical.has(word[at]!) && isIn(tags[at - 1] ?? Tag.PUNCT, common)) return at;
  const number = at + lengthOf(word, at);
  const isNumber = number > at && number < last && (tags[number] === Tag.CD || shape[number] === Shape.Number);
  return isNumber ? number : at;
};

const lengthOf = (word: Tokens['word'], at: number): number => {
  const first = word[at]!;
  if (!opening.has(first)) return 0;
  const second = word[at + 1] ?? 0;
  if (about.has(first)) return 1;
  if (pairs.some(([one, other]) => one.has(first) && other.has(second))) return 2;
  return first === AS && measures.has(second) && word[at + 2] === AS ? 3 : 0;
};
