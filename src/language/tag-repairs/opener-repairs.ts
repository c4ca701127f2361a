/** Tells words that open a clause from adverbs and prepositions of the same spelling. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { THAT, TO } from '../../lexicon/small-words.js';
import { intern, wordSet } from '../../lexicon/vocabulary.js';
import { isIn, maskOf, nouns, Tag, verbs } from '../tag-set.js';
import { inPhrase, type Repair } from './repair.js';

/** `has since sold it`: between a form of *have* and its participle it is an adverb. */
const needAdverb: Repair = ({ tags, words, from, to }) => {
  for (let at = from + 1; at + 1 < to; at++)
    if (words[at] === SINCE && tags[at + 1] === Tag.VBN && partOfWord(words[at - 1]!) === Part.Have) tags[at] = Tag.RB;
};

const SINCE = intern('since');

/** `before dawn Sunday, toppling trees`: without a verb before the next comma it opens no clause. */
const needPreposition: Repair = ({ tags, words, from, to }) => {
  for (let at = from; at + 1 < to; at++)
    if (tags[at] === Tag.SC && times.has(words[at]!) && !opensClause(tags, at + 1, to)) tags[at] = Tag.IN;
};

const times = wordSet(['after', 'before', 'since', 'until', 'till']);

/** Whether a noun phrase and a verb, or a form in *-ing*, come next. */
const opensClause = (tags: Uint8Array, from: number, to: number): boolean => {
  if (!isIn(tags[from]!, inPhrase)) return true;
  let at = from;
  while (at < to && isIn(tags[at]!, inPhrase)) at++;
  return at < to && tags[at] !== Tag.PUNCT;
};

/** `beat Orvel thanks to a late goal`: unless a verb, determiner, adjective or conjunction stands before it. */
const needThanks: Repair = ({ tags, words, from, to }) => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (words[at] !== THANKS || words[at + 1] !== TO) continue;
    if (!isIn(tags[at - 1]!, giving)) tags[at] = Tag.IN;
  }
};

const THANKS = intern('thanks');
const giving = verbs | maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CC);

/** `in a shooting that killed Ana Torres`: between a noun and its verb *that* is the subject. */
const needRelative: Repair = ({ tags, masks, words, from, to }) => {
  for (let at = from + 1; at + 1 < to; at++) {
    if (words[at] !== THAT || tags[at] !== Tag.SC || !isIn(tags[at - 1]!, nouns)) continue;
    if (tags[at + 1] !== Tag.VBN || !isIn(Tag.VBD, masks[at + 1]!)) continue;
    tags[at] = Tag.WP;
    tags[at + 1] = Tag.VBD;
  }
};

/** In the order in which they are made. */
export const openerRepairs: readonly Repair[] = [needAdverb, needPreposition, needThanks, needRelative];
