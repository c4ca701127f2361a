import { describe, expect, test } from '@jest/globals';
import { articleEvidence } from '../../src/people/evidence/article.js';
import { allEvidence } from '../../src/people/evidence/index.js';
import { readWeights } from '../../scripts/fit/weights-file.js';

describe('the weights', () => {
  const lines = readWeights();
  const names = [...allEvidence, ...articleEvidence].map(({ name }) => name);

  test('are there for all evidence and nothing else, each once', () => {
    expect(lines.map(({ name }) => name).sort()).toEqual(['prior', ...names].sort());
  });

  test('stay where they start if fewer than ten places or three sources speak for another', () => {
    for (const { name, start, second, places, sources } of lines)
      if (places < 10 || sources < 3) expect([name, second]).toEqual([name, start]);
  });

  test('never speak against their reason', () => {
    const weights = new Map(lines.map(({ name, second }) => [name, second]));
    for (const { name, direction } of articleEvidence) {
      const weight = weights.get(name)!;
      expect([name, direction === 'for' ? weight >= 0 : direction === 'against' ? weight <= 0 : true]).toEqual([
        name,
        true,
      ]);
    }
  });
});
