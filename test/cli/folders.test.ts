import { linkSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createProgress } from '../../src/cli/messages/progress.js';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gazette-folders-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content = 'Nothing of note.\n'): void => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), content);
};

/** The names of the files that were read, and the messages. */
const read = async (...args: readonly string[]) => {
  const { io, stdout, stderr } = memoryIo({ cwd });
  const code = await run(['-f', 'jsonl', '-t', 'country', ...args], io);
  const lines = stdout().split('\n').slice(0, -1);
  return { code, ids: lines.map((line) => (JSON.parse(line) as { id: string }).id), stderr: stderr() };
};

describe('--ignore', () => {
  beforeEach(() => {
    for (const name of ['a.txt', 'b.html', 'drafts/c.txt', 'deep/drafts/d.txt', 'deep/e.txt', 'deep/keep.txt'])
      write(`in/${name}`);
  });
  const all = ['a.txt', 'b.html', 'deep/drafts/d.txt', 'deep/e.txt', 'deep/keep.txt', 'drafts/c.txt'];

  const rows: readonly (readonly [patterns: readonly string[], ignored: readonly string[]])[] = [
    [['*.html'], ['b.html']],
    [['drafts/'], ['deep/drafts/d.txt', 'drafts/c.txt']],
    [['/drafts'], ['drafts/c.txt']],
    [
      ['deep/*', '!deep/keep.txt'],
      ['deep/drafts/d.txt', 'deep/e.txt'],
    ],
    [
      ['deep/**/d.txt', 'A.TXT'],
      ['a.txt', 'deep/drafts/d.txt'],
    ],
    [['# nothing', 'no-such-name'], []],
    [['@patterns'], ['b.html', 'drafts/c.txt']],
  ];
  test.each(rows)('%j', async (patterns, ignored) => {
    write('patterns', '# of a file\n*.html\n/drafts/\n');
    const expected = all.filter((name) => !ignored.includes(name)).map((name) => `in/${name}`);
    const options = patterns.flatMap((pattern) => ['--ignore', pattern]);
    expect(await read(...options, 'in')).toEqual({ code: 0, ids: expected, stderr: '' });
  });

  test('is for files that are found, not for those that are named', async () => {
    expect((await read('--ignore', '*.txt', 'in/a.txt')).ids).toEqual(['in/a.txt']);
    expect((await read('--ignore', 'a.txt', 'in/*.{txt,html}')).ids).toEqual(['in/b.html']);
  });

  test('a file of patterns that is not there is wrong use', async () => {
    expect(await read('--ignore', '@nowhere', 'in')).toMatchObject({
      code: 2,
      stderr: 'gazette: cannot read the patterns in nowhere: no such file\n',
    });
  });
});

describe('a file reached twice is read once', () => {
  test('by two folders, a pattern, a link and its name', async () => {
    write('in/a.txt');
    write('in/deep/b.txt');
    symlinkSync('a.txt', join(cwd, 'in/link.txt'));
    symlinkSync('in', join(cwd, 'other'));
    expect(await read('in', 'in/deep', 'other', 'in/*.txt')).toEqual({
      ...{ code: 0, ids: ['in/a.txt', 'in/deep/b.txt'], stderr: '' },
    });
    expect(await read('in', './in/a.txt')).toMatchObject({
      ids: ['in/a.txt', 'in/deep/b.txt'],
      stderr: 'gazette: warning: ./in/a.txt: is read already: not read again\n',
    });
  });

  test('another name of the same content is a file of its own', async () => {
    write('in/a.txt');
    linkSync(join(cwd, 'in/a.txt'), join(cwd, 'in/b.txt'));
    expect((await read('in')).ids).toEqual(['in/a.txt', 'in/b.txt']);
  });
});

test('what is of no known kind is said in one line', async () => {
  for (const name of ['a.txt', 'b.pdf', 'c.jpg', 'deep/d', 'e.docx', '.hidden.pdf']) write(`in/${name}`);
  expect(await read('in')).toEqual({
    ...{ code: 0, ids: ['in/a.txt'] },
    stderr: 'gazette: warning: in: 4 files of no known kind: not read (in/b.pdf, in/c.jpg, in/deep/d and 1 more)\n',
  });
  expect((await read('in', '--ignore', '*.*', '--ignore', '!*.txt', '--ignore', 'd')).stderr).toBe('');
});

describe('progress', () => {
  /** What is shown at these times, with as many articles of 1 MB, and 20 files in all. */
  const shown = async (
    isTerminal: boolean,
    options: { quiet?: boolean; progress?: boolean },
    times: readonly number[],
  ) => {
    let printed = '';
    let time = 0;
    const taken = { files: 0, bytes: 0 };
    const progress = createProgress(
      { quiet: false, progress: false, ...options },
      { stderr: { isTTY: isTerminal, on: () => undefined, write: (text) => (printed += String(text)) } },
      { taken, total: () => Promise.resolve({ files: 20, bytes: 20e6 }) },
      () => time,
    );
    for (const at of times) {
      time = at;
      taken.files++;
      taken.bytes += 1e6;
      progress.step(at === 2000 ? 'failed' : 'done');
      await Promise.resolve();
    }
    progress.end();
    return printed;
  };

  test('a terminal has one line after a second, which is gone at the end', async () => {
    expect(await shown(true, {}, [0, 500, 1000, 1050, 2000])).toBe(
      '\r3 articles, 3 of 20 files, 15 %, 3 articles/s, 3.0 MB/s, 6 s left\u001b[K' +
        '\r5 articles, 5 of 20 files, 25 %, 3 articles/s, 2.5 MB/s, 6 s left, 1 error\u001b[K\r\u001b[K',
    );
    expect(await shown(true, {}, [0, 500])).toBe('');
  });

  test('elsewhere a line every ten seconds and at the end, where it is asked for', async () => {
    expect(await shown(false, { progress: true }, [0, 5000, 10_000, 15_000, 20_000])).toBe(
      'gazette: 3 articles, 3 of 20 files, 15 %, 0 articles/s, 0.3 MB/s, 57 s left\n' +
        'gazette: 5 articles, 5 of 20 files, 25 %, 0 articles/s, 0.3 MB/s, 1 min left\n'.repeat(2),
    );
    expect(await shown(false, {}, [0, 5000, 10_000, 15_000])).toBe('');
    expect(await shown(true, { quiet: true, progress: true }, [0, 5000, 10_000])).toBe('');
  });
});
