import { type Document } from '../text/document.js';
import { wordSet, type WordSet } from '../lexicon/vocabulary.js';
import type { Role } from './appositions.js';

const set = (list: string): WordSet => wordSet(list.split(/\s+/));

/** Of whoever holds one a reader asks of which country. */
const HEADS = set('president premier pm king queen emperor empress sultan emir chancellor taoiseach tsar shah kaiser');
const MINISTERS = set('minister secretary');
/** What else a secretary of a state has before it. */
const DEPARTMENTS = set('foreign defence defense home treasury');
/** What may stand beside the head: with anything else it is the president of a club or a firm. */
const BESIDE = set(
  'former ex - acting interim deputy vice prime outgoing new late elect crown then designate mr incumbent',
);

/** `President`, `former foreign minister`: an office of a state, as far as its words say. */
export const isStateOffice = ({ tokens }: Document, { from, to }: Role): boolean => {
  let isHead = false;
  let isOther = false;
  let isDepartment = false;
  for (let at = from; at < to; at++) {
    const word = tokens.word[at]!;
    if (HEADS.has(word)) isHead = true;
    else if (MINISTERS.has(word)) isDepartment = true;
    else if (!BESIDE.has(word)) isOther = true;
  }
  return isDepartment ? isMinister(tokens.word, from, to) : isHead && !isOther;
};

const MINISTER = set('minister');
const SECRETARY = set('secretary');

const isMinister = (word: ArrayLike<number>, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (MINISTER.has(word[at]!)) return true;
    if (SECRETARY.has(word[at]!) && at > from && DEPARTMENTS.has(word[at - 1]!)) return true;
  }
  return false;
};
