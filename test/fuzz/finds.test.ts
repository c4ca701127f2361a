import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { CHECKS, outcomeOf } from '../../scripts/fuzz/checks.js';
import { INVARIANTS } from '../../scripts/fuzz/invariants.js';
import { createRandom } from '../../scripts/random.js';
import { againstSchema } from '../../scripts/fuzz/records.js';
import { shrink } from '../../scripts/fuzz/shrink.js';
import { makeText } from '../../scripts/fuzz/texts.js';
import type { Result } from '../../src/core/result.js';
import { extract } from '../../src/extract.js';

interface Find {
  readonly check: string;
  readonly seed: number;
  readonly text: string;
}

const finds = readFileSync(join(import.meta.dirname, 'finds.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Find);

describe('what was wrong once', () => {
  test.each(finds.map((find) => [JSON.stringify(find).slice(0, 160), find] as const))(
    '%s',
    async (_, { check, seed, text }) => {
      expect(await outcomeOf(CHECKS[check]!.check, text, seed)).toBeUndefined();
    },
    60_000,
  );
});

describe('the fuzzer', () => {
  const result = extract('President Ana Torres of Peru met Luis Soto on Monday. They met in May.');
  const event = result.entities.find(({ type }) => type === 'event')!;
  const date = result.entities.find(({ type }) => type === 'date')!;
  const [first, ...rest] = result.entities;
  const shifted = { ...first!.mentions[0]!, start: first!.mentions[0]!.start + 1 };
  const wrongs: readonly (readonly [string, Partial<Result>])[] = [
    ['every mention is an exact slice of the text', { text: ` ${result.text}` }],
    [
      'no mention is empty, has white space at an edge or cuts a character in two',
      { entities: [{ ...first!, mentions: [{ ...shifted, text: ' Torres' }] } as typeof event] },
    ],
    [
      'no mention overlaps another, but for dates inside the names of events',
      { entities: [first!, { ...first!, mentions: [shifted] } as typeof event] },
    ],
    ['entities stand in order of first mention, mentions in text order', { entities: [...rest, first!] }],
    ['ids are unique and what refers to an entity finds it', { entities: [event] }],
    ['days are days of the calendar', { entities: [{ ...date, from: '2023-02-30' } as typeof date] }],
    ['the result survives JSON', { warnings: [undefined as unknown as string] }],
  ];

  test.each(wrongs)('sees where it is not so that %s', (name, wrong) => {
    expect(INVARIANTS[name]!(result)).toBeUndefined();
    expect(INVARIANTS[name]!({ ...result, ...wrong })).toBeDefined();
  });

  test('asks everything that must hold', () => {
    expect(wrongs.map(([name]) => name)).toEqual(Object.keys(INVARIANTS));
  });

  test('sees what throws, and what the schema does not know', async () => {
    const thrown = (): never => {
      throw new Error('oh');
    };
    expect(await outcomeOf(thrown, '', 1)).toContain('oh');
    expect(againstSchema({ id: 'a', error: {} })).toContain('against the schema');
  });

  test('draws the same texts again for the same seed, and others for another', () => {
    const texts = (seed: number): string[] => Array.from({ length: 20 }, (_, i) => makeText(createRandom(seed + i)));
    expect(texts(7)).toEqual(texts(7));
    expect(texts(7)).not.toEqual(texts(8));
  });

  test('shows a find without what can be left out', async () => {
    const isWrong = (text: string): Promise<boolean> => Promise.resolve(text.includes('a') && text.includes('z'));
    expect(await shrink('the quick a brown fox jumps over the z lazy dog', isWrong)).toBe('az');
  });
});
