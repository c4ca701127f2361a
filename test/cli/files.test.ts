import { execFileSync, spawn } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createFileNames } from '../../src/cli/files/file-names.js';
import { run } from '../../src/cli/run.js';
import { processorTime } from '../../scripts/growth/processor-time.js';
import { memoryIo, type Given } from './memory-io.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gazette-files-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const at = (name: string): string => join(cwd, name);
const read = (name: string): string => readFileSync(at(name), 'utf8');
const write = (name: string, content = 'Nothing of note.\n'): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(at(name), content);
};
const records = (...ids: readonly string[]): string =>
  ids.map((id) => `${JSON.stringify({ id, text: id })}\n`).join('');

const gazette = async (args: readonly string[], given: Given = {}) => {
  const { io, stdout, stderr } = memoryIo({ cwd, ...given });
  const code = await run(args, io);
  return { code, stdout: stdout(), stderr: stderr() };
};

/** The id that each file of a folder holds. */
const idsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(at(folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => !name.startsWith('.') && statSync(join(at(folder), name)).isFile())
      .map((name) => [name, (JSON.parse(read(join(folder, name))) as { id: string }).id]),
  );

describe('no output replaces an input', () => {
  test.each([
    ['an id with the name of the input', ['news.jsonl', '-f', 'jsonl'], 'news.jsonl', records('news')],
    ['an id with the name of a later input', ['a.jsonl', 'z.jsonl', '-f', 'jsonl'], 'z.jsonl', ''],
    ['a pattern', ['?.jsonl', '-f', 'jsonl'], 'z.jsonl', ''],
  ])('in a folder: %s', async (_, args, name, content) => {
    write('a.jsonl', records('z'));
    write(name, content);
    const { code, stderr } = await gazette([...args, '-o', '.']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('written as') });
    expect(read(name)).toBe(content);
  });

  test('through a link', async () => {
    write('real.jsonl', records('link'));
    linkSync(at('real.jsonl'), at('link.jsonl'));
    mkdirSync(at('out'));
    linkSync(at('real.jsonl'), at('out/link.jsonl'));
    await gazette(['real.jsonl', '-f', 'jsonl', '-o', 'out']);
    expect(read('real.jsonl')).toBe(records('link'));
    expect(read('out/link-2.jsonl')).toContain('"id":"link"');
  });

  test.each([[['*.txt']], [['.']], [['b.txt', 'a.txt']], [['link.txt']]])('as a file: %j', async (inputs) => {
    write('a.txt');
    write('b.txt');
    symlinkSync('a.txt', at('link.txt'));
    const { code, stderr } = await gazette([...inputs, '-f', 'text', '-o', 'a.txt']);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'gazette: cannot write a.txt: it is an input, and would be lost\n',
    });
    expect(read('a.txt')).toBe('Nothing of note.\n');
  });

  test('nor lies in an input folder among the inputs', async () => {
    write('in/a.txt');
    expect(await gazette(['in', '-f', 'text', '-o', 'in'])).toMatchObject({ code: 2 });
    await gazette(['in', '-f', 'text', '-o', 'in/out']);
    const { stderr } = await gazette(['in', '-f', 'text', '-o', 'in/out']);
    expect(stderr).toBe('gazette: warning: in/out: is the output folder: not read\n');
    expect(readdirSync(at('in/out'))).toEqual(['.gazette-journal', 'a.txt']);
  });

  test('nor is that of another run read as articles, unless it is named', async () => {
    write('in/a.txt');
    await gazette(['in', '-f', 'jsonl', '-o', 'in/out']);
    const { stdout, stderr } = await gazette(['in', '-f', 'text']);
    expect(stdout).toBe('in/a.txt  no date\n\nNothing of note.\n');
    expect(stderr).toBe('gazette: warning: in/out: holds the results of another run: not read\n');
    expect((await gazette(['in/out', '-f', 'jsonl'])).stdout).not.toBe('');
  });
});

