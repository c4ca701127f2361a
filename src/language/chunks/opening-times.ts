import { set, wordSet, intern } from '../../lexicon/vocabulary.js';
import { Shape } from '../../text/tokens.js';
import { Tag } from '../tag-set.js';
import { isDatePart, isDay, isTime, pointing } from './noun-flags.js';
import type { Reading } from './reading.js';

/**
 * `last`, `today`, `aged 40`; a weekday, unless the word before it makes it a feast (`Good Friday`) or is part of a date too, or the
 * name goes on: `the London Sunday Times`.
 */
export const opensTime = ({ document, tags, last }: Reading, at: number): boolean => {
  const { word } = document.tokens;
  // `the first two last year`, but `the two last survivors`
  if (pointing.has(word[at]!)) return tags[at - 1] !== Tag.CD || isTime(document, at + 1);
  if (partsOfTime.has(word[at]!)) return opensPart({ document, tags, last }, at);
  // `died in Lima aged 91`
  if (word[at] === AGED) return tags[at + 1] === Tag.CD;
  if (!isDay(document, at) || ofFeasts.has(word[at - 1]!) || isDatePart(document, at - 1)) return false;
  return at + 1 >= last || tags[at + 1] !== Tag.NNP || isDatePart(document, at + 1);
};

/** `in Kabul late on Sunday`, `in Lima early Monday`; Early and Late as names are capitalised. */
const opensPart = (reading: Reading, at: number): boolean => {
  const { document, tags, last } = reading;
  return units.has(document.tokens.word[at]!)
    ? opensDelay(reading, at)
    : document.tokens.shape[at] === Shape.Lower &&
        at + 1 < last &&
        (tags[at + 1] === Tag.IN || isDay(document, at + 1));
};

/** `hit a bus minutes after dawn`; not `three and a half years after`. */
const opensDelay = ({ document: { tokens }, tags }: Reading, at: number): boolean =>
  tags[at - 1] !== Tag.CD && tokens.word[at - 1] !== HALF && sides.has(tokens.word[at + 1] ?? 0);

const HALF = intern('half');
const UNITS = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'];
const units = wordSet(UNITS);
const sides = wordSet(['after', 'before', 'later', 'earlier']);

const AGED = intern('aged');

const partsOfTime = wordSet(['early', 'late', ...UNITS]);

const ofFeasts = set('ash black bloody cyber easter fat giving good holy maundy palm red shrove super whit');
