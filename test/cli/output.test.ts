import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { memoryIo, type Given } from './memory-io.js';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'gazette-cli-'));
});
afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content = 'Nothing of note.\n'): void => {
  mkdirSync(join(cwd, name, '..'), { recursive: true });
  writeFileSync(join(cwd, name), content);
};

const gazette = async (args: readonly string[], given: Given = {}) => {
  const { io, stdout, stderr } = memoryIo({ cwd, ...given });
  const code = await run(args, io);
  return { code, stdout: stdout(), stderr: stderr() };
};

const filesBelow = (folder: string): string[] =>
  (readdirSync(join(cwd, folder), { recursive: true }) as string[]).filter((name) => /\.[a-z]+$/.test(name)).sort();

describe('--output', () => {
  test('a file holds what would have been printed', async () => {
    write('a.txt');
    const { stdout } = await gazette(['a.txt', '-f', 'json']);
    expect(await gazette(['a.txt', '-f', 'json', '-o', 'out.json'])).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe(stdout);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.json']);
  });

  test('may be the input itself', async () => {
    write('a.txt');
    await gazette(['a.txt', '-f', 'text', '-o', 'a.txt']);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe('Nothing of note.\n');
  });

  test('follows a link instead of replacing it', async () => {
    write('real.json', '');
    symlinkSync('real.json', join(cwd, 'link.json'));
    await gazette(['-f', 'jsonl', '-o', 'link.json'], { stdin: 'Nothing.' });
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('"schemaVersion":1');
  });

  test('a device is written to, not replaced', async () => {
    expect((await gazette(['-o', '/dev/null'], { stdin: 'Nothing.' })).code).toBe(0);
    expect(existsSync('/dev/null')).toBe(true);
  });

  test('a folder holds a file for each article, in the folders they came from', async () => {
    for (const name of ['in/a.txt', 'in/sub/b.txt', 'in/sub/bad.txt', 'in/c.jsonl']) write(name);
    writeFileSync(
      join(cwd, 'in/c.jsonl'),
      '{"id":"../../x y","text":"a"}\n{"id":"1/2","text":"b"}\n{"text":"c"}\n{"id":"1/2","text":"d"}\n',
    );
    writeFileSync(join(cwd, 'in/sub/bad.txt'), '%PDF-1');
    expect((await gazette(['in', '-f', 'json', '-o', 'out'])).code).toBe(1);
    expect(filesBelow('out')).toEqual([
      '%2e%2e/%2e%2e/x y.json',
      ...['1/2-2.json', '1/2.json', 'a.txt.json', 'c.jsonl%3a3.json', 'sub/b.txt.json'],
    ]);
    expect(JSON.parse(readFileSync(join(cwd, 'out/a.txt.json'), 'utf8'))).toMatchObject({ id: 'in/a.txt' });
  });

  test.each([
    ['one article', 'out/'],
    ['a folder that is there', 'in'],
  ])('is a folder for %s: %s', async (_, output) => {
    write('in/a.txt');
    await gazette(['in/a.txt', '-f', 'csv', '-o', output]);
    expect(existsSync(join(cwd, output, 'a.txt.csv'))).toBe(true);
  });
});

describe('inputs', () => {
  test('one that may not be read does not stop the others', async () => {
    write('in/a.txt');
    write('in/b.txt');
    chmodSync(join(cwd, 'in/a.txt'), 0o000);
    const { stdout, stderr, code } = await gazette(['in', '-f', 'jsonl']);
    // The superuser may read anything.
    if (process.getuid?.() === 0) expect(code).toBe(0);
    else expect({ stderr, code }).toEqual({ stderr: 'gazette: in/a.txt: permission denied\n', code: 1 });
    expect(stdout).toContain('in/b.txt');
  });

  test('a link that leads nowhere or in a circle is reported or passed over', async () => {
    write('in/a.txt');
    symlinkSync('nowhere.txt', join(cwd, 'in/lost.txt'));
    symlinkSync('.', join(cwd, 'in/circle'));
    const { stdout, stderr, code } = await gazette(['in', '-f', 'jsonl']);
    expect({ stderr, code }).toEqual({ stderr: 'gazette: in/lost.txt: no such file\n', code: 1 });
    expect(stdout.trim().split('\n')).toHaveLength(2);
  });

  test('an empty name is no folder', async () => {
    expect(await gazette([''])).toEqual({ code: 1, stdout: '', stderr: "gazette: '': no such file\n" });
  });

  test('a name with control characters does not reach the terminal', async () => {
    const { stderr } = await gazette(['a\u001b[31m.txt']);
    expect(stderr).toBe('gazette: a.txt: no such file\n');
  });
});

describe('colour', () => {
  const colours = async (args: readonly string[], env: Readonly<Record<string, string>>, terminal?: number) =>
    (await gazette(args, { stdin: 'x', env, ...(terminal === undefined ? {} : { terminal }) })).stdout.includes(
      '\u001b',
    );

  test.each([
    [true, 'a terminal', [], {}, 80],
    [false, 'no terminal', [], {}, undefined],
    [false, 'a dumb terminal', [], { TERM: 'dumb' }, 80],
    [false, 'NO_COLOR', [], { NO_COLOR: '1' }, 80],
    [true, 'an empty NO_COLOR', [], { NO_COLOR: '' }, 80],
    [true, 'FORCE_COLOR', [], { FORCE_COLOR: '1' }, undefined],
    [false, 'FORCE_COLOR=0', [], { FORCE_COLOR: '0' }, 80],
    [false, 'NO_COLOR and FORCE_COLOR', [], { NO_COLOR: '1', FORCE_COLOR: '1' }, 80],
    [true, '--color against NO_COLOR', ['--color'], { NO_COLOR: '1' }, undefined],
    [false, '--no-color against FORCE_COLOR', ['--no-color'], { FORCE_COLOR: '1' }, 80],
  ] as const)('%s: %s', async (expected, _, args, env, terminal) => {
    expect(await colours(['-', ...args], env, terminal)).toBe(expected);
  });
});

test('progress is shown when asked for, and never among the results', async () => {
  const text = '{"text":"a"}\n'.repeat(2000);
  const { stdout, stderr } = await gazette(['-f', 'jsonl', '--progress'], { stdin: text });
  expect(stdout.trim().split('\n')).toHaveLength(2000);
  expect(stderr).toMatch(/^(gazette: \d+ articles, \d+ articles\/s, [\d.]+ MB\/s\n)+$/);
});
