/** Which rules of the tagger to ask: an index by the word or tag that each needs. */
import { Look, RULE, TAG_KEYS, tagKey, wordKey, type TagTables } from '../../src/language/tag-compile.js';

type Index = Pick<TagTables, 'next' | 'byTag' | 'byWord' | 'ruleWords'>;

export const indexOf = (rules: Int32Array): Index => {
  const numbers = numbered(rules);
  const next = new Uint16Array(rules.length / RULE + 1);
  const byTag = new Uint16Array(TAG_KEYS);
  const byWord = new Uint16Array(wordKey(numbers.size + 1, 0));
  // From the last to the first, so that each list begins with its first rule.
  for (let rule = rules.length / RULE; rule > 0; rule--) {
    const start = (rule - 1) * RULE;
    const { look, offset, value } = keyOf(rules, start);
    const [lists, key] =
      look === Look.Word
        ? [byWord, wordKey(numbers.get(value)!, offset)]
        : [byTag, tagKey(rules[start]!, offset, value)];
    next[rule] = lists[key]!;
    lists[key] = rule;
  }
  const ruleWords = new Uint8Array(Math.max(0, ...numbers.keys()) + 1);
  for (const [word, number] of numbers) ruleWords[word] = number;
  return { next, byTag, byWord, ruleWords };
};

/** The words that are keys, from one: a byte holds them. */
const numbered = (rules: Int32Array): ReadonlyMap<number, number> => {
  const numbers = new Map<number, number>();
  for (let start = 0; start < rules.length; start += RULE) {
    const { look, value } = keyOf(rules, start);
    if (look === Look.Word && !numbers.has(value)) numbers.set(value, numbers.size + 1);
  }
  if (numbers.size > 255) throw new RangeError('rules of tags ask for more than 255 words');
  return numbers;
};

interface Condition {
  readonly look: number;
  readonly offset: number;
  readonly value: number;
}

/** The condition that holds most seldom: a word, then a tag; without either the tag that the rule changes. */
const keyOf = (rules: Int32Array, start: number): Condition => {
  const conditions: Condition[] = [];
  for (let i = start + 2; i < start + RULE; i += 3)
    conditions.push({ look: rules[i]!, offset: rules[i + 1]!, value: rules[i + 2]! });
  return (
    conditions.find(({ look }) => look === Look.Word) ??
    conditions.find(({ look }) => look === Look.Tag) ?? { look: Look.Tag, offset: 0, value: rules[start]! }
  );
};
