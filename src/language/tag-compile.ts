/** The tables of the tagger, as numbers. */
export interface TagTables {
  /** Each list of tags that occurs: its mask in the lower 27 bits, the likeliest tag in the upper five. */
  readonly lists: Int32Array;
  /** The list of each lower-case word, by word number; list 0 is none. */
  readonly words: Uint16Array;
  /** The lists of verb forms that are needed only in headlines in title case; elsewhere the ending of the form says as much. */
  readonly titles: Uint16Array;
  /** The list of each word with a capital inside a sentence, where it may be more than a name. */
  readonly capitals: Uint16Array;
  /** A hash table of endings, packed five bits a letter, and their lists. */
  readonly endings: Int32Array;
  readonly endingLists: Uint16Array;
  /** `RULE` numbers for each rule: from, to, then for each condition the feature, the position and the value. */
  readonly rules: Int32Array;
  /** For each rule, the next one with the same key; rules are numbered from one here and below, and 0 is none. */
  readonly next: Uint16Array;
  /** The first rule whose key is a tag: by the tag that it changes, the position and the tag that it asks for there. */
  readonly byTag: Uint16Array;
  /** The first rule whose key is a word: by the number of the word in `ruleWords` and the position. */
  readonly byWord: Uint16Array;
  /** For each word number, its number among the words that rules ask for; 0 if it is none of them. */
  readonly ruleWords: Uint8Array;
}

/** The feature that a condition of a rule tests. */
export const Look = { None: 0, Tag: 1, Word: 2, Form: 3, Ending: 4 } as const;

/** How a word is written and whether it is known, as rules name it. */
export const formNames: readonly string[] = ['small', 'unknown', 'capital', 'first', 'title', 'mark'];
export const Written = { Small: 0, Unknown: 1, Capital: 2, First: 3, Title: 4, Mark: 5 } as const;

/** What a word ends in, as rules name it. */
export const endingNames: readonly string[] = ['none', '-ing', '-ed', '-ly', '-s', '-tion', '-other'];

const MOST_CONDITIONS = 3;
/** How many numbers a rule takes. */
export const RULE: number = 2 + 3 * MOST_CONDITIONS;
/** The tag before and after a sentence. */
export const EDGE = 27;
/** How many tokens before and after a token a rule may look, and how many it can see. */
export const REACH = 3;
const SPAN = 2 * REACH + 1;

/** Where `byTag` has the rules for words tagged `from` that have `tag` at a position. */
export const tagKey = (from: number, offset: number, tag: number): number =>
  (from * SPAN + offset + REACH) * (EDGE + 1) + tag;
/** From the rules for a position to those for the next one. */
export const NEXT_OFFSET: number = tagKey(0, 1, 0) - tagKey(0, 0, 0);
export const TAG_KEYS: number = tagKey(EDGE + 1, -REACH, 0);

/** Where `byWord` has the rules that ask for a word at a position. */
export const wordKey = (word: number, offset: number): number => word * SPAN + offset + REACH;

export const LONGEST_ENDING = 4;
export const ENDING_SLOTS = 2048;

/** The number of an ending; endings with other letters than a to z have none. */
export const packLetter = (packedSoFar: number, code: number): number => (packedSoFar << 5) | (code & 31);

export const endingSlot = (ending: number): number => (Math.imul(ending, 0x9e3779b1) >>> 15) & (ENDING_SLOTS - 1);
