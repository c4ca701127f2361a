import type { Document } from '../text/document.js';
import { Casing } from '../text/sentences.js';
import { Shape } from '../text/tokens.js';
import { intern, wordSet } from '../lexicon/vocabulary.js';
import { isPrefixedSum } from './sums.js';
import { endingSlot, ENDING_SLOTS, LONGEST_ENDING, packLetter, Written, type TagTables } from './tag-compile.js';
import { maskOf, Tag, type TagMask } from './tag-set.js';

/** The tags that a token can have and the likeliest of them, packed in one number. */
export type Candidates = number;

export const maskIn = (candidates: Candidates): TagMask => candidates & 0x7ffffff;
export const firstIn = (candidates: Candidates): Tag => (candidates >>> 27) as Tag;

const pack = (mask: TagMask, first: Tag): Candidates => mask | (first << 27);

const NAME = maskOf(Tag.NNP);
const number = pack(maskOf(Tag.CD), Tag.CD);
const clitic = pack(maskOf(Tag.POS, Tag.VBZ), Tag.POS);
const mark = pack(maskOf(Tag.PUNCT), Tag.PUNCT);
const ordinal = pack(maskOf(Tag.JJ, Tag.NN, Tag.NNP), Tag.JJ);
const decade = pack(maskOf(Tag.NNS), Tag.NNS);
const code = pack(maskOf(Tag.CD, Tag.NN, Tag.NNP), Tag.CD);
const symbols: ReadonlyMap<number, Candidates> = new Map([
  [intern('&'), pack(maskOf(Tag.CC, Tag.PUNCT), Tag.CC)],
  [intern('%'), pack(maskOf(Tag.NN, Tag.PUNCT), Tag.NN)],
]);

/** How token `at` is written, if tags depend on it. */
export const writtenAt = ({ tokens, sentences }: Document, at: number, isKnown: boolean): number => {
  const shape = tokens.shape[at]!;
  if (shape === Shape.Lower) return isKnown ? Written.Small : Written.Unknown;
  if (shape > Shape.Initial) return Written.Mark;
  const sentence = tokens.sentence[at]!;
  if (sentences.casing[sentence] !== Casing.Normal) return Written.Title;
  return sentences.first[sentence] === at ? Written.First : Written.Capital;
};

/** The tags that token `at` can have. */
export const candidatesAt = (document: Document, at: number, tables: TagTables): Candidates => {
  const { shape } = document.tokens;
  const id = document.tokens.word[at]!;
  const word = listIn(tables.words, id);
  if (shape[at] === Shape.Lower) return tables.lists[word === 0 ? listByEnding(document, at, tables) : word]!;
  if (shape[at]! > Shape.Initial) return otherwise(document, at, word, tables);
  return word === 0 && isPrefixedSum(document, at) ? number : capitalised(document, at, word, tables);
};

const capitalised = (document: Document, at: number, word: number, tables: TagTables): Candidates => {
  const id = document.tokens.word[at]!;
  const capital = listIn(tables.capitals, id);
  const written = writtenAt(document, at, true);
  if (document.tokens.shape[at] === Shape.Upper && written !== Written.Title && acronyms.has(id)) return acronym;
  const inside = written === Written.Capital;
  const small = word === 0 && written === Written.Title ? listIn(tables.titles, id) : word;
  const isGuessed = !inside && small === 0;
  const list = isGuessed ? listByEnding(document, at, tables) : small;
  const candidates = ofCapital(tables, capital, list, inside, small !== 0);
  return isGuessed && !endsInS(document, at) ? candidates & ~PLURAL : candidates;
};

/** `Ghana will vote`: only a known word is a plural without an *s*. */
const endsInS = ({ text, tokens }: Document, at: number): boolean =>
  (text.charCodeAt(tokens.end[at]! - 1) | 32) === 115;

const PLURAL = maskOf(Tag.NNS);

/** `the WHO`, `an IT firm`, but not where all is in capitals. */
const acronyms = wordSet(['who', 'it', 'us']);
const acronym = pack(NAME, Tag.NNP);

/** The list of tags of a word in one of the tables; 0 if it has none. */
export const listIn = (table: Uint16Array, word: number): number => (word < table.length ? table[word]! : 0);

/** Inside a sentence a capitalised word is a name; at its beginning and in a headline only if it is unknown. */
const ofCapital = (
  { lists }: TagTables,
  capital: number,
  small: number,
  inside: boolean,
  isKnown: boolean,
): Candidates => {
  const mask = maskIn(lists[capital]!) | maskIn(lists[small]!) | NAME;
  if (!inside) return pack(mask, isKnown ? firstIn(lists[small]!) : Tag.NNP);
  return pack(mask, capital === 0 ? Tag.NNP : firstIn(lists[capital]!));
};

const otherwise = (document: Document, at: number, list: number, { lists }: TagTables): Candidates => {
  const { shape, word, end } = document.tokens;
  if (shape[at] === Shape.Number) return number;
  if (shape[at] === Shape.Clitic) return clitic;
  if (shape[at] === Shape.Punctuation) return symbols.get(word[at]!) ?? mark;
  if (list !== 0) return lists[list]!;
  if (document.text.endsWith('ft', end[at])) return number;
  const last = document.text.charAt(end[at]! - 1);
  return last === 's' ? decade : /[tdh]/.test(last) ? ordinal : code;
};

/** The list for the longest known ending. */
const listByEnding = ({ text, tokens }: Document, at: number, tables: TagTables): number => {
  const end = tokens.end[at]!;
  const length = Math.min(LONGEST_ENDING, end - tokens.start[at]!);
  let list = ending(0, tables);
  for (let n = 1, packed = 0; n <= length; n++) {
    const letter = text.charCodeAt(end - n) | 32;
    if (letter < 97 || letter > 122) break;
    packed = packLetter(packed, letter);
    const longer = ending(packed, tables);
    if (longer !== 0) list = longer;
  }
  return list;
};

const ending = (packed: number, { endings, endingLists }: TagTables): number => {
  let slot = endingSlot(packed);
  while (endings[slot] !== 0 && endings[slot] !== packed + 1) slot = (slot + 1) & (ENDING_SLOTS - 1);
  return endings[slot] === 0 ? 0 : endingLists[slot]!;
};

/** The ending of token `at`, as an index into `endingNames`. */
export const endingAt = ({ text, tokens }: Document, at: number): number => {
  const end = tokens.end[at]!;
  const letters = lastLetters(text, end);
  if (letters === ING) return 1;
  const two = letters & 0x3ff;
  if (two === ED || two === LY) return two === ED ? 2 : 3;
  if ((letters & 31) === S) return two === SS || end - tokens.start[at]! < 3 ? OTHER : 4;
  return letters === ION && (text.charCodeAt(end - 4) | 32) === 0x74 ? 5 : OTHER;
};

const OTHER = 6;

/** The last three letters before an offset, packed. */
const lastLetters = (text: string, end: number): number =>
  ((text.charCodeAt(end - 3) & 31) << 10) | ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31);

const ING = lastLetters('ing', 3);
const ION = lastLetters('ion', 3);
const ED = lastLetters('-ed', 3) & 0x3ff;
const LY = lastLetters('-ly', 3) & 0x3ff;
const SS = lastLetters('-ss', 3) & 0x3ff;
const S = SS & 31;
