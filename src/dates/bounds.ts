import type { Document } from '../text/document.js';
import { intern, type WordId } from '../text/vocabulary.js';
import { inSentence, wordAt } from './context/neighbours.js';
import type { Found } from './grammar.js';

interface Bound {
  /** Last word first, as they are met from the number back. */
  readonly words: readonly WordId[];
  readonly mod: string;
}

/** Words before a number that say how exact it is; the longer before those they end with. */
const bounds: readonly Bound[] = (
  [
    ['no more than', 'EQUAL_OR_LESS'],
    ['no less than', 'EQUAL_OR_MORE'],
    ['no fewer than', 'EQUAL_OR_MORE'],
    ['more than', 'MORE_THAN'],
    ['less than', 'LESS_THAN'],
    ['fewer than', 'LESS_THAN'],
    ['at least', 'EQUAL_OR_MORE'],
    ['at most', 'EQUAL_OR_LESS'],
    ['up to', 'EQUAL_OR_LESS'],
    ['over', 'MORE_THAN'],
    ['under', 'LESS_THAN'],
    ['nearly', 'LESS_THAN'],
    ['almost', 'LESS_THAN'],
    ['about', 'APPROX'],
    ['around', 'APPROX'],
    ['approximately', 'APPROX'],
    ['roughly', 'APPROX'],
    ['some', 'APPROX'],
  ] as const
).map(([words, mod]) => ({ words: words.split(' ').reverse().map(intern), mod }));

/** Rules whose expressions begin with a number. */
const counting: ReadonlySet<string> = new Set(['count-of-units', 'two-units', 'half-unit', 'ago', 'earlier', 'later']);

/** *nearly 40 years*, *more than a decade*: the bound belongs to the expression. */
export const withBound = (document: Document, found: Found): Found => {
  if (!counting.has(found.rule)) return found;
  const bound = bounds.find(({ words }) => words.every((word, i) => wordAt(document, found.from - 1 - i) === word));
  if (bound === undefined || !inSentence(document, found.from, found.from - bound.words.length)) return found;
  return { ...found, from: found.from - bound.words.length, reading: { ...found.reading, mod: bound.mod } };
};
