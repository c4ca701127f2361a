import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFixtures } from '../../scripts/quality/fixtures.js';
import { run, spansOf } from '../../scripts/quality/predict.js';
import { scoreDocument } from '../../scripts/quality/score.js';
import { addUp, sharesOf, type Criterion } from '../../scripts/quality/tally.js';

/** F1 by set, row and criterion. */
type Floors = Readonly<Record<string, Readonly<Record<string, Readonly<Partial<Record<Criterion, number>>>>>>>;

const floors = JSON.parse(readFileSync(join(import.meta.dirname, '../../fixtures/floors.json'), 'utf8')) as Floors;

describe.each(readFixtures())('over $name the tool keeps', ({ name, documents }) => {
  const tally = addUp(documents.map((document) => scoreDocument(document, spansOf(run(document))).tally));

  test.each(
    Object.entries(floors[name] ?? {}).flatMap(([row, criteria]) =>
      Object.entries(criteria).map(([criterion, floor]) => [row, criterion as Criterion, floor] as const),
    ),
  )('%s, %s: F1 of at least %d', (row, criterion, floor) => {
    const count = tally[row]?.[criterion];
    // Nothing to score would be a failure, not a zero that no floor forbids.
    expect(count?.gold).toBeGreaterThan(0);
    expect(sharesOf(count!).f1).toBeGreaterThanOrEqual(floor);
  });

  test('a floor for everything that is scored', () => {
    expect(Object.keys(floors[name] ?? {}).sort()).toEqual(Object.keys(tally).sort());
  });
});
