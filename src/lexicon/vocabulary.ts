import { codesOf } from './codes.js';
import { knownSlots } from './known-words.table.js';
import { countWords, imageOfStore, isSpelt, spellingOf, store } from './word-store.js';

export { countWords } from './word-store.js';

/**
 * The words that any table knows, each with a number. Tables fill it while their modules load; after that it only
 * answers, so that a document never makes it grow. Unknown words are 0.
 */
export type WordId = number;

/** Whether all words have their numbers from the beginning: tables may then be made when they are first asked. */
export const knowsAllWords: boolean = knownSlots.length > 0;

/** The words by their hash. */
let slots: Int32Array = knowsAllWords ? knownSlots : new Int32Array(1 << 15);

/** One step of the hash that the scanner keeps while it reads a word; `code` is already folded to lower case. */
export const hashStep = (hash: number, code: number): number => (Math.imul(hash, 31) + code) | 0;

/** The one spelling under which a word is looked up: lower case, straight apostrophe, plain hyphen. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase();
  if (!/[^ -~]/.test(lower)) return lower;
  return lower.replace(/[\u2018\u2019\u02bc\u02bb]/g, "'").replace(/[\u2010\u2011]/g, '-');
};

const hashOf = (folded: string): number => {
  let hash = 0;
  for (let i = 0; i < folded.length; i++) hash = hashStep(hash, folded.charCodeAt(i));
  return hash;
};

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);

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

const find = (folded: string): WordId => findWord(codesOf(folded), 0, folded.length, hashOf(folded));

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

/**
 * A table that a bundle can carry made: the name of the function that makes it of finished numbers, and what that takes.
 * Nothing else of it is known there, neither the words nor how they were put together.
 */
export interface Made {
  readonly made: { readonly by: string; readonly of: readonly unknown[] };
}

/** Numbers as a table takes them: a bundle has them as typed arrays, which lie where they were read. */
export type Numbers = readonly number[] | Int32Array;

/** A set of words, asked by number. */
export interface WordSet extends Made {
  has(id: WordId): boolean;
}

export const wordSet = (members: Iterable<string>): WordSet =>
  wordSetOf([...new Set(Array.from(members, intern).filter((id) => id !== 0))]);

export const wordSetOf = (ids: Numbers): WordSet => {
  const { lowest, length } = reach(ids);
  const table = new Uint8Array(length);
  for (const id of ids) table[id - lowest] = 1;
  return {
    has: (id) => id >= lowest && id - lowest < length && table[id - lowest] === 1,
    made: { by: 'wordSetOf', of: [ids] },
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
export interface WordMap<V> extends Made {
  get(id: WordId): V | undefined;
}

export const wordMap = <V>(entries: Iterable<readonly [string, V]>): WordMap<V> => {
  const known = Array.from(entries, ([word, value]) => [intern(word), value] as const).filter(([id]) => id !== 0);
  return wordMapOf(
    known.map(([id]) => id),
    known.map(([, value]) => value),
  );
};

export const wordMapOf = <V>(ids: Numbers, values: readonly V[]): WordMap<V> => {
  const { lowest, length } = reach(ids);
  const places = new Uint16Array(length);
  for (let i = 0; i < ids.length; i++) places[ids[i]! - lowest] = i + 1;
  // Asking an array for its element -1 is slow.
  const get = (id: WordId): V | undefined => {
    const place = id >= lowest && id - lowest < length ? places[id - lowest]! : 0;
    return place === 0 ? undefined : values[place - 1];
  };
  return {
    get,
    made: { by: 'wordMapOf', of: [ids, values] },
  };
};

/** The words known by now, as a bundle carries them. */
export const imageOfWords = (): ReturnType<typeof imageOfStore> & { readonly knownSlots: Int32Array } => ({
  ...imageOfStore(),
  knownSlots: slots,
});
