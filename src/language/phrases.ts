import type { Document } from '../text/document.js';
import { scan } from '../text/scan.js';
import { countWords, intern, type Made, type Numbers, type WordId } from '../lexicon/vocabulary.js';

export interface PhraseHit<V> {
  readonly value: V;
  /** The token behind the phrase. */
  readonly to: number;
}

/** Phrases of one or more words with a value each. */
export interface PhraseTable<V> extends Made {
  /** The longest phrase that begins at token `at`; letter case does not count. */
  match(document: Document, at: number): PhraseHit<V> | undefined;
  /** Whether any phrase begins with a word. */
  begins(word: WordId): boolean;
}

interface Phrase {
  readonly rest: readonly WordId[];
  readonly value: number;
}

/** Phrases are read by the same scanner as texts, so `Côte d'Ivoire` and `U.S.` match however they are split. */
export const phraseTable = <V>(entries: Iterable<readonly [string, V]>): PhraseTable<V> => {
  const byHead = new Map<WordId, Phrase[]>();
  const values = new Map<string, number>();
  for (const [phrase, value] of entries) {
    const [head = 0, ...rest] = wordsOf(phrase);
    const written = JSON.stringify(value);
    if (!values.has(written)) values.set(written, values.size);
    const known = byHead.get(head) ?? [];
    byHead.set(head, known);
    const place = known.findLastIndex((other) => other.rest.length >= rest.length) + 1;
    known.splice(place, 0, { rest, value: values.get(written)! });
  }
  byHead.delete(0);
  const lines = [...byHead].map(([, known]) => [
    known.length,
    ...known.flatMap(({ rest, value }) => [rest.length, ...rest, value]),
  ]);
  return phraseTableOf(
    [...byHead.keys()],
    lines.map(({ length }) => length),
    lines.flat(),
    [...values.keys()].join('\n'),
  );
};

/** Interned first, for the scanner only recognises words that some table knows. */
const wordsOf = (phrase: string): readonly WordId[] => {
  if (/^[a-z]+(?: [a-z]+)*$/i.test(phrase)) return phrase.split(' ').map(intern);
  const { length, start, end } = scan(phrase);
  const spellings = Array.from({ length }, (_, i) => phrase.slice(start[i], end[i]));
  return spellings.map((spelling) => intern(lookedUpAs(spelling)));
};

/** As the scanner does it: without the full stop of an abbreviation, but `u.s.` with its dots. */
const lookedUpAs = (spelling: string): string =>
  spelling.length > 1 && /^[^.]+\.$/.test(spelling) ? spelling.slice(0, -1) : spelling;

/**
 * The table as numbers. Of each first word: how many phrases it begins, the longest first, and of each of them how many words
 * follow, these words and the line of the value. `values` are lines of JSON: few of them are ever read.
 */
export const phraseTableOf = <V>(
  heads: Numbers,
  lengths: Numbers,
  numbers: Numbers,
  values: string,
): PhraseTable<V> => {
  const places = new Int32Array(countWords());
  let next = 1;
  for (let i = 0; i < heads.length; i++) {
    places[heads[i]!] = next;
    next += lengths[i]!;
  }
  const lines = values.split('\n');
  const read: (V | undefined)[] = [];
  const valueOf = (line: number): V => (read[line] ??= JSON.parse(lines[line]!) as V);
  return {
    match: (document, at) => {
      const id = document.tokens.word[at]!;
      const place = id > 0 && id < places.length ? places[id]! : 0;
      return place === 0 ? undefined : longest(numbers, place - 1, document, at, valueOf);
    },
    begins: (word) => word > 0 && word < places.length && places[word] !== 0,
    made: { by: 'phraseTableOf', of: [heads, lengths, numbers, values] },
  };
};

const longest = <V>(
  numbers: Numbers,
  place: number,
  { tokens }: Document,
  at: number,
  valueOf: (line: number) => V,
): PhraseHit<V> | undefined => {
  let from = place + 1;
  for (let left = numbers[place]!; left > 0; left--) {
    const length = numbers[from]!;
    let i = 0;
    while (i < length && tokens.word[at + 1 + i] === numbers[from + 1 + i]) i++;
    // A phrase never goes on behind the end of its sentence.
    if (i === length && tokens.sentence[at + i] === tokens.sentence[at])
      return { value: valueOf(numbers[from + 1 + length]!), to: at + 1 + i };
    from += length + 2;
  }
  return undefined;
};
