import type { Document } from '../../text/document.js';
import { areLinked, isNamed, type Hit } from './hits.js';
import { personNames } from './words.js';

/** In a list with an unambiguous country. */
export const isListed = (document: Document, hits: readonly Hit[], index: number): boolean =>
  reaches(document, hits, index, -1) || reaches(document, hits, index, 1);

const LONGEST_LIST = 8;

const reaches = (document: Document, hits: readonly Hit[], index: number, step: 1 | -1): boolean => {
  for (let i = index; Math.abs(i - index) < LONGEST_LIST; i += step) {
    const [a, b] = step === 1 ? [hits[i], hits[i + 1]] : [hits[i - 1], hits[i]];
    if (a === undefined || b === undefined || !areLinked(document, a, b)) return false;
    const other = step === 1 ? b : a;
    if (!isNamed(other)) return false;
    if (other.to - other.at > 1 || !personNames.has(document.tokens.word[other.at]!)) return true;
  }
  return false;
};
