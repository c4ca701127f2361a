import { wordAt, type Document } from '../../text/document.js';
import { HYPHEN } from '../../lexicon/marks.js';
import { AND } from '../../lexicon/small-words.js';
import { intern, wordMap } from '../../lexicon/vocabulary.js';
import type { Hit } from '../../rules/pattern.js';
import { DECADES, NUMERALS } from './words.js';

/** Years in words, as in transcripts: *nineteen ninety-two*, *two thousand and one*. */
const centuries = wordMap([
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
]);
const numerals = wordMap(Object.entries(NUMERALS));
const decades = wordMap(Object.entries(DECADES));
const TWO = intern('two');
const THOUSAND = intern('thousand');
const HUNDRED = intern('hundred');
const OH = intern('oh');

/** The words they begin with, and those that can be the second of them. */
export const spokenYearWords: readonly string[] = ['seventeen', 'eighteen', 'nineteen', 'twenty', 'two'];
export const spokenYearSecondWords: readonly string[] = [...Object.keys(NUMERALS), 'thousand', 'oh', '-'];

export const readSpokenYear = (document: Document, at: number): Hit | undefined => {
  const word = wordAt(document, at);
  if (word === TWO) return wordAt(document, at + 1) === THOUSAND ? readAfterThousand(document, at + 2) : undefined;
  const century = centuries.get(word);
  const rest = century === undefined ? undefined : readAfterCentury(document, afterHyphen(document, at + 1));
  return rest === undefined ? undefined : { value: century! * 100 + rest.value, to: rest.to };
};

/** *nineteen eighties* */
export const readSpokenDecade = (document: Document, at: number): Hit | undefined => {
  const century = centuries.get(wordAt(document, at));
  const next = afterHyphen(document, at + 1);
  const decade = century === undefined ? undefined : decades.get(wordAt(document, next));
  return decade === undefined ? undefined : { value: century! * 10 + decade, to: next + 1 };
};

interface Rest {
  readonly value: number;
  readonly to: number;
}

/** *and one* of *two thousand and one*; *two thousand five hundred* is no year. */
const readAfterThousand = (document: Document, at: number): Hit | undefined => {
  const rest = readBelowHundred(document, wordAt(document, at) === AND ? at + 1 : at);
  const isNumber = rest === undefined || rest.value > 30 || wordAt(document, rest.to) === HUNDRED;
  return isNumber ? undefined : { value: 2000 + rest.value, to: rest.to };
};

/** *ninety-two*, *oh six*; *nineteen six* is no year. */
const readAfterCentury = (document: Document, at: number): Rest | undefined => {
  if (wordAt(document, at) === OH) return readBelowHundred(document, at + 1);
  const rest = readBelowHundred(document, at);
  return rest === undefined || rest.value < 10 ? undefined : rest;
};

const readBelowHundred = (document: Document, at: number): Rest | undefined => {
  const first = numerals.get(wordAt(document, at));
  if (first === undefined || first === 0) return undefined;
  const next = afterHyphen(document, at + 1);
  const second = first < 20 ? undefined : numerals.get(wordAt(document, next));
  const hasOne = second !== undefined && second > 0 && second < 10;
  return hasOne ? { value: first + second, to: next + 1 } : { value: first, to: at + 1 };
};

const afterHyphen = (document: Document, at: number): number => (wordAt(document, at) === HYPHEN ? at + 1 : at);
