/** A comma or a conjunction inside a noun phrase. */
import { COMMA } from '../../lexicon/marks.js';
import { A } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised } from '../../text/document.js';
import { isIn, maskOf, nouns, Tag } from '../tag-set.js';
import type { Reading } from './reading.js';

/** The comma of `Lakewave, Inc.` */
export const isBeforeLegalForm = ({ document, tags, last }: Reading, comma: number): boolean =>
  document.tokens.word[comma] === COMMA &&
  comma + 1 < last &&
  legalForms.has(document.tokens.word[comma + 1]!) &&
  isCapitalised(document, comma + 1) &&
  tags[comma - 1] === Tag.NNP;

const legalForms = wordSet(['inc', 'ltd', 'llc', 'llp', 'lp', 'corp', 'co', 'plc']);

/** The `and` of `past and prospective customers`, after a preposition. */
export const joinsAdjectives = ({ tags, last }: Reading, joint: number): boolean => {
  if (tags[joint] !== Tag.CC || joint + 2 >= last) return false;
  if (tags[joint - 1] !== Tag.JJ || tags[joint + 1] !== Tag.JJ || !isIn(tags[joint + 2]!, nouns)) return false;
  return joint - 2 >= 0 && isIn(tags[joint - 2]!, opening);
};

const opening = maskOf(Tag.IN, Tag.PRPS);

/** The `and` of `three and a half years`. */
export const joinsHalf = ({ document, tags, last }: Reading, joint: number): boolean =>
  tags[joint] === Tag.CC &&
  tags[joint - 1] === Tag.CD &&
  joint + 3 < last &&
  document.tokens.word[joint + 1] === A &&
  halves.has(document.tokens.word[joint + 2]!) &&
  isIn(tags[joint + 3]!, nouns);

const halves = wordSet(['half', 'quarter']);
