import type { Document } from '../text/document.js';
import { rememberingNumbers } from '../lexicon/remembering.js';
import { linesOf, numbersOf } from '../lexicon/tables.js';
import { countWords, type WordId } from '../lexicon/vocabulary.js';

interface PhraseHit<V> {
  readonly value: V;
  /** The token after the phrase. */
  readonly to: number;
}

/** Phrases of one or more words with a value each. */
export interface PhraseTable<V> {
  /** The longest phrase that begins at token `at`, possibly broken over two lines; letter case is ignored. */
  match(document: Document, at: number, mayWrap?: boolean): PhraseHit<V> | undefined;
  /** Whether any phrase begins with a word. */
  begins(word: WordId): boolean;
}

/**
 * The phrases of a list in data/, as scripts/data/phrases.ts prepares them. For each first word: how many phrases it
 * begins, the longest first, and for each of them how many words follow, these words and the line of the value. Values are
 * JSON, since few of them are ever read.
 */
export const phraseTable = <V>(name: string): PhraseTable<V> => {
  const places = placesOf(numbersOf(`${name}/heads`), numbersOf(`${name}/lengths`));
  const numbers = numbersOf(`${name}/numbers`);
  const lines = linesOf(`${name}/values`);
  const valueOf = rememberingNumbers(lines.length, (line) => JSON.parse(lines[line]!) as V);
  return {
    match: (document, at, mayWrap = false) => {
      const id = document.tokens.word[at]!;
      const place = id > 0 && id < places.length ? places[id]! : 0;
      return place === 0 ? undefined : longest(numbers, place - 1, document, at, mayWrap, valueOf);
    },
    begins: (word) => word > 0 && word < places.length && places[word] !== 0,
  };
};

/** For each word, where its phrases begin among the numbers, counted from one; 0 if there are none. */
const placesOf = (heads: Int32Array, lengths: Int32Array): Int32Array => {
  const places = new Int32Array(countWords());
  let next = 1;
  for (let i = 0; i < heads.length; i++) {
    places[heads[i]!] = next;
    next += lengths[i]!;
  }
  return places;
};

const longest = <V>(
  numbers: Int32Array,
  place: number,
  document: Document,
  at: number,
  mayWrap: boolean,
  valueOf: (line: number) => V,
): PhraseHit<V> | undefined => {
  const { tokens } = document;
  let from = place + 1;
  for (let left = numbers[place]!; left > 0; left--) {
    const length = numbers[from]!;
    let i = 0;
    while (i < length && tokens.word[at + 1 + i] === numbers[from + 1 + i]) i++;
    // A phrase ends with its sentence at the latest, except where a line break was wrongly taken for the end of one.
    if (
      i === length &&
      (tokens.sentence[at + i] === tokens.sentence[at] || (mayWrap && isWrapped(document, at, at + i)))
    )
      return { value: valueOf(numbers[from + 1 + length]!), to: at + 1 + i };
    from += length + 2;
  }
  return undefined;
};

/** Whether the words from `at` to `last` are in different sentences only because of one line break. */
const isWrapped = ({ tokens, text }: Document, at: number, last: number): boolean => {
  for (let i = at; i < last; i++)
    if (
      tokens.sentence[i] !== tokens.sentence[i + 1] &&
      !/^ *\r?\n *$/.test(text.slice(tokens.end[i], tokens.start[i + 1]))
    )
      return false;
  return true;
};
