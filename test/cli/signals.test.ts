import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bin, bundled } from './bundled.js';

const home = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'gazette-signals-'));
const long = join(folder, 'long.txt');
const many = join(folder, 'many.jsonl');
const out = join(folder, 'out');

beforeAll(async () => {
  await bundled();
  const article = readFileSync(join(home, 'fixtures/articles/border-talks.txt'), 'utf8');
  writeFileSync(long, article.repeat(4000));
  writeFileSync(many, Array.from({ length: 3000 }, (_, id) => `${JSON.stringify({ id, text: article })}\n`).join(''));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Milliseconds: a tenth of a second on a machine that is free; the longest article would take a minute. */
const AT_ONCE = 10_000;

const start = (script: string): ChildProcess =>
  spawn('bash', ['-c', script.replaceAll('%run', `exec ${bin}`)], { cwd: home, stdio: ['ignore', 'pipe', 'pipe'] });

const end = (child: ChildProcess): Promise<{ code: number | null; signal: string | null; stderr: string }> => {
  let stderr = '';
  child.stderr?.on('data', (piece: Buffer) => (stderr += piece.toString()));
  return new Promise((done) => child.once('exit', (code, signal) => done({ code, signal, stderr })));
};

const scratch = (): string[] =>
  [folder, ...(existsSync(out) ? [out] : [])].flatMap((path) =>
    readdirSync(path).filter((name) => /\.part$/.test(name)),
  );

/** Waits until it works: it has used some processor time, or has opened its file. */
const working = async (child: ChildProcess, isReady: () => boolean): Promise<void> => {
  for (let waited = 0; waited < 30_000 && !isReady() && child.exitCode === null; waited += 20) await sleep(20);
  await sleep(700);
};

/** Its processor time in milliseconds; the system counts hundredths of a second. */
const cpuOf = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return Number(fields[11]) + Number(fields[12]);
};

describe('a signal ends it at once, is reported to the shell and leaves nothing', () => {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

  test.each(signals)(
    '%s in the middle of the longest article',
    async (signal) => {
      const child = start(`%run ${long} -f jsonl`);
      const ended = end(child);
      await working(child, () => cpuOf(child.pid!) > 100);
      const began = performance.now();
      child.kill(signal);
      expect((await ended).signal).toBe(signal);
      expect(performance.now() - began).toBeLessThan(AT_ONCE);
    },
    60_000,
  );

  test('Ctrl-C in the middle of the longest article of a file', async () => {
    const child = start(`%run ${long} -f jsonl -o ${join(folder, 'result.jsonl')}`);
    const ended = end(child);
    await working(child, () => scratch().length > 0);
    const began = performance.now();
    child.kill('SIGINT');
    expect((await ended).signal).toBe('SIGINT');
    expect(performance.now() - began).toBeLessThan(AT_ONCE);
    expect({ scratch: scratch(), result: existsSync(join(folder, 'result.jsonl')) }).toEqual({
      scratch: [],
      result: false,
    });
  }, 60_000);

  test('Ctrl-C in the middle of a long article of a folder waits for its file, a second one does not', async () => {
    const begun = join(folder, 'begun');
    writeFileSync(join(folder, 'middle.txt'), readFileSync(long, 'utf8').slice(0, 900_000));
    for (const times of [1, 2]) {
      const child = start(`%run ${join(folder, 'middle.txt')} ${long} -j 1 -f jsonl -o ${begun}/`);
      const ended = end(child);
      await working(child, () => existsSync(begun) && cpuOf(child.pid!) > 60);
      const began = performance.now();
      child.kill('SIGINT');
      await sleep(300);
      if (times === 2) child.kill('SIGINT');
      expect((await ended).signal).toBe('SIGINT');
      // What is kept says that it did not wait; a machine with much to do is slow to come to the signal.
      if (times === 2) expect(performance.now() - began).toBeLessThan(2 * AT_ONCE);
      expect(readdirSync(begun).filter((name) => name !== '.gazette-journal')).toEqual(
        times === 1 ? ['middle.txt.jsonl'] : [],
      );
      rmSync(begun, { recursive: true });
    }
  }, 60_000);

  for (const [name, output] of [
    ['a file', join(folder, 'result.jsonl')],
    ['a folder', `${out}/`],
  ] as const)
    test.each(signals)(
      `%s while it writes to ${name}`,
      async (signal) => {
        const child = start(`%run ${many} -q -f jsonl -o ${output}`);
        const ended = end(child);
        await working(child, () => scratch().length > 0 || (existsSync(out) && readdirSync(out).length > 0));
        child.kill(signal);
        expect(await ended).toEqual({ code: null, signal, stderr: '' });
        expect(scratch()).toEqual([]);
        rmSync(out, { recursive: true, force: true });
      },
      60_000,
    );

  test('Ctrl-C where nobody reads on', async () => {
    const child = start(
      `mkfifo ${folder}/stalled; (timeout 8 sleep 8 <> ${folder}/stalled >/dev/null 2>&1) & %run ${many} -f jsonl > ${folder}/stalled`,
    );
    const ended = end(child);
    await sleep(2500);
    child.kill('SIGINT');
    expect((await ended).signal).toBe('SIGINT');
  }, 60_000);

  test.each(['', `-o ${join(folder, 'result.jsonl')}`])(
    'Ctrl-C at a pipe that nobody writes to: %s',
    async (output) => {
      const child = start(`mkfifo -m 600 ${folder}/empty 2>/dev/null; %run ${folder}/empty -f jsonl ${output}`);
      const ended = end(child);
      await sleep(2500);
      child.kill('SIGINT');
      expect((await ended).signal).toBe('SIGINT');
      expect(scratch()).toEqual([]);
    },
    60_000,
  );
});

describe('the shell decides where it goes', () => {
  test.each(['schema', '--help', '--version', `${long} --max-article-bytes 99 -f jsonl`])(
    'a full disk is told: %s',
    async (args) => {
      const { code, stderr } = await end(start(`%run ${args} > /dev/full`));
      expect(code).toBe(1);
      expect(stderr).toContain('cannot write standard output: no space left');
    },
    60_000,
  );

  test('its own output is no input', async () => {
    const own = join(folder, 'own.jsonl');
    writeFileSync(own, '{"id":"a","text":"Peru"}\n'.repeat(400_000));
    const size = readFileSync(own).length;
    const { code, stderr } = await end(start(`%run ${own} -f jsonl >> ${own}`));
    expect({ code, stderr }).toEqual({ code: 1, stderr: `gazette: ${own}: is also the output: not read\n` });
    expect(readFileSync(own).length - size).toBeLessThan(300);
    const other = await end(start(`mkdir ${folder}/in; cd ${folder}/in; echo Peru > a.txt; %run . -f text >> b.txt`));
    expect(other).toMatchObject({ code: 0, stderr: 'gazette: warning: ./b.txt: is also the output: not read\n' });
  }, 60_000);

  test('what it reads from is not what it writes to', async () => {
    const own = join(folder, 'self.txt');
    writeFileSync(own, 'Peru.');
    const { code, stderr } = await end(start(`%run - -f text -o ${own} < ${own}`));
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('it is an input, and would be lost') });
    expect(readFileSync(own, 'utf8')).toBe('Peru.');
  });

  test('a closed standard output is not the next file that is opened', async () => {
    const result = join(folder, 'closed.jsonl');
    expect(await end(start(`echo Peru | %run -f jsonl -o ${result} >&-`))).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(result, 'utf8')).toContain('"iso2":"PE"');
    expect(await end(start(`echo Peru | %run -f jsonl -o ${result} >&- 2>&-`))).toMatchObject({ code: 0 });
    expect(readFileSync(result, 'utf8').trim().split('\n')).toHaveLength(1);
  });
});
