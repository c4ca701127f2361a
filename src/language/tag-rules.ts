/** Corrects the likeliest tags of a sentence: rules in their order, each applied everywhere it fits at once. */
import { EDGE, Look, NEXT_OFFSET, REACH, RULE, tagKey, wordKey, type TagTables } from './tag-compile.js';
import { isIn } from './tag-set.js';

/** The number of places before and after the sentence in its workspace, so that rules can look there. */
export const PAD: number = REACH;
const LONGEST_SENTENCE = 250;
const ROOM = LONGEST_SENTENCE + 2 * PAD;

/** The sentence that is being tagged: the tags of its tokens, shifted so that the first is number `PAD`. */
export interface Workspace {
  readonly tags: Uint8Array;
  readonly masks: Int32Array;
  readonly words: Int32Array;
  /** The numbers that rules give to words. */
  readonly ruleWords: Uint8Array;
  readonly written: Uint8Array;
  readonly endings: Uint8Array;
  /** The ambiguous tokens, from left to right. */
  readonly open: Int16Array;
  /** How many these are. */
  count: number;
  /** For each of them, the next rule that fits. */
  readonly due: Int16Array;
}

export const workspace = (): Workspace => ({
  tags: new Uint8Array(ROOM).fill(EDGE),
  masks: new Int32Array(ROOM),
  words: new Int32Array(ROOM),
  ruleWords: new Uint8Array(ROOM),
  written: new Uint8Array(ROOM),
  endings: new Uint8Array(ROOM),
  open: new Int16Array(ROOM),
  count: 0,
  due: new Int16Array(ROOM),
});

const NEVER = 0x7fff;

/**
 * A sentence has eleven ambiguous tokens, and one or two of five hundred rules fit anywhere. So each token finds the next
 * rule that fits it, by the tokens around it, and looks again only when a tag near it was changed: two thirds faster than
 * trying the rules one after another.
 */
export const applyRules = (tables: TagTables, space: Workspace): void => {
  const { open, due, count, tags } = space;
  const { rules } = tables;
  let rule = NEVER;
  for (let i = 0; i < count; i++) rule = Math.min(rule, (due[i] = nextRule(tables, space, open[i]!, 0)));
  while (rule !== NEVER) {
    let from = ROOM;
    let to = 0;
    for (let i = 0; i < count; i++) {
      if (due[i] !== rule) continue;
      tags[open[i]!] = rules[(rule - 1) * RULE + 1]!;
      from = Math.min(from, open[i]! - REACH);
      to = open[i]! + REACH;
    }
    let next = NEVER;
    for (let i = 0; i < count; i++) {
      if (open[i]! >= from && open[i]! <= to) due[i] = nextRule(tables, space, open[i]!, rule);
      next = Math.min(next, due[i]!);
    }
    rule = next;
  }
};

/** The first rule after another one that fits token `at`. */
const nextRule = (tables: TagTables, space: Workspace, at: number, after: number): number => {
  const { byTag, byWord } = tables;
  const { tags, ruleWords } = space;
  const tag = tags[at]!;
  let next = NEVER;
  let key = tagKey(tag, -REACH, 0);
  for (let offset = -REACH; offset <= REACH; offset++, key += NEXT_OFFSET) {
    const ofTag = byTag[key + tags[at + offset]!]!;
    if (ofTag !== 0) next = firstFitting(ofTag, tables, space, at, after, next);
    const word = ruleWords[at + offset]!;
    const ofWord = word === 0 ? 0 : byWord[wordKey(word, offset)]!;
    if (ofWord !== 0) next = firstFitting(ofWord, tables, space, at, after, next);
  }
  return next;
};

/** The first rule of a list that fits, between two others. */
const firstFitting = (
  list: number,
  { next, rules }: TagTables,
  space: Workspace,
  at: number,
  after: number,
  before: number,
): number => {
  for (let rule = list; rule !== 0 && rule < before; rule = next[rule]!)
    if (rule > after && fits(rules, (rule - 1) * RULE, space, at)) return rule;
  return before;
};

const fits = (rules: Int32Array, rule: number, space: Workspace, at: number): boolean => {
  if (rules[rule] !== space.tags[at] || !isIn(rules[rule + 1]!, space.masks[at]!)) return false;
  for (let i = rule + 2; i < rule + RULE && rules[i] !== Look.None; i += 3)
    if (seen(rules[i]!, at + rules[i + 1]!, space) !== rules[i + 2]) return false;
  return true;
};

const seen = (look: number, at: number, { tags, words, written, endings }: Workspace): number => {
  if (look === Look.Tag) return tags[at]!;
  if (look === Look.Word) return words[at]!;
  return look === Look.Form ? written[at]! : endings[at]!;
};