describe('no output replaces another', () => {
  const LONG = '漢'.repeat(100);
  const ids = [
    ...[
      '\ud800',
      '\ud801',
      'Abc',
      'abc',
      'é',
      'e\u0301',
      'x.',
      'x',
      'x ',
      'CON',
      'con',
      '_CON',
      'nul.txt',
      'a/..',
      'a/%2e%2e',
    ],
    ...[
      LONG,
      `${LONG}a`,
      `${'a'.repeat(300)}1`,
      `${'a'.repeat(300)}2`,
      'y',
      'y.json/z',
      'w.json/z',
      'w',
      'a/b'.repeat(60),
      '',
    ],
  ];

  test('whatever the ids, and they are cut by bytes', async () => {
    write('in.jsonl', records(...ids));
    const { code, stderr } = await gazette(['in.jsonl', '-f', 'json', '-o', 'out/']);
    expect({ code, bugs: stderr.includes('bug') }).toEqual({ code: 0, bugs: false });
    const found = idsIn('out');
    expect(Object.values(found).sort()).toEqual([...ids].sort());
    const folded = Object.keys(found).map((name) => name.normalize('NFC').toLowerCase());
    expect(new Set(folded).size).toBe(ids.length);
    for (const part of folded.flatMap((name) => name.split('/'))) {
      expect(Buffer.byteLength(part)).toBeLessThan(256);
      expect(part).not.toMatch(/^(con|nul)(\.|$)|[. ]$/);
    }
    expect(stderr).toContain('the name of its file is taken: written as abc-2.json');
  });

  test('a hundred thousand of one id', () => {
    const names = createFileNames();
    const nameAll = (count: number): number =>
      processorTime(() => {
        expect(new Set(Array.from({ length: count }, () => names.next('a', false).name)).size).toBe(count);
      });
    nameAll(5_000);
    // Linear code takes twenty times as long, quadratic code four hundred times; a garbage collection adds some.
    expect(nameAll(100_000)).toBeLessThan(3 * 20 * nameAll(5_000) + 1_000);
  });
});

describe('what is written beside a file until it is whole', () => {
  const left = (folder = '.'): string[] => readdirSync(at(folder)).filter((name) => name.endsWith('.part'));

  test('follows no link that was put there', async () => {
    write('victim', 'precious');
    mkdirSync(at('out'));
    for (const name of ['x.json.part', `.x.json.${process.pid}.part`]) symlinkSync(at('victim'), at(`out/${name}`));
    write('x.jsonl', records('x'));
    await gazette(['x.jsonl', '-f', 'json', '-o', 'out']);
    await gazette(['x.jsonl', '-f', 'json', '-o', 'out/x.json']);
    expect(read('victim')).toBe('precious');
    expect(lstatSync(at('out/x.json')).isFile()).toBe(true);
  });

  test('has the rights of what it replaces', async () => {
    for (const [name, mode] of [
      ['a.json', 0o600],
      ['out/x.json', 0o640],
    ] as const) {
      write(name);
      chmodSync(at(name), mode);
    }
    write('x.jsonl', records('x'));
    await gazette(['x.jsonl', '-f', 'json', '-o', 'a.json']);
    await gazette(['x.jsonl', '-f', 'json', '-o', 'out']);
    expect([statSync(at('a.json')).mode & 0o777, statSync(at('out/x.json')).mode & 0o777]).toEqual([0o600, 0o640]);
  });

  test('goes where a link leads that leads nowhere yet', async () => {
    symlinkSync('later.json', at('link.json'));
    await gazette(['-f', 'json', '-o', 'link.json'], { stdin: 'Peru' });
    expect(lstatSync(at('link.json')).isSymbolicLink()).toBe(true);
    expect(read('later.json')).toContain('Peru');
  });

  test('is removed where the disk is full, and by the next run after a crash', async () => {
    const { pid } = spawn('true');
    await new Promise((done) => setTimeout(done, 300));
    const host = hostname().replace(/[^\w]/g, '_').slice(0, 64);
    mkdirSync(at('out'));
    for (const folder of ['.', 'out']) {
      write(`${folder}/.gazette-${host}-${pid!}-00ff.part`);
      write(`${folder}/.gazette-${host}-${process.ppid}-00ff.part`);
    }
    write('x.jsonl', records('x'));
    await gazette(['x.jsonl', '-f', 'json', '-o', 'a.json']);
    await gazette(['x.jsonl', '-f', 'json', '-o', 'out']);
    for (const folder of ['.', 'out']) expect(left(folder)).toEqual([`.gazette-${host}-${process.ppid}-00ff.part`]);
  });
});

