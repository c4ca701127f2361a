import { MONTH_WORDS, WEEKDAY_NAMES } from '../core/calendar-names.js';
import type { TokenRange } from '../language/clauses.js';
import { isCapitalised, slice, type Document } from '../text/document.js';
import { Part } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { wordSet, type WordSet } from '../lexicon/vocabulary.js';
import { NOMINAL } from './forms.js';
import { candidatesOf } from './lexicon.js';
import { partAt } from './part-of-speech.js';

const at = wordSet(['in', 'at']);
const near = wordSet(['near', 'off', 'toward', 'towards', 'outside', 'across', 'around', 'into']);
/** Time, not place. */
export const calendar: WordSet = wordSet([
  ...MONTH_WORDS,
  ...WEEKDAY_NAMES,
  ...'christmas easter spring summer autumn winter'.split(' '),
]);

/** Where the clause says its event takes place: `Karuizawa`, `toward the Sea of Japan`. */
export const placeOf = (document: Document, trigger: TokenRange, clause: TokenRange): TokenRange | null =>
  placeIn(document, trigger.to, clause.to) ??
  placeIn(document, clause.from, Math.min(clause.from + OPENING, trigger.from));

/** Before the trigger only the phrase that opens the clause gives its place. */
const OPENING = 5;

const placeIn = (document: Document, from: number, to: number): TokenRange | null => {
  for (let i = from; i + 1 < to; i++) {
    const word = document.tokens.word[i]!;
    if ((!at.has(word) && !near.has(word)) || (i > from && isOtherEvent(document, i - 1))) continue;
    const name = partAt(document, i + 1) === Part.Determiner ? i + 2 : i + 1;
    const end = nameEnd(document, name, to);
    if (end > name && !isPossessor(document, end)) return { from: at.has(word) ? name : i, to: end };
  }
  return null;
};

/** `vowed to act amid the war in Ukraine`: the place is that of the war. */
const isOtherEvent = ({ tokens }: Document, i: number): boolean =>
  tokens.shape[i] === Shape.Lower &&
  (candidatesOf(tokens.word[i]!)?.some(({ forms, entry }) => (forms & NOMINAL) !== 0 && entry.rest.length === 0) ??
    false);

const isPossessor = ({ tokens }: Document, end: number): boolean => tokens.shape[end] === Shape.Clitic;

/** Capitalised words, joined by `of` and hyphens. */
const nameEnd = (document: Document, from: number, to: number): number => {
  const { tokens } = document;
  let end = from;
  while (end < to && (isPlaceWord(document, end) || (end > from && joins(document, end, to)))) end++;
  if (end > from && tokens.shape[end - 1] === Shape.Lower) return end - 1;
  return end > from && end < to && geographic.has(tokens.word[end]!) ? end + 1 : end;
};

/** `off the Indonesian coast` */
const geographic = wordSet(
  `airport area border capital city coast coastline court desert district harbour hospital island islands peninsula prison
   province region square strait street suburb town valley village waters`.split(/\s+/),
);

const isPlaceWord = (document: Document, i: number): boolean =>
  isCapitalised(document, i) && partAt(document, i) === Part.None && !calendar.has(document.tokens.word[i]!);

const joins = (document: Document, i: number, to: number): boolean => {
  if (i + 1 >= to) return false;
  const text = slice(document, i);
  if (text === '-') return isPlaceWord(document, i + 1);
  if (text === 'and') return isPlaceWord(document, i + 1) && isPlaceWord(document, i + 2);
  if (text === 'of') return isPlaceWord(document, i + 1) || partAt(document, i + 1) === Part.Determiner;
  return text === 'the' && slice(document, i - 1) === 'of' && isPlaceWord(document, i + 1);
};
