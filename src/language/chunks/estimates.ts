import { A, AS, topical } from '../../lexicon/small-words.js';
import { intern, set, wordSet } from '../../lexicon/vocabulary.js';
import { Shape, type Tokens } from '../../text/tokens.js';
import { isIn, nouns, Tag } from '../tag-set.js';
import { currencies } from './noun-flags.js';
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
  const isNumber = number > at && number < last && opensNumber(word, tags, shape, number);
  return isNumber ? number : at;
};

const opensNumber = (word: Tokens['word'], tags: Uint8Array, shape: Tokens['shape'], at: number): boolean =>
  tags[at] === Tag.CD ||
  shape[at] === Shape.Number ||
  (currencies.has(word[at]!) && tags[at + 1] === Tag.CD) ||
  (word[at] === A && dozens.has(word[at + 1] ?? 0));

/** `at least a dozen people` */
const dozens = wordSet(['billion', 'dozen', 'hundred', 'million', 'thousand']);

const lengthOf = (word: Tokens['word'], at: number): number => {
  const first = word[at]!;
  if (!opening.has(first)) return 0;
  const second = word[at + 1] ?? 0;
  if (about.has(first)) return 1;
  if (pairs.some(([one, other]) => one.has(first) && other.has(second))) return 2;
  return first === AS && measures.has(second) && word[at + 2] === AS ? 3 : 0;
};

/** `aged 34` of `a man aged 34`, `aged between 16 and 20`, `aged ten months`: the token after it; `at` if there is no age right behind a noun. */
export const endOfAge = ({ word }: Tokens, tags: Uint8Array, at: number, last: number): number => {
  if (word[at] !== AGED || at === 0 || !isIn(tags[at - 1]!, nouns)) return at;
  let end = at;
  for (let next = at + 1; next < last; next++)
    if (tags[next] === Tag.CD) end = next + 1;
    else if (!inAge.has(word[next]!)) break;
  return end > at && end < last && units.has(word[end]!) ? end + 1 : end;
};

const AGED = intern('aged');
/** Beside the numbers of an age. */
const inAge = set('about and around approximately at barely between just least nearly only or over to under up -');
const units = wordSet(['days', 'weeks', 'months', 'years']);