describe('one input ends or hangs no other', () => {
  test('a pipe in a folder is passed over', async () => {
    write('in/a.txt');
    execFileSync('mkfifo', [at('in/b.txt')]);
    const { code, stderr, stdout } = await gazette(['in', '-f', 'jsonl']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'gazette: warning: in/b.txt: is no plain file: not read\n' });
    expect(stdout.trim().split('\n')).toHaveLength(1);
  });

  test.each([
    ['loop', 'too many symbolic links'],
    ['x'.repeat(300), 'the name is too long'],
  ])('a path that cannot be looked at is an input that cannot be read: %s', async (name, message) => {
    symlinkSync('loop', at('loop'));
    write('a.txt');
    expect(await gazette([name])).toMatchObject({ code: 1, stderr: `gazette: ${name}: ${message}\n` });
    expect(await gazette(['a.txt', '-o', name])).toMatchObject({
      code: 1,
      stderr: `gazette: cannot write ${name}: ${message}\n`,
    });
    expect((await gazette([name, 'a.txt', '-f', 'jsonl'])).stdout).toContain('"id":"a.txt"');
  });

  test('what is below a file cannot be written', async () => {
    write('a.txt');
    const { code, stderr } = await gazette(['a.txt', '-o', 'a.txt/b.json']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'gazette: cannot write a.txt/b.json: a part of the path is not a folder\n',
    });
    expect((await gazette(['-', '-o', 'a.txt/'], { stdin: 'x' })).code).toBe(1);
    // Node's recursive mkdir never returns there.
    const below = await gazette(['a.txt', '-o', '/proc/x/']);
    expect(below.code).toBe(1);
    expect(below.stderr).toContain('cannot write /proc/x');
    expect(read('a.txt')).toBe('Nothing of note.\n');
  });

  test('a name that is no text is read in a folder', async () => {
    mkdirSync(at('in'));
    writeFileSync(Buffer.concat([Buffer.from(at('in/caf')), Buffer.from([0xe9]), Buffer.from('.txt')]), 'Peru');
    const { code, stdout } = await gazette(['in', '-f', 'jsonl']);
    expect({ code, read: stdout.includes('in/caf\ufffd.txt') }).toEqual({ code: 0, read: true });
  });

  test('a damaged packed file is the error of that file', async () => {
    writeFileSync(at('a.txt.gz'), Buffer.from('1f8b0800000000000003', 'hex'));
    write('b.txt');
    const { code, stderr, stdout } = await gazette(['a.txt.gz', 'b.txt', '-f', 'jsonl']);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'gazette: a.txt.gz: the packed file is damaged or cut short\n',
    });
    expect(stdout).toContain('"id":"b.txt"');
  });

  test('an article beyond the limit is an error record', async () => {
    write('a.txt', 'Peru '.repeat(100));
    write('b.txt');
    const { code, stdout } = await gazette(['a.txt', 'b.txt', '-f', 'jsonl', '--max-article-bytes', '100']);
    expect(code).toBe(1);
    expect(stdout.split('\n')[0]).toContain('"code":"too-large"');
    expect(stdout).toContain('"id":"b.txt"');
  });
});
