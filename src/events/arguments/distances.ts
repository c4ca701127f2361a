/** How far from a place something is: `40 km south of Gao`, `60 miles off Peru`. */
import { tagAt } from '../../language/tags.js';
import { Tag } from '../../language/tag-set.js';
import { CLOSE, OPEN } from '../../lexicon/marks.js';
import { FROM, OF, articles, distances } from '../../lexicon/small-words.js';
import { intern, set } from '../../lexicon/vocabulary.js';
import { isHyphen, slice, type Document } from '../../text/document.js';

/** Where the description of a place begins whose name follows: `40 km south of Gao`, `12 miles (19 km) from Lima`; -1 for none. */
export const measuredFrom = (document: Document, preposition: number, from: number): number => {
  const { word } = document.tokens;
  if (preposition <= from + 1) return -1;
  if (word[preposition] === FROM) return distanceBefore(document, preposition, from);
  if (word[preposition] !== OF || !directions.has(word[preposition - 1]!)) return -1;
  const direction = isHyphen(document, preposition - 2) ? preposition - 3 : preposition - 1;
  const distance = distanceBefore(document, direction, from);
  return distance >= 0 || articles.has(word[direction - 1]!) ? distance : direction;
};

/** `50km` */
const isWithUnit = (document: Document, at: number): boolean =>
  tagAt(document, at) === Tag.CD && WITH_UNIT.test(slice(document, at));

const WITH_UNIT = /^[\d.,]+(?:km|mi)$/;

/** Where a distance begins that ends before token `end`; -1 if there is none. */
export const distanceBefore = (document: Document, end: number, from: number): number => {
  const { word } = document.tokens;
  let unit = end - 1;
  if (word[unit] === CLOSE) while (unit > from && word[unit + 1] !== OPEN) unit--;
  if (unit >= from && isWithUnit(document, unit)) return unit;
  if (!distances.has(word[unit]!)) return -1;
  const number = word[unit - 1] === NAUTICAL ? unit - 2 : unit - 1;
  return number >= from && tagAt(document, number) === Tag.CD ? number : -1;
};

const NAUTICAL = intern('nautical');
const directions = set('east north northeast northwest south southeast southwest west');
