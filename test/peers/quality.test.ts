/** A peer is scored by what it prints, and has no row where it does not run. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { GAZETTE, type Peer } from '../../scripts/peers/list.js';
import { keepIn } from '../../scripts/peers/kept.js';
import { losses, qualityRows } from '../../scripts/peers/quality.js';

const scratch = mkdtempSync(join(tmpdir(), 'gazette-peers-test-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const text = 'zzyx qopp was there. Kenya was not.';
const corpus = {
  name: 'made',
  documents: [
    {
      ...{ id: 'a', text, date: null, covers: ['person', 'country:name'] },
      spans: [
        { type: 'person', start: 0, end: 9 },
        { type: 'country', start: 21, end: 26, iso: 'KE', subtype: 'name' },
      ],
    },
  ],
};

/** Prints its argument for each line of its file. */
const peer = (name: string, answer: string): Peer => ({
  ...{ name, kinds: ['person'], articles: 1 },
  start: () => [process.execPath, ['-e', answer]],
});

const found = peer('finder', `console.log(JSON.stringify([{ label: 'PERSON', text: 'zzyx qopp', start: 0 }]))`);
const broken = peer('broken', 'process.exit(3)');

test('the best stands first, and what does not run has no row', () => {
  const rows = qualityRows([GAZETTE, broken, found], [corpus], { scratch, keep: keepIn(join(scratch, 'kept')) });
  expect(rows.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'person finder',
    'person gazette',
    'country gazette',
  ]);
  expect(losses(rows)).toEqual([expect.stringMatching(/^person in made \(finder, by \d+\.\d\)$/)]);
});

test('what was measured is not measured again for the same texts', () => {
  const keep = keepIn(join(scratch, 'again'));
  expect(keep('a', 'text', () => 'first')).toBe('first');
  expect(keep('a', 'text', () => 'second')).toBe('first');
  expect(keep('a', 'other text', () => 'third')).toBe('third');
});
