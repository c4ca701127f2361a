/** Sums of money beside the nouns of a phrase. */
import { indefinite } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { isIn, Tag } from '../tag-set.js';
import { currencies, CURRENCY_NAMES } from './noun-flags.js';
import { common, hasNounAfter, type Reading } from './reading.js';

/** `$40`, `a $40 million loan` */
export const isPrice = ({ document, tags, last }: Reading, at: number): boolean =>
  currencies.has(document.tokens.word[at]!) && at + 1 < last && tags[at + 1] === Tag.CD;

/** `a record $40 million fine`; in `fined the bank $40 million for lapses` the price is a phrase of its own. */
export const isOwnPrice = (reading: Reading, at: number): boolean =>
  isPrice(reading, at) &&
  (!isIn(reading.tags[at - 1]!, common) ||
    indefinite.has(reading.document.tokens.word[at - 2]!) ||
    hasNounAfter(reading, at));

/** `300 euros`, `20 million dollars` */
export const isSum = ({ document, tags, last }: Reading, at: number): boolean => {
  let unit = at;
  while (unit < last && tags[unit] === Tag.CD) unit++;
  return unit < last && moneys.has(document.tokens.word[unit]!);
};

const moneys = wordSet(CURRENCY_NAMES);
