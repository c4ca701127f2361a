import { slice, type Document } from '../../text/document.js';
import { remembering } from '../../lexicon/remembering.js';
import { countWords } from '../../lexicon/vocabulary.js';
import { CLASSES, pairOf, PAIRS, plain } from './classes.js';
import { bytes, starts } from './name-table.js';

const { first, last, common, place, organisation, demonym } = CLASSES;

/** Can be part of a person's name. */
export const NAME: number = first | last;
/** Can be something other than a name. */
export const OTHER: number = common | place | organisation | demonym;

/** Words are lower-case letters and apostrophes; classes are written in capitals and the ASCII characters next to them. */
const isMark = (code: number): boolean => code >= 0x40 && code < 0x60;

/**
 * What a word in its plain spelling can be: its bits, 0 if it is not in the table. The table is searched as it is, without
 * unpacking.
 */
export const classesOf = (word: string): number => {
  const pair = pairOf(word);
  if (pair === PAIRS) return 0;
  let low = starts[pair]!;
  let high = starts[pair + 1]!;
  while (low < high) {
    let start = (low + high) >> 1;
    while (start > low && !isMark(bytes[start - 1]!)) start--;
    if (isMark(bytes[start]!)) start += isMark(bytes[start + 1]!) ? 2 : 1;
    let end = start;
    while (!isMark(bytes[end]!)) end++;
    const order = compare(word, start, end);
    if (order === 0) return ((bytes[end]! - 0x40) << 5) | (bytes[end + 1]! - 0x40);
    if (order < 0) high = start;
    else low = end + 2;
  }
  return 0;
};

const compare = (word: string, start: number, end: number): number => {
  const length = Math.min(word.length, end - start);
  for (let i = 0; i < length; i++) {
    const order = word.charCodeAt(i) - bytes[start + i]!;
    if (order !== 0) return order;
  }
  return word.length - (end - start);
};

/** The words of one document, each looked up once. */
export interface Words {
  /** The plain spelling of token `at`. */
  spelling(at: number): string;
  /** What token `at` can be. */
  classes(at: number): number;
}

interface Word {
  readonly spelling: string;
  readonly classes: number;
}

/** Kept from one document to the next, because searching the table is slow. */
const wordOf = remembering((written): Word => {
  const spelling = plain(written.length > 2 && written.endsWith('.') ? written.slice(0, -1) : written);
  return { spelling, classes: classesOf(spelling) };
});

/** The same by number, for words that have one: no text need be sliced and compared. */
const numbered = new Array<Word | undefined>(countWords());
const DOT = 0x2e;

/** A word has one plain spelling however it is written, but a full stop at its end may or may not belong to it. */
const wordAt = (document: Document, at: number): Word => {
  const id = document.tokens.word[at]!;
  if (id === 0 || document.text.charCodeAt(document.tokens.end[at]! - 1) === DOT) return wordOf(slice(document, at));
  return (numbered[id] ??= wordOf(slice(document, at)));
};

export const wordsOf = (document: Document): Words => {
  const known = new Array<Word | undefined>(document.tokens.length);
  const read = (at: number): Word => (known[at] ??= wordAt(document, at));
  return { spelling: (at) => read(at).spelling, classes: (at) => read(at).classes };
};
