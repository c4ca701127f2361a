import { describe, expect, test } from '@jest/globals';
import { caseNames, expectedOf, runCase } from './golden.js';

describe('golden files (npm run goldens writes them anew)', () => {
  test.each(caseNames())('%s', async (name) => {
    expect(await runCase(name)).toEqual(expectedOf(name));
  });
});
