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
  /** For each tag, what the words that have it can be, and the first and the last of them. */
  readonly canBe: Int32Array;
  readonly first: Int16Array;
  readonly last: Int16Array;
  /** From the first to the last word that the repair asked last could look at. */
  from: number;
  to: number;
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
  const [canBe, first, last] = [new Int32Array(TAGS), new Int16Array(TAGS), new Int16Array(TAGS)];
  const summary: Summary = { words: 0, tags: 0, canBe, first, last, from: 0, to: 0 };
  const [steps, laterSteps] = [stepsOf(repairs, withWords), stepsOf(later, withWords)];
  return {
    make: (sentence) => {
      summary.words = wordsOf(sentence, bitsOf);
      makeAll(steps, sentence, summary);
    },
    makeLater: (sentence) => makeAll(laterSteps, sentence, summary),
  };
};

const TAGS = tagNames.length;

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
    if (hasTagged(summary, tagged[i]!, canBe[i]!) && makeRepair(repairs[i]!, sentence, summary))
      summariseTags(sentence, summary);
  }
};

const wordsOf = ({ words, from, to }: Tagged, bitsOf: (id: WordId) => number): number => {
  let bits = 0;
  for (let at = from; at < to; at++) bits |= bitsOf(words[at]!);
  return bits;
};

const summariseTags = ({ tags, masks, from, to }: Tagged, summary: Summary): void => {
  const { canBe, first, last } = summary;
  let seen = 0;
  for (let at = from; at < to; at++) {
    const tag = tags[at]!;
    if (isIn(tag, seen)) canBe[tag] = canBe[tag]! | masks[at]!;
    else {
      canBe[tag] = masks[at]!;
      first[tag] = at;
    }
    last[tag] = at;
    seen |= 1 << tag;
  }
  summary.tags = seen;
};

const NEVER = 0x7fff;

/** Whether a word has a tag, and can have another one, as a repair seeks them; where such words are is noted in the summary. */
const hasTagged = (summary: Summary, tagged: TagMask, sought: TagMask): boolean => {
  const { canBe, first, last } = summary;
  let from = NEVER;
  let to = 0;
  for (let rest = summary.tags & tagged; rest !== 0; rest &= rest - 1) {
    const tag = 31 - Math.clz32(rest & -rest);
    if ((canBe[tag]! & sought) === 0) continue;
    from = Math.min(from, first[tag]!);
    to = Math.max(to, last[tag]!);
  }
  summary.from = from;
  summary.to = to;
  return from !== NEVER;
};

/** Whether it changed a tag. A sentence has few verbs, so only those from the first to the last are looked at: tagging takes 0.92 of the time. */
const makeRepair = (
  { tagged, canBe, words, before, after, mend }: Repair,
  sentence: Tagged,
  { from, to }: Summary,
): boolean => {
  const { tags, masks } = sentence;
  let isChanged = false;
  let end = Math.min(to + 1, sentence.to - after);
  for (let at = Math.max(from, sentence.from + before); at < end; at++) {
    if (!isIn(tags[at]!, tagged) || (masks[at]! & canBe) === 0) continue;
    if (words !== undefined && !words.has(sentence.words[at]!)) continue;
    const tag = mend(sentence, at);
    if (tag === undefined) continue;
    tags[at] = tag;
    isChanged = true;
    // It may have changed a later one, too.
    end = sentence.to - after;
  }
  return isChanged;
};
