import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { isWhole } from '../../src/lexicon/checksum.js';
import { bundled } from '../cli/bundled.js';

const home = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'gazette-damaged-'));
const tables = readFileSync(join(home, 'src/lexicon/tables.bin'));

/** Copies of the program and the library, in which the tables can be damaged. */
beforeAll(async () => {
  await bundled();
  for (const path of ['bin', 'dist/program', 'dist/src/tables.bin', 'package.json', 'src', 'schema'])
    cpSync(join(home, path), join(copy, path), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(copy, 'node_modules'));
}, 120_000);
afterAll(() => rmSync(copy, { recursive: true }));

const flipped = (bytes: Buffer, at: number, bit = 4): Buffer => {
  const changed = Buffer.from(bytes);
  changed[at]! ^= bit;
  return changed;
};

test('any changed byte is noticed', () => {
  expect(isWhole(tables)).toBe(true);
  const ends = Array.from({ length: 64 }, (_, i) => [i, tables.length - 1 - i]).flat();
  const others = Array.from({ length: 400 }, (_, i) => Math.floor((i * tables.length) / 400));
  const unnoticed = [...ends, ...others].filter((at) => isWhole(flipped(tables, at, 1 << (at & 7))));
  expect(unnoticed).toEqual([]);
});

describe('damaged tables are reported on one line', () => {
  const damages: readonly (readonly [string, (bytes: Buffer) => Buffer | undefined])[] = [
    ['one bit', (bytes) => flipped(bytes, bytes.length >> 1)],
    ['the length of the index', (bytes) => flipped(bytes, 3)],
    ['the checksum', (bytes) => flipped(bytes, bytes.length - 1)],
    ['cut short', (bytes) => bytes.subarray(0, -1000)],
    ['empty', () => Buffer.alloc(0)],
    ['missing', () => undefined],
  ];

  const damage = (path: string, change: (bytes: Buffer) => Buffer | undefined): string => {
    const file = join(copy, path);
    const whole = readFileSync(join(home, path));
    const changed = change(whole);
    if (changed === undefined) rmSync(file);
    else writeFileSync(file, changed);
    return file;
  };

  test.each(damages)(
    'by the program: %s',
    async (_, change) => {
      const file = damage('dist/src/tables.bin', change);
      const { stderr, stdout, exitCode } = await execa(join(copy, 'bin/gazette.js'), ['-f', 'jsonl'], {
        input: 'Peru.',
        reject: false,
      });
      expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 70 });
      expect(stderr.split('\n')).toEqual([expect.stringContaining(`gazette: ${file} is `)]);
      expect(stderr).toContain('install gazette again');
    },
    60_000,
  );

  test.each(damages.filter((_, i) => i % 5 === 0))(
    'by the library: %s',
    async (_, change) => {
      damage('src/lexicon/tables.bin', change);
      const script = `import(${JSON.stringify(join(copy, 'src/index.ts'))}).then(() => 'loaded', ({ name, message }) => name + ': ' + message).then(console.log)`;
      const { stdout } = await execa('node', ['--import', 'tsx', '-e', script], { cwd: copy });
      expect(stdout).toMatch(/^UserError: .*tables\.bin is .*: install gazette again$/);
    },
    60_000,
  );
});
