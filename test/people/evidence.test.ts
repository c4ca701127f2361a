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

  test('stand on ten places in three sources at least', () => {
    expect(lines.filter(({ places, sources }) => places < 10 || sources < 3)).toEqual([]);
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
