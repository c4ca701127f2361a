import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { bin, bundled } from './bundled.js';
import { contentOf } from './content-of.js';
import { memoryIo } from './memory-io.js';

const FILES = Number(process.env['GAZETTE_RESUME_FILES'] ?? 300);
/** Time for some runs over all of them, on a busy machine. */
const TIME = 60_000 + FILES * 600;
const KILLS = 4;
const cwd = mkdtempSync(join(tmpdir(), 'gazette-resume-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const article = readFileSync(join(import.meta.dirname, '../../fixtures/articles/border-talks.txt'), 'utf8');

const gazette = async (...args: readonly string[]) => {
  const { io, stderr } = memoryIo({ cwd });
  const code = await run(args, io);
  return { code, stderr: stderr() };
};

const contentIn = (folder: string): Record<string, string> => contentOf(join(cwd, folder));

beforeAll(async () => {
  await bundled();
  for (const sub of ['a', 'b']) mkdirSync(join(cwd, 'in', sub), { recursive: true });
  for (let i = 0; i < FILES; i++)
    writeFileSync(join(cwd, 'in', i % 2 === 0 ? 'a' : 'b', `${i}.txt`), `Report ${i}. ${article}`);
  writeFileSync(
    join(cwd, 'in/b/records.jsonl'),
    '{"id":"a/0.txt","text":"Oslo."}\nno record\n{"id":"x","text":"Bonn."}\n',
  );
}, TIME);

describe('a run that was killed is gone on with', () => {
  const killed = async (args: readonly string[], after: number): Promise<void> => {
    const child = spawn(bin, args, { cwd, stdio: 'ignore' });
    const ended = new Promise((done) => child.once('exit', done));
    await Promise.race([sleep(after), ended]);
    child.kill('SIGKILL');
    await ended;
  };

  test.each([
    ['a folder', 'whole/', 'out/'],
    ['one file of JSON Lines', 'whole.jsonl', 'out.jsonl'],
  ])(
    '%s: byte-identical in the end, and nothing half-written before',
    async (_, whole, out) => {
      const args = ['in', '-f', 'jsonl', '-o', out, '--resume'];
      await gazette('in', '-f', 'jsonl', '-q', '-o', whole);
      const expected = out.endsWith('/') ? contentIn(whole) : readFileSync(join(cwd, whole), 'utf8');
      for (let i = 0; i < KILLS; i++) {
        await killed(args, 250 + Math.random() * 600);
        if (out.endsWith('/') && existsSync(join(cwd, out))) expect(expected).toMatchObject(contentIn(out));
      }
      const { code, stderr } = await gazette(...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(new RegExp(`${FILES + 3} read: \\d+ written \\(.*\\), \\d+ skipped, 1 failed; `));
      expect(out.endsWith('/') ? contentIn(out) : readFileSync(join(cwd, out), 'utf8')).toEqual(expected);
      expect((await gazette(...args)).stderr).toContain(
        ` 0 written (0 without a date), ${FILES + 2} skipped, 1 failed`,
      );
      expect(out.endsWith('/') ? contentIn(out) : readFileSync(join(cwd, out), 'utf8')).toEqual(expected);
    },
    TIME,
  );
});
