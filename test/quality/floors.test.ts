import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readFixtures, readStories } from '../../scripts/quality/fixtures.js';
import { run } from '../../scripts/quality/run.js';
import { spansOf } from '../../src/scoring/spans-of.js';
import { scoreDocument } from '../../src/scoring/score.js';
import { addStories, CEILINGS, scoreStories, storyShares, type StoryShares } from '../../scripts/quality/stories.js';
import { addUp, sharesOf, type Criterion } from '../../src/scoring/tally.js';
import { measureUndated } from '../../scripts/quality/undated.js';

/** F1 by set, row and criterion. */
type Floors = Readonly<Record<string, Readonly<Record<string, Readonly<Partial<Record<Criterion, number>>>>>>>;

const { stories, ...floors } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../fixtures/floors.json'), 'utf8'),
) as Floors & { readonly stories: StoryShares };

describe.each(readFixtures())('over $name the tool keeps', ({ name, documents }) => {
  const tally = addUp(documents.map((document) => scoreDocument(document, spansOf(run(document))).tally));

  test.each(
    Object.entries(floors[name] ?? {}).flatMap(([row, criteria]) =>
      Object.entries(criteria).map(([criterion, floor]) => [row, criterion as Criterion, floor] as const),
    ),
  )('%s, %s: F1 of at least %d', (row, criterion, floor) => {
    const count = tally[row]?.[criterion];
    // If there is nothing to score the test fails; a zero would pass without a floor.
    expect(count?.gold).toBeGreaterThan(0);
    expect(sharesOf(count!).f1).toBeGreaterThanOrEqual(floor);
  });

  test('a floor for everything that is scored', () => {
    expect(Object.keys(floors[name] ?? {}).sort()).toEqual(Object.keys(tally).sort());
  });
});

describe('over the lists of main events the table keeps', () => {
  const shares = storyShares(addStories(readStories().map((document) => scoreStories(document, run(document)).count)));

  test.each(Object.entries(stories) as [keyof StoryShares, number][])('%s: %d', (name, kept) => {
    if (CEILINGS.includes(name)) expect(shares[name]).toBeLessThanOrEqual(kept);
    else expect(shares[name]).toBeGreaterThanOrEqual(kept);
  });

  test('a floor for each figure', () => {
    expect(Object.keys(stories)).toEqual(Object.keys(shares));
  });
});

test('without a publication day hardly a value is another than with it, and a warning counts what stays open', () => {
  const undated = measureUndated(readFixtures().flatMap(({ documents }) => documents));
  expect(undated.articles).toBeGreaterThan(20);
  expect(undated.open).toBeGreaterThan(100);
  expect(undated.differing / undated.values).toBeLessThanOrEqual(0.02);
  expect(undated.warned).toBe(undated.openArticles);
});
