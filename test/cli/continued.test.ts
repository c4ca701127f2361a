import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { contentOf } from './content-of.js';
import { memoryIo } from './memory-io.js';

const cwd = mkdtempSync(join(tmpdir(), 'gazette-continued-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const gazette = async (...args: readonly string[]) => {
  const { io, stderr } = memoryIo({ cwd });
  const code = await run(args, io);
  return { code, stderr: stderr() };
};

const contentIn = (folder: string): Record<string, string> => contentOf(join(cwd, folder));

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
    if (out.endsWith('/')) expect(contentIn(out)).toEqual(contentIn(`new-${out}`));
    else expect(readFileSync(join(cwd, out))).toEqual(readFileSync(join(cwd, `new-${out}`)));
  });

  test('a file that is gone is made again; equal articles are not taken for one', async () => {
    const args = ['small', '-f', 'jsonl', '-o', 'again/', '--resume'];
    small({ a: 'Oslo.', b: 'In Norway.' });
    writeFileSync(join(cwd, 'small/c.jsonl'), '{"id":"n","text":"In Peru."}\n{"id":"n","text":"In Peru."}\n');
    await gazette(...args);
    const before = contentIn('again');
    expect(Object.keys(before)).toEqual(['a.txt.jsonl', 'b.txt.jsonl', 'n-2.jsonl', 'n.jsonl']);
    rmSync(join(cwd, 'again/a.txt.jsonl'));
    expect((await gazette(...args)).stderr).toContain('1 written (1 without a date), 3 skipped');
    expect(contentIn('again')).toEqual(before);
  });

  test.each([
    [
      'the line end of the first result',
      (whole: Buffer) => whole.fill('x', whole.indexOf('\n'), whole.indexOf('\n') + 1),
      1,
    ],
    ['the last byte', (whole: Buffer) => whole.subarray(0, -1), 1],
    ['nothing', (whole: Buffer) => whole, 0],
  ])('a file without %s: what is not whole is done again', async (_, damage, again) => {
    small({ a: 'Oslo.', b: 'In Norway.' });
    const args = ['small', '-f', 'jsonl', '-o', 'damaged.jsonl', '--resume'];
    await gazette(...args, '--overwrite');
    const whole = readFileSync(join(cwd, 'damaged.jsonl'));
    writeFileSync(join(cwd, 'damaged.jsonl'), damage(Buffer.from(whole)));
    expect((await gazette(...args)).stderr).toContain(
      ` ${again} written (${again} without a date), ${2 - again} skipped`,
    );
    expect(readFileSync(join(cwd, 'damaged.jsonl'))).toEqual(whole);
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

  test('a run without it does not replace what others can be resumed from, unless it may', async () => {
    small({ a: 'Oslo.', b: 'In Norway.' });
    const args = ['small', '-f', 'jsonl', '-o', 'resumed.jsonl'];
    const journal = join(cwd, '.resumed.jsonl.gazette-journal');
    await gazette(...args, '--resume');
    expect(await gazette(...args, '-t', 'date')).toEqual({
      code: 2,
      stderr: 'gazette: resumed.jsonl holds results of other options: --overwrite replaces them\n',
    });
    expect(existsSync(journal)).toBe(true);
    expect((await gazette(...args, '-t', 'date', '--overwrite')).code).toBe(0);
    expect(existsSync(journal)).toBe(false);
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
