import { wordAt, type Document } from '../../text/document.js';
import { OVER } from '../../lexicon/small-words.js';
import { intern, set, wordSet, type WordId } from '../../lexicon/vocabulary.js';
import { inSentence } from '../context/neighbours.js';
import type { Found } from '../grammar/grammar.js';

interface Bound {
  /** Last word first, in the order in which they are read backwards from the number. */
  readonly words: readonly WordId[];
  readonly mod: string;
}

/** Words before a number that say how exact it is; a longer phrase comes before the phrases it ends with. */
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

const beforeBound =
  set(`for in after within of by at to from with since than well just a the and or take takes took taken last lasts lasted
   spend spends spent serve served is was were be been being are amid little bit slightly`);

/** In *who took over 14 months ago*, *over* belongs to the verb. */
const takes = wordSet(['take', 'takes', 'took', 'taken', 'taking']);

/** *$160 million over eight years* says nothing about a bound: *over* is a preposition there. */
const isPreposition = (document: Document, { rule, from }: Found): boolean => {
  if (wordAt(document, from - 1) !== OVER || !inSentence(document, from - 1, from - 2)) return false;
  const before = wordAt(document, from - 2);
  return !beforeBound.has(before) || (rule === 'ago' && takes.has(before));
};

/** Rules whose expressions begin with a number. */
const counting: ReadonlySet<string> = new Set(['count-of-units', 'two-units', 'half-unit', 'ago', 'earlier', 'later']);

/** How a bound changes a point in time that is counted back: *more than two years ago* is before it. */
const ofPoints: Readonly<Record<string, string>> = {
  EQUAL_OR_LESS: 'ON_OR_AFTER',
  EQUAL_OR_MORE: 'ON_OR_BEFORE',
  LESS_THAN: 'AFTER',
  MORE_THAN: 'BEFORE',
};
/** The same for one that is counted ahead. */
const ahead: Readonly<Record<string, string>> = {
  EQUAL_OR_LESS: 'ON_OR_BEFORE',
  EQUAL_OR_MORE: 'ON_OR_AFTER',
  LESS_THAN: 'BEFORE',
  MORE_THAN: 'AFTER',
};

const modOf = ({ mod }: Bound, { rule, reading }: Found): string => {
  if (reading.type !== 'DATE') return mod;
  return (rule === 'later' ? ahead : ofPoints)[mod] ?? mod;
};

/** *nearly 40 years*, *more than a decade*: the bound belongs to the expression. */
export const withBound = (document: Document, found: Found): Found => {
  if (!counting.has(found.rule)) return found;
  const bound = bounds.find(({ words }) => words.every((word, i) => wordAt(document, found.from - 1 - i) === word));
  if (
    bound === undefined ||
    isPreposition(document, found) ||
    !inSentence(document, found.from, found.from - bound.words.length)
  )
    return found;
  const mod = modOf(bound, found);
  return { ...found, from: found.from - bound.words.length, reading: { ...found.reading, mod } };
};
