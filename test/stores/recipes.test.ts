import { beforeAll, describe, expect, test } from '@jest/globals';
import { answers, recipes } from './recipes.js';

let given: string[];
beforeAll(async () => {
  given = await answers();
}, 120_000);

describe('the questions of docs/guide/stores.md have the answers that stand there', () => {
  test('they are ten', () => expect(recipes()).toHaveLength(10));

  test.each(recipes().map(({ question, answer }, i) => ({ question, answer, i })))('$question', ({ answer, i }) => {
    expect(given[i]).toBe(answer);
    expect(answer.split('\n').length).toBeGreaterThan(1);
  });
});
