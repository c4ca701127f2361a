import type { Document } from './document.js';
import { knownPhrases } from './known-phrases.table.js';
import { scan } from './scan.js';
import { intern, listByWord, type WordId } from './vocabulary.js';

export interface PhraseHit<V> {
  readonly value: V;
  /** The token behind the phrase. */
  readonly to: number;
}

/** Phrases of one or more words with a value each. */
export interface PhraseTable<V> {
  /** The longest phrase that begins at token `at`; letter case does not count. */
  match(document: Document, at: number): PhraseHit<V> | undefined;
}

interface Phrase<V> {
  readonly rest: readonly WordId[];
  readonly value: V;
}

/** Phrases are read by the same scanner as texts, so `Côte d'Ivoire` and `U.S.` match however they are split. */
export const phraseTable = <V>(entries: Iterable<readonly [string, V]>): PhraseTable<V> => {
  const read = Array.from(entries, ([phrase, value]) => ({ ids: wordsOf(phrase), value }));
  const table = listByWord<Phrase<V>[]>();
  for (const { ids, value } of read) {
    const [head = 0, ...rest] = ids;
    const known = table[head];
    if (known === undefined) table[head] = [{ rest, value }];
    else known.splice(known.findLastIndex((other) => other.rest.length >= rest.length) + 1, 0, { rest, value });
  }
  return { match: (document, at) => longest(table, document, at) };
};

/** Interned first, for the scanner only recognises words that some table knows. */
const wordsOf = (phrase: string): readonly WordId[] => {
  if (/^[a-z]+(?: [a-z]+)*$/i.test(phrase)) return phrase.split(' ').map(intern);
  const known = readings.get(phrase);
  if (known !== undefined) return known;
  const { length, start, end } = scan(phrase);
  const spellings = Array.from({ length }, (_, i) => phrase.slice(start[i], end[i]));
  const reading = spellings.map((spelling) => intern(lookedUpAs(spelling)));
  readings.set(phrase, reading);
  return reading;
};

/** How the scanner splits the phrases with more than letters in them. */
const readings = new Map<string, readonly WordId[]>(knownPhrases);

/** The readings, as a bundle carries them. */
export const imageOfPhrases = (): { readonly knownPhrases: readonly (readonly [string, readonly WordId[]])[] } => ({
  knownPhrases: [...readings],
});

/** As the scanner does it: without the full stop of an abbreviation, but `u.s.` with its dots. */
const lookedUpAs = (spelling: string): string =>
  spelling.length > 1 && /^[^.]+\.$/.test(spelling) ? spelling.slice(0, -1) : spelling;

const longest = <V>(
  table: readonly (readonly Phrase<V>[] | undefined)[],
  { tokens }: Document,
  at: number,
): PhraseHit<V> | undefined => {
  const id = tokens.word[at]!;
  const phrases = id > 0 && id < table.length ? table[id] : undefined;
  if (phrases === undefined) return undefined;
  for (const { rest, value } of phrases) {
    let i = 0;
    while (i < rest.length && tokens.word[at + 1 + i] === rest[i]) i++;
    // A phrase never goes on behind the end of its sentence.
    if (i === rest.length && tokens.sentence[at + i] === tokens.sentence[at]) return { value, to: at + 1 + i };
  }
  return undefined;
};
