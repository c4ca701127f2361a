import type { Document } from '../text/document.js';
import { readAt, type Found } from './grammar.js';
import { readNumeric } from './numeric.js';
import { extend } from './extensions.js';

/** Every expression of time, unresolved, in text order; none overlaps another. */
export const scanDates = (document: Document): readonly Found[] => {
  const found: Found[] = [];
  const { length } = document.tokens;
  for (let at = 0; at < length;) {
    const hit = readNumeric(document, at) ?? readAt(document, at);
    if (hit === undefined) at++;
    else {
      const whole = extend(document, hit);
      found.push(...whole);
      at = whole[whole.length - 1]!.to;
    }
  }
  return found;
};
