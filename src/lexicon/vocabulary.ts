import { fold, hashOf, hashStep, slotIn } from './spelling.js';
import { bytesOf, numbersOf } from './tables.js';
import { countWords, isSpelt, isWord, spellingOf, store } from './word-store.js';

export { countWords } from './word-store.js';

/**
 * The words that any table knows, each with a number. Tables fill it while their modules load; after that it only
 * answers, so that a document never makes it grow. Unknown words are 0.
 */
export type WordId = number;

/** Whether the tables also hold every word that the rules name: in what is built, but not where the sources run. */
export const knowsAllWords: boolean = bytesOf('words/complete')[0] === 1;

/** The words by their hash. */
let slots: Int32Array = numbersOf('words/slots');

const slotOf = (hash: number): number => slotIn(slots.length, hash);

const place = (id: WordId): void => {
  let slot = slotOf(hashOf(spellingOf(id)));
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id;
};

/** Half of the slots stay empty, so that every search is short. */
const makeRoom = (): void => {
  if (countWords() * 2 <= slots.length) return;
  slots = new Int32Array(slots.length * 2);
  for (let id = 1; id < countWords(); id++) place(id);
};

/** The number of a word as it stands in a text of such codes, whose folded hash the scanner has already computed. */
export const findWord = (codes: Uint16Array, start: number, end: number, hash: number): WordId => {
  let slot = slotOf(hash);
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (isSpelt(id, codes, start, end)) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
  return 0;
};

/** The number of the word that stands in the text from `start` to `end`; 0 if no table knows it. */
export const lookUpIn = (text: string, codes: Uint16Array, start: number, end: number): WordId => {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    if (code > 127) return lookUp(text.slice(start, end));
    hash = hashStep(hash, code >= 65 && code <= 90 ? code | 32 : code);
  }
  return findWord(codes, start, end, hash);
};

/** The number of a word; 0 if no table knows it. */
export const lookUp = (word: string): WordId => find(fold(word));

const find = (folded: string): WordId => {
  let slot = slotOf(hashOf(folded));
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (isWord(id, folded)) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
  return 0;
};

/** The number of a word, which it gets now if it had none. For tables, while they are built. */
export const intern = (word: string): WordId => {
  const folded = fold(word);
  const known = find(folded);
  if (known !== 0 || folded === '') return known;
  const id = store(folded);
  place(id);
  makeRoom();
  return id;
};

/** The folded spelling of a known word. */
export const wordOf = (id: WordId): string => (spellings[id] ??= spellingOf(id));

/** Few are asked for, those again and again. */
const spellings: string[] = [];

/** Numbers as a table takes them: prepared ones are typed arrays, which lie where they were read. */
export type Numbers = readonly number[] | Int32Array;

/** A set of words, asked by number. */
export interface WordSet {
  has(id: WordId): boolean;
}

/** What is built knows the words of its sets already: it makes a set when it is first asked, which few texts do of most. */
const soon = <T>(make: () => T): (() => T) => {
  if (knowsAllWords) return make;
  const made = make();
  return () => made;
};

export const wordSet = (members: Iterable<string>): WordSet =>
  wordSetOf(soon(() => [...new Set(Array.from(members, intern).filter((id) => id !== 0))]));

/** A bit a word: a thousand sets are asked in turn, and those of one rule should fit the caches together. */
export const wordSetOf = (idsOf: () => Numbers): WordSet => {
  let bits: Uint8Array | undefined;
  let lowest = 0;
  let length = 0;
  const fill = (): Uint8Array => {
    const ids = idsOf();
    ({ lowest, length } = reach(ids));
    const filled = new Uint8Array((length + 7) >> 3);
    for (const id of ids) {
      const at = id - lowest;
      filled[at >> 3] = filled[at >> 3]! | (1 << (at & 7));
    }
    return (bits = filled);
  };
  return {
    has: (id) => {
      const table = bits ?? fill();
      const at = id - lowest;
      return at >= 0 && at < length && (table[at >> 3]! & (1 << (at & 7))) !== 0;
    },
  };
};

/** The words of a table mostly get their numbers together, so it begins at the lowest. */
const reach = (ids: Numbers): { readonly lowest: number; readonly length: number } => {
  let lowest = countWords();
  let highest = 0;
  for (const id of ids) {
    if (id < lowest) lowest = id;
    if (id > highest) highest = id;
  }
  return { lowest, length: Math.max(highest - lowest + 1, 0) };
};

/** A value for each of some words, asked by number. */
export interface WordMap<V> {
  get(id: WordId): V | undefined;
}

export const wordMap = <V>(entries: Iterable<readonly [string, V]>): WordMap<V> => {
  const entriesOf = soon(() => Array.from(entries, ([word, value]) => [intern(word), value] as const));
  let places: Uint16Array | undefined;
  let values: readonly V[] = [];
  let lowest = 0;
  const fill = (): Uint16Array => {
    const known = entriesOf().filter(([id]) => id !== 0);
    const extent = reach(known.map(([id]) => id));
    const filled = new Uint16Array(extent.length);
    known.forEach(([id], i) => (filled[id - extent.lowest] = i + 1));
    ({ lowest } = extent);
    values = known.map(([, value]) => value);
    return (places = filled);
  };
  const get = (id: WordId): V | undefined => {
    const table = places ?? fill();
    // Asking an array for its element -1 is slow.
    const place = id >= lowest && id - lowest < table.length ? table[id - lowest]! : 0;
    return place === 0 ? undefined : values[place - 1];
  };
  return { get };
};
