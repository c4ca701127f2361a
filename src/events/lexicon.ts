import { intern, listByWord, wordOf, wordSet, type WordId, type WordSet } from '../text/vocabulary.js';
import { unpackEntry, type Entry } from './entry.js';
import { lexicon } from './lexicon.table.js';
import { lightVerbs, occurVerbs } from './words.js';

export { Form, NOMINAL, VERBAL, type Entry, type Guards, type Strength } from './entry.js';

/** A trigger that may begin with a given word, and the forms which that word can be. */
export interface Candidate {
  readonly entry: Entry;
  readonly forms: number;
}

/** Pairs of a word and a number, by word. */
const byWord = (pairs: readonly number[]): Int32Array => {
  const table = new Int32Array(listByWord().length);
  for (let i = 0; i < pairs.length; i += 2) table[pairs[i]!] = pairs[i + 1]!;
  return table;
};

const lemmas = byWord(lexicon.lemmas);
const verbal = byWord(lexicon.verbal);

/** The lemma of a word the tables know, else the word itself. */
export const lemmaOf = (id: WordId): WordId => (id < lemmas.length ? lemmas[id]! || id : id);

/** The verbal forms (`Form`) a word can be, of any verb the tables know; 0 if none. */
export const verbalForms = (id: WordId): number => (id < verbal.length ? verbal[id]! : 0);

/** Where the candidates of a word stand in the lexicon, and the candidates once they were asked for. */
const places = listByWord<number>();
const read = listByWord<readonly Candidate[]>();
for (let i = 0; i < lexicon.candidates.length; i += 2 + 2 * lexicon.candidates[i + 1]!)
  places[lexicon.candidates[i]!] = i;

/** The triggers that may begin with a word. */
export const candidatesOf = (id: WordId): readonly Candidate[] | undefined => {
  if (id <= 0 || id >= places.length) return undefined;
  const place = places[id];
  return place === undefined ? undefined : (read[id] ??= readCandidates(place));
};

const lines = lexicon.entries.split('\n');
const entries: (Entry | undefined)[] = lines.map(() => undefined);
const entryAt = (i: number): Entry => (entries[i] ??= unpackEntry(lines[i]!));

const readCandidates = (place: number): readonly Candidate[] =>
  Array.from({ length: lexicon.candidates[place + 1]! }, (_, i) => ({
    entry: entryAt(lexicon.candidates[place + 2 + 2 * i]!),
    forms: lexicon.candidates[place + 3 + 2 * i]!,
  }));

const lemmaSet = (list: string): WordSet =>
  wordSet(
    list
      .trim()
      .split(/\s+/)
      .map((word) => wordOf(lemmaOf(intern(word)))),
  );

/** Verbs that only carry their noun: `hold talks`. Asked by lemma. */
export const isLightVerb: WordSet = lemmaSet(lightVerbs);

/** Verbs whose subject happens: `the talks began`. Asked by lemma. */
export const isOccurVerb: WordSet = lemmaSet(occurVerbs);
