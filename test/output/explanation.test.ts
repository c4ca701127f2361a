import { expect, test } from '@jest/globals';
import { inSum, type Explanation } from '../../src/core/explanation.js';
import type { Result } from '../../src/core/result.js';
import { format, formatters, PLAIN } from '../../src/output/index.js';
import { sample } from './sample.js';

const sum: Explanation = {
  parts: [
    { name: 'two words', weight: 1.5 },
    { name: 'prior', weight: -1.5 },
    { name: 'article', weight: -0.404 },
  ],
  sum: -0.404,
  threshold: -0.35,
};

const steps: Explanation = {
  parts: [
    { about: 'p1', name: 'subject', reason: 'the subject of the verb' },
    { about: 'date', name: 'nearest' },
  ],
};

test.each([
  [sum, 'two words +1.5, prior −1.5, article −0.4 = −0.4, needs −0.35'],
  [steps, 'p1: the subject of the verb, date: nearest'],
])('an explanation in a line', (explanation, line) => {
  expect(inSum(explanation)).toBe(line);
});

const [person, country, event, date] = sample.entities;
const explained = {
  ...sample,
  focus: [{ ...sample.focus[0]!, explanation: steps }],
  entities: [
    { ...person!, mentions: person!.mentions.map((mention) => ({ ...mention, explanation: sum })) },
    country!,
    { ...event!, explanation: steps },
    date!,
  ],
  rejected: [{ ...sample.rejected[0]!, explanation: sum }],
} as Result;

const print = (name: string, explain: boolean, per: 'article' | 'mention' = 'article'): Promise<string> =>
  format(
    formatters.find((formatter) => formatter.name === name)!,
    [explained],
    { ...PLAIN, per, width: 200, explain: explain ? () => 'a reason' : null },
  );

test.each([
  ['jsonl', 'article'],
  ['jsonl', 'mention'],
  ['csv', 'mention'],
  ['table', 'article'],
  ['table', 'mention'],
] as const)('%s per %s says what a decision was made of, and only where it is asked to', async (name, per) => {
  const [without, with_] = [await print(name, false, per), await print(name, true, per)];
  expect(without).not.toMatch(/two words|1\.5/);
  expect(with_).toMatch(/two words/);
});

test('the record explains focus, entities, mentions and what was given up', async () => {
  const record = JSON.parse(await print('jsonl', true)) as Record<
    string,
    readonly { readonly explanation?: unknown }[]
  >;
  expect(record['focus']![0]!.explanation).toEqual(steps);
  expect(record['entities']![2]!.explanation).toEqual(steps);
  expect(record['rejected']![0]!.explanation).toEqual(sum);
});
