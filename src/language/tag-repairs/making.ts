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

/** Repairs, in columns: their objects, which lie apart in memory, are only read when a sentence has what they seek. */
interface Steps {
  readonly repairs: readonly Repair[];
  /** The bit of its words in a summary; 0 if it seeks any word. */
  readonly bits: Int32Array;
  readonly tagged: Int32Array;
  readonly canBe: Int32Array;
  readonly headline: readonly boolean[];
}

type Make = (sentence: Tagged) => void;

/**
 * Makes repairs in their order, and later ones of the same sentence. A sentence is summarised once, and the repairs whose words
 * or tags it lacks pass it by: if each of them goes over all words, they take 3 % of a run.
 */
export const makingRepairs = (
  repairs: readonly Repair[],
  later: readonly Repair[],
): { readonly make: Make; readonly makeLater: Make } => {
  const withWords = [...repairs, ...later].filter(({ words }) => words !== undefined).slice(0, MOST_SETS);
  const bitsOf = wordBits(withWords.map(({ words }) => words!));
  const summary: Summary = { words: 0, tags: 0, canBe: new Int32Array(tagNames.length) };
  const [steps, laterSteps] = [stepsOf(repairs, withWords), stepsOf(later, withWords)];
  return {
    make: (sentence) => {
      summary.words = wordsOf(sentence, bitsOf);
      makeAll(steps, sentence, summary);
    },
    makeLater: (sentence) => makeAll(laterSteps, sentence, summary),
  };
};

const stepsOf = (repairs: readonly Repair[], withWords: readonly Repair[]): Steps => ({
  repairs,
  bits: Int32Array.from(repairs, (repair) => bitOf(withWords.indexOf(repair))),
  tagged: Int32Array.from(repairs, ({ tagged }) => tagged),
  canBe: Int32Array.from(repairs, ({ canBe }) => canBe),
  headline: repairs.map(({ headline }) => headline),
});

const bitOf = (index: number): number => (index < 0 ? 0 : 1 << index);

const makeAll = (steps: Steps, sentence: Tagged, summary: Summary): void => {
  const { repairs, bits, tagged, canBe, headline } = steps;
  const isBare = isHeadline(sentence);
  summariseTags(sentence, summary);
  for (let i = 0; i < bits.length; i++) {
    if ((bits[i] !== 0 && (summary.words & bits[i]!) === 0) || (headline[i]! && !isBare)) continue;
    if (hasTagged(summary, tagged[i]!, canBe[i]!) && makeRepair(repairs[i]!, sentence))
      summariseTags(sentence, summary);
  }
};

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
const hasTagged = ({ tags, canBe }: Summary, tagged: TagMask, sought: TagMask): boolean => {
  for (let rest = tags & tagged; rest !== 0; rest &= rest - 1)
    if ((canBe[31 - Math.clz32(rest & -rest)]! & sought) !== 0) return true;
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
