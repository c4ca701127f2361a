import { type Document } from '../../text/document.js';
import { OF } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import type { Role } from './appositions.js';

/** Offices whose holder always belongs to a country. */
const HEADS = set('president premier pm king queen emperor empress sultan emir chancellor taoiseach tsar shah kaiser');
const MINISTERS = set('minister secretary');
/** The modifiers of a *secretary* of a state. */
const DEPARTMENTS = set(
  `agriculture care commerce culture defence defense development education energy environment foreign health home housing
   interior justice labor labour security trade transport transportation treasury`,
);
/** The words that may be beside the head; with any other it is an office of a club or a firm. */
const BESIDE = set(
  'former ex - acting interim deputy vice prime outgoing new late elect crown then designate mr incumbent',
);

/** `army chief`, `military spokesman`. */
const ARMIES = set('army military navy');
const CHIEF = set('chief commander spokesman spokesperson spokeswoman');

/** `President`, `former foreign minister`: an office of a state, by its words; a *chief minister* is one of a part of it. */
export const isStateOffice = ({ tokens }: Document, { from, to }: Role): boolean => {
  if (isHeadOfState(tokens.word, to - 1)) return true;
  const before = to - 2 >= from ? tokens.word[to - 2]! : 0;
  if (CHIEF.has(tokens.word[to - 1]!) && ARMIES.has(before)) return true;
  return !isOfProvince(tokens.word, from, to) && isOffice(tokens.word, from, to);
};

/** `chief minister`, `Chief Minister Punjab` */
const isOfProvince = (word: ArrayLike<number>, from: number, to: number): boolean => {
  for (let at = from + 1; at < to; at++) if (MINISTER.has(word[at]!) && CHIEF.has(word[at - 1]!)) return true;
  return false;
};

/** `head of [state]`, `head of [government]` */
const isHeadOfState = (word: ArrayLike<number>, last: number): boolean =>
  OF_STATE.has(word[last]!) && word[last - 1] === OF && HEAD.has(word[last - 2] ?? 0);
const OF_STATE = set('state government');
const HEAD = set('head');

const isOffice = (words: ArrayLike<number>, from: number, to: number): boolean => {
  let isHead = false;
  let isOther = false;
  let isDepartment = false;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    if (HEADS.has(word)) isHead = true;
    else if (MINISTERS.has(word)) isDepartment = true;
    else if (!BESIDE.has(word) && !isOfPresident(words, at)) isOther = true;
  }
  return isDepartment ? isMinister(words, from, to) : isHead && !isOther;
};

const MINISTER = set('minister');
const STATE = set('state');
const PRESIDENT = set('president');

/** `state president`, but a `state premier` is one of a part of the country. */
const isOfPresident = (word: ArrayLike<number>, at: number): boolean =>
  STATE.has(word[at]!) && PRESIDENT.has(word[at + 1]!);

const SECRETARY = set('secretary');

const isMinister = (word: ArrayLike<number>, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    if (MINISTER.has(word[at]!)) return true;
    if (SECRETARY.has(word[at]!) && at > from && DEPARTMENTS.has(word[at - 1]!)) return true;
  }
  return false;
};
