import { describe, expect, test } from '@jest/globals';
import { collect } from '../../src/people/document-evidence.js';
import { articleEvidence } from '../../src/people/evidence/article.js';
import type { Evidence } from '../../src/people/evidence/evidence.js';
import { evidenceIndex } from '../../src/people/evidence/evidence-index.js';
import { allEvidence } from '../../src/people/evidence/index.js';
import { wordsOf } from '../../src/people/lexicon.js';
import { placeOf } from '../../src/people/place.js';
import { weighAll, type Weighed } from '../../src/people/weigh.js';
import { readDocument, type Document } from '../../src/text/document.js';
import { readWeights } from '../../scripts/fit/weights-file.js';

interface Example {
  readonly document: Document;
  readonly weighed: readonly Weighed[];
  /** Which of them stands in the brackets; -1 if none. */
  readonly index: number;
}

const read = (example: string): Example => {
  const start = example.indexOf('[');
  const end = example.indexOf(']') - 1;
  const document = readDocument(example.replace(/[[\]]/g, ''));
  const { tokens } = document;
  const weighed = weighAll(document, wordsOf(document));
  const index = weighed.findIndex(
    ({ features: { candidate } }) => tokens.end[candidate.to - 1] === end && tokens.start[candidate.from]! >= start,
  );
  return { document, weighed, index };
};

describe('all evidence holds of its own example', () => {
  test.each(allEvidence.map((one): [string, Evidence] => [`${one.name}: ${one.example}`, one]))('%s', (_, one) => {
    const { weighed, index } = read(one.example);
    const seen: Evidence[] = [];
    if (index >= 0) evidenceIndex([one])(weighed[index]!.features, seen);
    expect(seen).toEqual([one]);
  });

  test.each(articleEvidence.map((one): [string, typeof one] => [`${one.name}: ${one.example}`, one]))(
    '%s',
    (_, one) => {
      const { document, weighed, index } = read(one.example);
      expect(index).toBeGreaterThanOrEqual(0);
      const place = placeOf(collect(document, weighed, wordsOf(document)), index);
      expect(one.single ?? weighed[index]!.features.length < 2).toBe(weighed[index]!.features.length < 2);
      expect(Math.abs(one.value(place))).toBeGreaterThan(0);
    },
  );
});

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
