import type { Document } from '../text/document.js';
import { readAt, type Found } from './grammar.js';
import { readNumeric } from './numeric.js';
import { borrowDays, readDayBeforeRange, readRangeBehind, shareYears } from './ranges.js';
import { extend } from './extensions.js';

/** Every expression of time, unresolved, in text order; none overlaps another. */
export const scanDates = (document: Document): readonly Found[] => {
  const found: Found[] = [];
  const { length } = document.tokens;
  for (let at = 0; at < length;) {
    const hits = readWhole(document, at);
    if (hits === undefined) at++;
    else {
      found.push(...hits);
      at = hits[hits.length - 1]!.to;
    }
  }
  return borrowDays(document, shareYears(document, found));
};

const readWhole = (document: Document, at: number): readonly Found[] | undefined => {
  const numeric = readNumeric(document, at);
  if (numeric !== undefined) return [extend(document, numeric)];
  const range = readDayBeforeRange(document, at);
  if (range !== undefined) return range;
  const found = readAt(document, at);
  return found === undefined ? undefined : readRangeBehind(document, extend(document, found));
};
