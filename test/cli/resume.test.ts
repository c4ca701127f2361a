import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { bin, bundled } from './bundled.js';
import { memoryIo } from './memory-io.js';

const FILES = Number(process.env['GAZETTE_RESUME_FILES'] ?? 300);
/** Some runs over all of them, on a machine that does much else. */
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

/** All files with what is in them, but for the journals. */
const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(join(cwd, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.includes('.gazette') && statSync(join(cwd, folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(cwd, folder, name), 'utf8')]),
  );

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
      const expected = out.endsWith('/') ? contentOf(whole) : readFileSync(join(cwd, whole), 'utf8');
      for (let i = 0; i < KILLS; i++) {
        await killed(args, 250 + Math.random() * 600);
        if (out.endsWith('/') && existsSync(join(cwd, out))) expect(expected).toMatchObject(contentOf(out));
      }
      const { code, stderr } = await gazette(...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(new RegExp(`${FILES + 3} read: \\d+ written \\(.*\\), \\d+ skipped, 1 failed; `));
      expect(out.endsWith('/') ? contentOf(out) : readFileSync(join(cwd, out), 'utf8')).toEqual(expected);
      expect((await gazette(...args)).stderr).toContain(
        ` 0 written (0 without a date), ${FILES + 2} skipped, 1 failed`,
      );
      expect(out.endsWith('/') ? contentOf(out) : readFileSync(join(cwd, out), 'utf8')).toEqual(expected);
    },
    TIME,
  );
});

describe('--resume', () => {
  const small = (texts: Readonly<Record<string, string>>): void => {
    rmSync(join(cwd, 'small'), { recursive: true, force: true });
    mkdirSync(join(cwd, 'small'));
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(cwd, 'small', `${name}.txt`), text);
  };

  test.each([
    ['a folder', 'small-out/'],
    ['one file', 'small-out.jsonl'],
  ])('%s: an article that changed, and one that is new, are done', async (_, out) => {
    const args = ['small', '-f', 'jsonl', '-o', out, '--resume'];
    small({ a: 'Oslo.', b: 'In Norway.', c: 'In Sweden.' });
    expect((await gazette(...args)).stderr).toContain('3 written');
    small({ a: 'Oslo.', aa: 'In Chile.', b: 'In Denmark.', c: 'In Sweden.' });
    expect((await gazette(...args)).stderr).toContain('2 written (2 without a date), 2 skipped');
    await gazette('small', '-f', 'jsonl', '-q', '-o', `new-${out}`);
    if (out.endsWith('/')) expect(contentOf(out)).toEqual(contentOf(`new-${out}`));
    else expect(readFileSync(join(cwd, out))).toEqual(readFileSync(join(cwd, `new-${out}`)));
  });

  test('a file that is gone is made again; equal articles are not taken for one', async () => {
    const args = ['small', '-f', 'jsonl', '-o', 'again/', '--resume'];
    small({ a: 'Oslo.', b: 'In Norway.' });
    writeFileSync(join(cwd, 'small/c.jsonl'), '{"id":"n","text":"In Peru."}\n{"id":"n","text":"In Peru."}\n');
    await gazette(...args);
    const before = contentOf('again');
    expect(Object.keys(before)).toEqual(['a.txt.jsonl', 'b.txt.jsonl', 'n-2.jsonl', 'n.jsonl']);
    rmSync(join(cwd, 'again/a.txt.jsonl'));
    expect((await gazette(...args)).stderr).toContain('1 written (1 without a date), 3 skipped');
    expect(contentOf('again')).toEqual(before);
  });

  test('results of other options are refused, unless they may go', async () => {
    small({ a: 'Oslo.', b: 'In Norway.' });
    for (const out of ['other/', 'other.jsonl']) {
      const args = ['small', '-f', 'jsonl', '-o', out, '--resume'];
      await gazette(...args);
      expect(await gazette(...args, '-t', 'date')).toEqual({
        code: 2,
        stderr: expect.stringContaining('holds results of other options: --overwrite replaces them') as unknown,
      });
      expect((await gazette(...args, '-t', 'date', '--overwrite')).stderr).toContain('2 written');
    }
  });

  test.each([
    [['-t', 'date']],
    [['--timex', 'duration']],
    [['-d', '2023-04-17']],
    [['--date-order', 'dmy']],
    [['--cities']],
    [['--explain']],
    [['--offset-unit', 'byte']],
    [['--per', 'mention']],
  ])('%j makes other results', async (options) => {
    small({ a: 'Oslo.', b: 'In Norway.' });
    const args = ['small', '-f', 'jsonl', '-o', 'plain.jsonl', '--resume'];
    await gazette(...args, '--overwrite');
    expect((await gazette(...args, ...options)).code).toBe(2);
  });

  test.each([[['-v']], [['-j', '1']], [['--article-timeout', '60']], [['-q']]])(
    '%j makes the same',
    async (options) => {
      small({ a: 'Oslo.', b: 'In Norway.' });
      const args = ['small', '-f', 'jsonl', '-o', 'plain.jsonl', '--resume'];
      await gazette(...args, '--overwrite');
      expect((await gazette(...args, ...options)).code).toBe(0);
    },
  );

  test.each([
    [['-f', 'jsonl', '--resume'], '--resume needs --output'],
    [['-f', 'csv', '-o', 'x.csv', '--resume'], '--resume needs -f jsonl, a store or a folder for --output'],
  ])('%j is wrong use', async (args, message) => {
    small({ a: 'Oslo.' });
    expect(await gazette('small', ...args)).toEqual({ code: 2, stderr: `gazette: ${message}\n` });
  });

  test('a file that nobody knows is not replaced', async () => {
    small({ a: 'Oslo.' });
    writeFileSync(join(cwd, 'precious.jsonl'), 'x');
    const { code, stderr } = await gazette('small', '-f', 'jsonl', '-o', 'precious.jsonl', '--resume');
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'gazette: precious.jsonl exists, and nothing says what it was made of: --overwrite replaces it\n',
    });
  });
});
