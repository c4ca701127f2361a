import { MOST_SETS, wordBits } from '../../lexicon/word-bits.js';
import type { WordId } from '../../lexicon/vocabulary.js';
import { isIn, tagNames, type TagMask } from '../tag-set.js';
import { isHeadline, type Repair, type Tagged } from './repair.js';

/** What the words of a sentence are, all together. */
interface Summary {
  /** Bit `i` if one of them is a word of repair `i`. */
  words: number;
  /** The tags that they have. */
  tags: TagMask;
  /** For each tag, what the words that have it can be. */
  readonly canBe: Int32Array;
}

/**
 * Makes repairs in their order. A sentence is summarised once, and the repairs whose words or tags it lacks pass it by: if each
 * of them goes over all words, they take 3 % of a run.
 */
export const makingRepairs = (repairs: readonly Repair[]): ((sentence: Tagged) => void) => {
  const withWords = repairs.filter(({ words }) => words !== undefined).slice(0, MOST_SETS);
  const bitsOf = wordBits(withWords.map(({ words }) => words!));
  const steps = repairs.map((repair) => ({ repair, bit: bitOf(withWords.indexOf(repair)) }));
  const summary: Summary = { words: 0, tags: 0, canBe: new Int32Array(tagNames.length) };
  return (sentence) => {
    const isBare = isHeadline(sentence);
    summary.words = wordsOf(sentence, bitsOf);
    summariseTags(sentence, summary);
    for (let i = 0; i < steps.length; i++) {
      const { repair, bit } = steps[i]!;
      if ((repair.headline && !isBare) || (bit !== 0 && (summary.words & bit) === 0)) continue;
      if (hasTagged(summary, repair) && makeRepair(repair, sentence)) summariseTags(sentence, summary);
    }
  };
};

const bitOf = (index: number): number => (index < 0 ? 0 : 1 << index);

const wordsOf = ({ words, from, to }: Tagged, bitsOf: (id: WordId) => number): number => {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= bitsOf(words[at]!);
  return bits;
};

const summariseTags = ({ tags, masks, from, to }: Tagged, summary: Summary): void => {
  const { canBe } = summary;
  canBe.fill(0);
  summary.tags = 0;
  for (let at = from; at < to; at++) {
    const tag = tags[at]!;
    summary.tags |= 1 << tag;
    canBe[tag] = canBe[tag]! | masks[at]!;
  }
};

/** Whether a word has a tag, and can have another one, as a repair seeks them. */
const hasTagged = ({ tags, canBe }: Summary, sought: Repair): boolean => {
  for (let rest = tags & sought.tagged; rest !== 0; rest &= rest - 1)
    if ((canBe[31 - Math.clz32(rest & -rest)]! & sought.canBe) !== 0) return true;
  return false;
};

/** Whether it changed a tag. */
const makeRepair = ({ tagged, canBe, words, before, after, mend }: Repair, sentence: Tagged): boolean => {
  const { tags, masks } = sentence;
  let isChanged = false;
  const end = sentence.to - after;
  for (let at = sentence.from + before; at < end; at++) {
    if (!isIn(tags[at]!, tagged) || (masks[at]! & canBe) === 0) continue;
    if (words !== undefined && !words.has(sentence.words[at]!)) continue;
    const tag = mend(sentence, at);
    if (tag === undefined) continue;
    tags[at] = tag;
    isChanged = true;
  }
  return isChanged;
};
