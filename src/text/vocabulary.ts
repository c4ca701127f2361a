import { knownSlots, knownWords } from './known-words.table.js';

/**
 * The words that any table knows, each with a number. Tables fill it while their modules load; after that it only
 * answers, so that a document never makes it grow. Unknown words are 0.
 */
export type WordId = number;

const words: string[] = knownWords.split('\n');
const numbers = new Map<string, WordId>();
for (let id = 0; id < words.length; id++) numbers.set(words[id]!, id);

const readSlots = (base64: string): Int32Array => {
  const { buffer, byteOffset, length } = Buffer.from(base64, 'base64');
  return new Int32Array(new Uint16Array(buffer, byteOffset, length / 2));
};

/** The words by their hash, for the scanner. Words enter when it next begins, for hashing many takes some time. */
let slots = knownSlots === '' ? new Int32Array(1 << 15) : readSlots(knownSlots);
let entered = words.length;

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
  let slot = slotOf(hashOf(words[id]!));
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id;
};

/** To be called before `findWord`. */
export const enterWords = (): void => {
  if (entered === words.length) return;
  while (words.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 2);
    entered = 1;
  }
  for (; entered < words.length; entered++) place(entered);
};

/** The number of a word as it stands in the text, whose folded hash the scanner has already computed. */
export const findWord = (text: string, start: number, end: number, hash: number): WordId => {
  let slot = slotOf(hash);
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (sameWord(words[id]!, text, start, end)) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
  return 0;
};

const sameWord = (word: string, text: string, start: number, end: number): boolean => {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) {
    const code = text.charCodeAt(start + i);
    const folded = code >= 65 && code <= 90 ? code | 32 : code;
    if (folded !== word.charCodeAt(i)) return false;
  }
  return true;
};

/** The number of the word that stands in the text from `start` to `end`; 0 if no table knows it. */
export const lookUpIn = (text: string, start: number, end: number): WordId => {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return lookUp(text.slice(start, end));
    hash = hashStep(hash, code >= 65 && code <= 90 ? code | 32 : code);
  }
  return findWord(text, start, end, hash);
};

/** The number of a word; 0 if no table knows it. */
export const lookUp = (word: string): WordId => numbers.get(fold(word)) ?? 0;

/** The number of a word, which it gets now if it had none. For tables, while they are built. */
export const intern = (word: string): WordId => {
  const folded = fold(word);
  const known = numbers.get(folded);
  if (known !== undefined) return known;
  const id = words.push(folded) - 1;
  numbers.set(folded, id);
  return id;
};

/** The folded spelling of a known word. */
export const wordOf = (id: WordId): string => words[id] ?? '';

/** A set of words, asked by number. */
export interface WordSet {
  has(id: WordId): boolean;
}

export const wordSet = (members: Iterable<string>): WordSet => {
  const ids = Array.from(members, intern).filter((id) => id !== 0);
  const { lowest, length } = reach(ids);
  const table = new Uint8Array(length);
  for (const id of ids) table[id - lowest] = 1;
  return { has: (id) => id >= lowest && id - lowest < length && table[id - lowest] === 1 };
};

/** The words of a table mostly get their numbers together, so it begins at the lowest. */
const reach = (ids: readonly WordId[]): { readonly lowest: number; readonly length: number } => {
  let lowest = words.length;
  let highest = 0;
  for (const id of ids) {
    lowest = Math.min(lowest, id);
    highest = Math.max(highest, id);
  }
  return { lowest, length: Math.max(highest - lowest + 1, 0) };
};

/** A value for each of some words, asked by number. */
export interface WordMap<V> {
  get(id: WordId): V | undefined;
}

export const wordMap = <V>(entries: Iterable<readonly [string, V]>): WordMap<V> => {
  const values = Array.from(entries, ([word, value]) => [intern(word), value] as const).filter(([id]) => id !== 0);
  const { lowest, length } = reach(values.map(([id]) => id));
  const table = new Array<V | undefined>(length);
  for (const [id, value] of values) table[id - lowest] = value;
  return { get: (id) => (id >= lowest && id - lowest < length ? table[id - lowest] : undefined) };
};

/** A list with room for every word known so far. */
export const listByWord = <T>(): (T | undefined)[] => new Array<T | undefined>(words.length);

/** The words known by now, as a bundle carries them. */
export const imageOfWords = (): { readonly knownWords: string; readonly knownSlots: string } => {
  enterWords();
  return { knownWords: words.join('\n'), knownSlots: Buffer.from(Uint16Array.from(slots).buffer).toString('base64') };
};
