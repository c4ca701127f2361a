import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { run } from '../../src/cli/run.js';
import { bin, bundled } from './bundled.js';
import { memoryIo, type Given } from './memory-io.js';

const FILE = 'fixtures/articles/g7-karuizawa.txt';

/** What a run prints beside the pager, what it gives to which pager, and whether it waits until the pager is closed. */
const paged = async (args: readonly string[], given: Given = {}, isThere = true) => {
  const pager = { command: '', text: '', left: false };
  const { io, stdout } = memoryIo({
    terminal: 80,
    rows: 24,
    ...given,
    startPager: async (command) => {
      pager.command = command;
      return Promise.resolve(
        isThere
          ? {
              input: {
                on: () => undefined,
                write: (text, done) => {
                  pager.text += String(text);
                  done?.();
                },
              },
              end: async () => Promise.resolve(void (pager.left = true)),
            }
          : undefined,
      );
    },
  });
  const code = await run([FILE, '--no-color', ...args], io);
  return { code, stdout: stdout(), pager };
};

const plain = async (args: readonly string[]): Promise<string> => {
  const { io, stdout } = memoryIo({ terminal: 80 });
  await run([FILE, '--no-color', ...args], io);
  return stdout();
};

describe('a pager', () => {
  test('shows a table that is longer than the terminal, all of it', async () => {
    const { code, stdout, pager } = await paged([]);
    expect(pager).toEqual({ command: 'less', text: await plain([]), left: true });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  test('shows an article whose few lines take many on the terminal', async () => {
    expect((await paged(['-f', 'text'], { rows: 12 })).pager.text).toBe(await plain(['-f', 'text']));
  });

  test.each<[string, string[], Given]>([
    ['what fits', ['-t', 'person'], {}],
    ['--no-pager', ['--no-pager'], {}],
    ['a format for scripts', ['-f', 'jsonl'], {}],
    ['an empty PAGER', [], { env: { PAGER: '' } }],
    ['cat', [], { env: { PAGER: 'cat' } }],
    ['an empty GAZETTE_PAGER before PAGER', [], { env: { GAZETTE_PAGER: '', PAGER: 'more' } }],
    ['a terminal that can only be written to', [], { env: { TERM: 'dumb' } }],
  ])('is not started for %s', async (_, args, given) => {
    const { stdout, pager } = await paged(args, given);
    expect(pager.command).toBe('');
    expect(stdout).toBe(await plain(args));
  });

  test.each([
    [{ PAGER: 'more' }, 'more'],
    [{ PAGER: 'more', GAZETTE_PAGER: 'less -S' }, 'less -S'],
  ])('%j is %s', async (env, command) => {
    expect((await paged([], { env })).pager.command).toBe(command);
  });

  test('that is not installed is done without', async () => {
    const { stdout, pager } = await paged([], {}, false);
    expect(stdout).toBe(await plain([]));
    expect(pager.text).toBe('');
  });
});

describe('on a terminal', () => {
  beforeAll(bundled, 120_000);

  /** `script` gives a terminal of 100 columns and 24 lines. */
  const onTerminal = (command: string) =>
    execa('script', ['-qec', `stty rows 24 cols 100; ${command}`, '/dev/null'], {
      env: { bin, TERM: 'xterm', COLUMNS: '', LESS: '' },
      stdin: 'ignore',
      reject: false,
    });

  test('the pager is given the lines, and its end is waited for', async () => {
    const { stdout, exitCode } = await onTerminal(`PAGER='sed s/^/page:/' $bin --no-color ${FILE}; echo then $?`);
    const lines = stdout.split('\r\n');
    expect(lines.filter((line) => line.startsWith('page:')).length).toBeGreaterThan(24);
    expect(lines.at(-1)).toBe('then 0');
    expect(exitCode).toBe(0);
  });

  test('a pager that is left early is no error', async () => {
    const { stdout } = await onTerminal(`PAGER='head -1' $bin -q --no-color fixtures/articles; echo then $?`);
    expect(stdout.split('\r\n').slice(1)).toEqual(['then 0']);
  });

  test('a pager that does not exist is done without', async () => {
    const { stdout } = await onTerminal(`PAGER=no-such-pager $bin --no-color ${FILE}; echo then $?`);
    expect(stdout.replaceAll('\r', '')).toContain('North Korea');
    expect(stdout.endsWith('then 0')).toBe(true);
  });

  test('nothing is paged in a pipe', async () => {
    const { stdout } = await onTerminal(`PAGER='sed s/^/page:/' $bin --no-color ${FILE} | cat`);
    expect(stdout).not.toContain('page:');
    expect(stdout.length).toBeGreaterThan(readFileSync(FILE).length / 2);
  });
});
