import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { INVARIANTS } from '../../scripts/fuzz/invariants.js';
import type { ExtractOptions, Result } from '../../src/core/result.js';
import { extract } from '../../src/extract.js';
import { ENTITY_TYPES } from '../../src/kinds.js';
import { texts } from './texts.js';

const OPTIONS: ExtractOptions = {
  date: { value: '2023-04-17', source: 'option' },
  timex: ['date', 'time', 'duration', 'set'],
};

const RUNS = { numRuns: 400 };

const holds = (check: (result: Result, text: string) => void, options: ExtractOptions = OPTIONS): void =>
  fc.assert(
    fc.property(texts, (text) => check(extract(text, options), text)),
    RUNS,
  );

describe('whatever the text', () => {
  // Each text is read once for all properties, because reading takes the time.
  test(`it holds that ${Object.keys(INVARIANTS).join('; ')}`, () => {
    holds((result) => {
      const broken = Object.entries(INVARIANTS).map(([name, invariant]) => [name, invariant(result)]);
      expect(broken.filter(([, what]) => what !== undefined)).toEqual([]);
    });
  });

  test('the same text gives the same result', () => {
    holds((result, text) => expect(extract(text, OPTIONS)).toEqual(result));
  });

  test.each(ENTITY_TYPES)('asked for %s alone, nothing else comes', (type) => {
    holds(({ entities }) => expect(entities.filter((entity) => entity.type !== type)).toEqual([]), {
      ...OPTIONS,
      types: [type],
    });
  });

  test('it is read without a publication day and with explanations', () => {
    holds(
      ({ rejected }, text) => {
        for (const { start, end, text: said } of rejected) expect(text.slice(start, end)).toBe(said);
      },
      { explain: true },
    );
  });
});
