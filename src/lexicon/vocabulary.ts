import { rememberingNumbers } from './remembering.js';
import { forgetWords, keepWord, MOST_LETTERS, recentWord } from './recent-words.js';
import { fold, hashOf, hashStep, slotIn } from './spelling.js';
import { bytesOf, linesOf, numbersOf } from './tables.js';
import { countWords, isSpelt, isWord, spellingOf, store } from './word-store.js';

export { countWords } from './word-store.js';

/**
 * All words of all tables, each with a number. Tables fill it while their modules load; after that it is only read, so that
 * documents do not make it grow. Unknown words are 0.
 */
export type WordId = number;

/** Whether the tables also hold every word used by rules: true in what is built, not when the sources run. */
export const knowsAllWords: boolean = bytesOf('words/complete')[0] === 1;

/**
 * The words that rules name, by their spelling there. In what is built all of them are here from the start: an article asks for
 * five thousand, and code that is still interpreted takes 2 µs to find one letter by letter. One article takes 0.95 of the time.
 */
const named = new Map<string, WordId>();
if (knowsAllWords) {
  const ids = numbersOf('words/named-ids');
  linesOf('words/named').forEach((word, i) => named.set(word, ids[i]!));
}

/** The spellings that rules name, for the tables of what is built. */
export const namedWords = (): readonly string[] => [...named.keys()];

/** The words by their hash. */
let slots: Int32Array = numbersOf('words/slots');

const slotOf = (hash: number): number => slotIn(slots.length, hash);

const place = (id: WordId): void => {
  let slot = slotOf(hashOf(spellingOf(id)));
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = id;
};

/** Half of the slots stay empty, which keeps searches short. */
const makeRoom = (): void => {
  if (countWords() * 2 <= slots.length) return;
  slots = new Int32Array(slots.length * 2);
  for (let id = 1; id < countWords(); id++) place(id);
};

/** The number of a word in a text given as code units, by its folded hash. */
const findWord = (codes: Uint16Array, start: number, end: number, hash: number): WordId => {
  let slot = slotOf(hash);
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (isSpelt(id, codes, start, end)) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
  return 0;
};

/** The number of the word from `start` to `end` of a text; 0 if it is in no table. */
export const lookUpIn = (text: string, codes: Uint16Array, start: number, end: number): WordId => {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    if (code > 127) return lookUp(text.slice(start, end));
    hash = hashStep(hash, code >= 65 && code <= 90 ? code | 32 : code);
  }
  return findWord(codes, start, end, hash);
};

/** The same for a word of plain letters alone, which the scanner has packed into two numbers. */
export const lookUpPlain = (
  text: string,
  codes: Uint16Array,
  start: number,
  end: number,
  low: number,
  high: number,
): WordId => {
  if (end - start > MOST_LETTERS) return lookUpIn(text, codes, start, end);
  const recent = recentWord(low, high);
  return recent >= 0 ? recent : keepWord(low, high, lookUpIn(text, codes, start, end));
};

/** The number of a word; 0 if it is in no table. */
export const lookUp = (word: string): WordId => find(fold(word));

const find = (folded: string): WordId => {
  let slot = slotOf(hashOf(folded));
  for (let id = slots[slot]!; id !== 0; id = slots[slot]!) {
    if (isWord(id, folded)) return id;
    slot = (slot + 1) & (slots.length - 1);
  }
  return 0;
};

/** The number of a word; a new one if it had none. For tables, while they are built. */
export const intern = (word: string): WordId => {
  const known = named.get(word);
  if (known !== undefined) return known;
  const folded = fold(word);
  const found = find(folded);
  const id = found !== 0 || folded === '' ? found : added(folded);
  named.set(word, id);
  return id;
};

const added = (folded: string): WordId => {
  const id = store(folded);
  place(id);
  makeRoom();
  forgetWords();
  return id;
};

/** The folded spelling of a known word: few are needed, but those often. */
export const wordOf: (id: WordId) => string = rememberingNumbers(countWords(), spellingOf);

/** Numbers of a table: prepared ones are typed arrays over the bytes of the file. */
export type Numbers = readonly number[] | Int32Array;

/** A set of words, by number. */
export interface WordSet {
  has(id: WordId): boolean;
}

/** In what is built the words of all sets have numbers already, so a set is made on first use; most texts use few sets. */
const soon = <T>(make: () => T): (() => T) => {
  if (knowsAllWords) return make;
  const made = make();
  return () => made;
};

/** In the program the words that a rule writes are numbers already: scripts/numbered-plugin.ts. */
type Members<M> = M | readonly WordId[];

export const wordSet = (members: Members<Iterable<string>>): WordSet =>
  isNumbered(members) ? wordSetOf(() => members) : wordSetOf(soon(() => idsOf(members)));

/** The same of a list in one string. */
export const set = (list: Members<string>): WordSet =>
  typeof list === 'string' ? wordSetOf(soon(() => idsOf(list.trim().split(/\s+/)))) : wordSet(list);

const isNumbered = (members: Members<Iterable<string>>): members is readonly WordId[] =>
  Array.isArray(members) && typeof members[0] === 'number';

const idsOf = (members: Iterable<string>): readonly WordId[] => Array.from(members, intern).filter((id) => id !== 0);

/** One bit a word: a thousand sets are tested in turn, and those of one rule should fit into the caches together. */
export const wordSetOf = (idsOf: () => Numbers): WordSet => {
  let bits: Uint8Array | undefined;
  let lowest = 0;
  let length = 0;
  const fill = (): Uint8Array => {
    const ids = idsOf();
    ({ lowest, length } = reach(ids));
    const filled = new Uint8Array((length + 7) >> 3);
    // By number: code that is not optimised yet makes an object for each element of a list that it takes by `of`.
    for (let i = 0; i < ids.length; i++) {
      const at = ids[i]! - lowest;
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

/** The words of a table mostly have neighbouring numbers, so the array begins at the lowest. */
const reach = (ids: Numbers): { readonly lowest: number; readonly length: number } => {
  let lowest = countWords();
  let highest = 0;
  for (let i = 0; i < ids.length; i++) {
    const id = ids[i]!;
    if (id < lowest) lowest = id;
    if (id > highest) highest = id;
  }
  return { lowest, length: Math.max(highest - lowest + 1, 0) };
};

/** A map from words, by number, to values. */
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
    // Reading element -1 of an array is slow.
    const place = id >= lowest && id - lowest < table.length ? table[id - lowest]! : 0;
    return place === 0 ? undefined : values[place - 1];
  };
  return { get };
};
