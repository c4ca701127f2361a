import { fold, intern } from '../lexicon/vocabulary.js';
import { tagNames, type TagMask } from './tag-set.js';

/** What the tagger knows, as numbers. */
export interface TagTables {
  /** Each list of tags that occurs: its mask in the lower 27 bits, the likeliest tag in the upper five. */
  readonly lists: Int32Array;
  /** The list of each word in small letters, by word number; list 0 is none. */
  readonly words: Uint16Array;
  /** The list of each word with a capital inside a sentence, where it may be more than a name. */
  readonly capitals: Uint16Array;
  /** A hash table of endings, packed five bits a letter, and their lists. */
  readonly endings: Int32Array;
  readonly endingLists: Uint16Array;
  /** `RULE` numbers for each rule: from, to, then for each condition what is looked at, where, and the value. */
  readonly rules: Int32Array;
}

/** The data files as text. */
export interface TagData {
  readonly words: string;
  readonly capitals: string;
  readonly endings: string;
  readonly rules: string;
}

/** What a condition of a rule looks at. */
export const Look = { None: 0, Tag: 1, Word: 2, Form: 3, Ending: 4 } as const;

/** How a word is written and whether it is known, as rules name it. */
export const formNames: readonly string[] = ['small', 'unknown', 'capital', 'first', 'title', 'mark'];
export const Written = { Small: 0, Unknown: 1, Capital: 2, First: 3, Title: 4, Mark: 5 } as const;

/** What a word ends in, as rules name it. */
export const endingNames: readonly string[] = ['none', '-ing', '-ed', '-ly', '-s', '-tion', '-other'];

export const MOST_CONDITIONS = 3;
/** Numbers a rule takes. */
export const RULE: number = 2 + 3 * MOST_CONDITIONS;
/** The tag that stands before and after a sentence. */
export const EDGE = 27;
export const LONGEST_ENDING = 4;
export const ENDING_SLOTS = 2048;

const lines = (text: string): string[] =>
  text.split('\n').flatMap((line) => {
    const entry = line.replace(/#.*/, '').trim();
    return entry === '' ? [] : [entry];
  });

const tagOf = (name: string): number => (name === 'EDGE' ? EDGE : tagNames.indexOf(name));

export const makeTagTables = (data: TagData): TagTables => {
  const known = new Map<string, number>();
  const lists = [0];
  const listOf = (names: readonly string[]): number => {
    const key = names.join(' ');
    const list = known.get(key) ?? lists.push(packed(names.map(tagOf))) - 1;
    known.set(key, list);
    return list;
  };
  const words = byWord(data.words, listOf);
  const capitals = byWord(data.capitals, listOf);
  const { endings, endingLists } = hashed(data.endings, listOf);
  const rules = Int32Array.from(lines(data.rules).flatMap(readRule));
  return { lists: Int32Array.from(lists), words, capitals, endings, endingLists, rules };
};

const packed = (tags: readonly number[]): number =>
  tags.reduce<TagMask>((mask, tag) => mask | (1 << tag), 0) | (tags[0]! << 27);

/** `raid NN VB VBP` */
const byWord = (text: string, listOf: (names: readonly string[]) => number): Uint16Array => {
  const entries = lines(text).map((line): [number, number] => {
    const [word, ...names] = line.split(' ');
    return [intern(word!), listOf(names)];
  });
  const table = new Uint16Array(entries.reduce((most, [id]) => Math.max(most, id), 0) + 1);
  for (const [id, list] of entries) table[id] = list;
  return table;
};

/** The number of an ending; letters that are not plain have none. */
export const packLetter = (packedSoFar: number, code: number): number => (packedSoFar << 5) | (code & 31);

export const endingSlot = (ending: number): number => (Math.imul(ending, 0x9e3779b1) >>> 15) & (ENDING_SLOTS - 1);

/** `-tion NN`; endings are packed from their last letter. */
const hashed = (
  text: string,
  listOf: (names: readonly string[]) => number,
): Pick<TagTables, 'endings' | 'endingLists'> => {
  const endings = new Int32Array(ENDING_SLOTS);
  const endingLists = new Uint16Array(ENDING_SLOTS);
  for (const line of lines(text)) {
    const [ending, ...names] = line.split(' ');
    const number = Array.from(ending!.slice(1)).reduceRight((sum, letter) => packLetter(sum, letter.charCodeAt(0)), 0);
    let slot = endingSlot(number);
    while (endings[slot] !== 0) slot = (slot + 1) & (ENDING_SLOTS - 1);
    endings[slot] = number + 1;
    endingLists[slot] = listOf(names);
  }
  return { endings, endingLists };
};

/** `NN VB -1 MD` or `IN SC 0 "as" +1 PRP`: from, to, conditions. */
const readRule = (line: string): number[] => {
  const [from, to, ...parts] = line.split(' ');
  const numbers = [tagOf(from!), tagOf(to!)];
  for (let i = 0; i < parts.length; i += 2) numbers.push(...readCondition(Number(parts[i]), parts[i + 1]!));
  while (numbers.length < RULE) numbers.push(Look.None);
  return numbers;
};

const readCondition = (offset: number, value: string): readonly [number, number, number] => {
  if (value.startsWith('"')) return [Look.Word, offset, intern(fold(value.slice(1, -1)))];
  if (endingNames.includes(value)) return [Look.Ending, offset, endingNames.indexOf(value)];
  if (formNames.includes(value)) return [Look.Form, offset, formNames.indexOf(value)];
  return [Look.Tag, offset, tagOf(value)];
};
