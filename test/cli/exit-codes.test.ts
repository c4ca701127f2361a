import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { bin, bundled } from './bundled.js';

const cwd = mkdtempSync(join(tmpdir(), 'gazette-codes-'));
const TIME = 60_000;

beforeAll(async () => {
  await bundled();
  writeFileSync(join(cwd, 'a.txt'), 'Peru voted on Monday.');
  writeFileSync(join(cwd, 'empty.txt'), '');
  writeFileSync(join(cwd, 'bad.jsonl'), '{"id":"a","text":"Peru."}\nno record\n');
  writeFileSync(join(cwd, 'binary.bin'), Buffer.from([0, 1, 2, 255, 0, 3]));
  const lines = Array.from({ length: 400 }, (_, id) =>
    JSON.stringify({ id, text: `Peru and Chile voted on ${id} May.` }),
  );
  writeFileSync(join(cwd, 'many.jsonl'), `${lines.join('\n')}\n`);
  // Simulates a bug: a function that never throws does.
  writeFileSync(
    join(cwd, 'bug.cjs'),
    'String.prototype.codePointAt = String.prototype.charCodeAt = () => { throw new TypeError("broken"); };',
  );
}, 120_000);
afterAll(() => rmSync(cwd, { recursive: true }));

const shell = async (script: string) => {
  const { exitCode, stdout, stderr } = await execa('bash', ['-c', script], {
    reject: false,
    cwd,
    env: { bin },
    timeout: TIME,
  });
  return { code: exitCode, stdout, stderr };
};

describe('exit codes of the program itself', () => {
  const rows: readonly (readonly [code: number, script: string, stderr: RegExp])[] = [
    [0, '"$bin" a.txt', /^gazette: warning: a\.txt: /],
    [0, '"$bin" empty.txt', /^$/],
    [0, 'true | "$bin"', /^$/],
    [0, '"$bin" --help; ', /^$/],
    [0, '"$bin" help eval', /^$/],
    [0, '"$bin" -V', /^$/],
    [0, '"$bin" schema', /^$/],
    [0, '"$bin" completion bash', /^$/],
    [0, '"$bin" -q -f jsonl many.jsonl | head -1 > /dev/null; exit ${PIPESTATUS[0]}', /^$/],
    [1, '"$bin" nowhere.txt a.txt', /nowhere\.txt: no such file/],
    [1, '"$bin" bad.jsonl -f jsonl', /bad\.jsonl:2: /],
    [1, '"$bin" --fail-fast binary.bin a.txt', /binary\.bin: is a binary file/],
    [1, '"$bin" a.txt -o nowhere/out.json', /cannot write nowhere\/out\.json: no such folder/],
    [1, '"$bin" a.txt > /dev/full', /cannot write standard output: /],
    [2, '"$bin" --frobnicate', /unknown option '--frobnicate'/],
    [2, '"$bin" -f jason a.txt', /did you mean json\?/],
    [2, '"$bin" many.jsonl --resume', /--resume needs --output/],
    [2, '"$bin" eval', /missing required argument 'gold'/],
    [2, '"$bin" eval a.txt', /a\.txt:1: not a JSON object/],
    [2, '"$bin" completion cmd', /it is one of bash, zsh, fish/],
    [2, '"$bin" -f json < many.jsonl', /several articles/],
    [70, 'NODE_OPTIONS="--require ./bug.cjs" "$bin" a.txt', /this is a bug/],
    // The exit code after a signal is 128 plus its number.
    [130, '"$bin" -f jsonl <(sleep 5) & sleep 2; kill -INT $!; wait $!', /Interrupt/],
    [143, '"$bin" -f jsonl <(sleep 5) & sleep 2; kill -TERM $!; wait $!', /Terminated/],
  ];
  test.each(rows)(
    '%i: %s',
    async (code, script, stderr) => {
      expect(await shell(`set -m; ${script}`)).toMatchObject({ code, stderr: expect.stringMatching(stderr) });
    },
    TIME,
  );
});

describe('a file that may not grow as far as it should', () => {
  const LIMIT = 'ulimit -f 8;';
  const whole = async (name: string): Promise<string> => {
    await shell(`"$bin" -q many.jsonl -f jsonl -o ${name}`);
    return readFileSync(join(cwd, name), 'utf8');
  };

  test.each(['jsonl', 'json', 'csv', 'tsv', 'table', 'text'])(
    'standard output: %s',
    async (format) => {
      const { code, stderr } = await shell(`${LIMIT} "$bin" -q -f ${format} many.jsonl > limited.${format}`);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^gazette: cannot write standard output: /),
      });
    },
    TIME,
  );

  test(
    '--output: no half of it has its name',
    async () => {
      const { code, stderr } = await shell(`${LIMIT} "$bin" -q -f jsonl many.jsonl -o half.jsonl`);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^gazette: cannot write half\.jsonl: /),
      });
      expect(existsSync(join(cwd, 'half.jsonl'))).toBe(false);
    },
    TIME,
  );

  test(
    '--resume: the next run ends as if there had been room',
    async () => {
      const script = '"$bin" -q -f jsonl many.jsonl -o resumed.jsonl --resume';
      const { code, stderr } = await shell(`${LIMIT} ${script}`);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^gazette: cannot write resumed\.jsonl: /),
      });
      expect(existsSync(join(cwd, 'resumed.jsonl'))).toBe(false);
      expect((await shell(script)).code).toBe(0);
      expect(readFileSync(join(cwd, 'resumed.jsonl'), 'utf8')).toBe(await whole('whole.jsonl'));
    },
    TIME,
  );
});

test(
  'a line that comes alone is answered within a tenth of a second',
  async () => {
    const running = execa(bin, ['-f', 'jsonl'], { stdin: 'pipe', buffer: false });
    const answers = running.iterable()[Symbol.asyncIterator]();
    const times: number[] = [];
    for (let i = 0; i < 30; i++) {
      const began = performance.now();
      running.stdin.write(`${JSON.stringify({ id: i, text: 'Peru and Chile signed a treaty in Lima on Monday.' })}\n`);
      await answers.next();
      times.push(performance.now() - began);
    }
    running.stdin.end();
    await running;
    // Other work on the machine slows most of them; a program that waits for more input would slow all.
    expect(Math.min(...times)).toBeLessThan(100);
  },
  TIME,
);
