/** Tells words that open a clause from adverbs and prepositions of the same spelling. */
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { calendar, TO } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { finite, isIn, maskOf, nouns, Tag, verbs } from '../tag-set.js';
import { inPhrase, repairOf, that, type Repair } from './repair.js';

/** `has since sold it`: between a form of *have* and its participle it is an adverb. */
const needAdverb = repairOf({ words: wordSet(['since']), after: 1 }, ({ tags, words }, at) =>
  tags[at + 1] === Tag.VBN && partOfWord(words[at - 1]!) === Part.Have ? Tag.RB : undefined,
);

/**
 * `before dawn Sunday, toppling trees`, `hikers missing since Sunday were found`: without a verb before the next comma, or with a day or
 * a month alone, it opens no clause.
 */
const needPreposition = repairOf(
  { words: wordSet(['after', 'before', 'since', 'until', 'till']), tagged: maskOf(Tag.SC), before: 0, after: 1 },
  ({ tags, words, to }, at) => (opensClause(tags, at + 1, to) && !isDate(words, tags, at + 1) ? undefined : Tag.IN),
);

/** A day or a month right before a verb. */
const isDate = (words: Int32Array, tags: Uint8Array, at: number): boolean =>
  isIn(tags[at + 1]!, finite) && calendar.has(words[at]!);

/** Whether a noun phrase and a verb, or a form in *-ing*, come next. */
const opensClause = (tags: Uint8Array, from: number, to: number): boolean => {
  if (!isIn(tags[from]!, inPhrase)) return true;
  let at = from;
  while (at < to && isIn(tags[at]!, inPhrase)) at++;
  return at < to && tags[at] !== Tag.PUNCT;
};

/** `beat Orvel thanks to a late goal`: unless a verb, determiner, adjective or conjunction stands before it. */
const needThanks = repairOf({ words: wordSet(['thanks']), after: 1 }, ({ tags, words }, at) =>
  words[at + 1] === TO && !isIn(tags[at - 1]!, giving) ? Tag.IN : undefined,
);

const giving = verbs | maskOf(Tag.DT, Tag.PRPS, Tag.JJ, Tag.CC);

/** `in a shooting that killed Ana Torres`: between a noun and its verb *that* is the subject. */
const needRelative = repairOf({ words: that, tagged: maskOf(Tag.SC), after: 1 }, ({ tags, masks }, at) => {
  if (!isIn(tags[at - 1]!, nouns) || tags[at + 1] !== Tag.VBN || !isIn(Tag.VBD, masks[at + 1]!)) return undefined;
  tags[at + 1] = Tag.VBD;
  return Tag.WP;
});

/** In the order in which they are made. */
export const openerRepairs: readonly Repair[] = [needAdverb, needPreposition, needThanks, needRelative];
