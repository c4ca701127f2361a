import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const folder = mkdtempSync(join(tmpdir(), 'gazette-companion-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('brat has the text beside each file, and no input is written over', async () => {
  writeFileSync(join(folder, 'a.jsonl'), '{"id":"x","text":"Kenya 🙂 met Ana Ruiz."}\n{"id":"y","text":"Peru"}\n');
  const { io, stderr } = memoryIo({ cwd: folder });
  expect([await run(['a.jsonl', '-f', 'brat', '-o', 'out/'], io), stderr()]).toEqual([
    0,
    expect.stringContaining('2 read'),
  ]);
  const out = join(folder, 'out');
  expect(readdirSync(out).filter((name) => !name.startsWith('.'))).toEqual(['x.ann', 'x.txt', 'y.ann', 'y.txt']);
  const text = readFileSync(join(out, 'x.txt'), 'utf8');
  expect(text).toBe('Kenya 🙂 met Ana Ruiz.');
  const [, start = '', end = ''] = /^T\d+\tPerson (\d+) (\d+)\t/m.exec(readFileSync(join(out, 'x.ann'), 'utf8'))!;
  expect(Array.from(text).slice(Number(start), Number(end)).join('')).toBe('Ana Ruiz');
  writeFileSync(join(out, 'z.txt'), 'Chad and Mali.');
  const again = memoryIo({ cwd: out });
  expect(await run(['z.txt', '-f', 'brat', '-o', '../out2/'], again.io)).toBe(0);
  expect(await run(['z.txt', '-f', 'brat', '-o', '.'], memoryIo({ cwd: out }).io)).toBe(0);
  expect(readFileSync(join(out, 'z.txt'), 'utf8')).toBe('Chad and Mali.');
});
