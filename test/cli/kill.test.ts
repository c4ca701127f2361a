import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bin, bundled } from './bundled.js';

/** More of them: `KILLS=100 npm test -- test/cli/kill`. */
const KILLS = Number(process.env['KILLS'] ?? 4);
const ARTICLES = 100;

const home = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'gazette-kill-'));
const input = join(scratch, 'many.jsonl');

/** Runs to its end, or until it is killed; returns how long it took. */
const run = (output: string, killedAfter = Infinity, ...more: readonly string[]): Promise<number> => {
  const began = performance.now();
  const child = spawn(bin, [input, '-q', '-f', 'json', '-o', output, ...more], { cwd: home, stdio: 'ignore' });
  const ended = new Promise<number>((done) => child.once('exit', () => done(performance.now() - began)));
  if (killedAfter < Infinity) void sleep(killedAfter).then(() => child.kill('SIGKILL'));
  return ended;
};

const filesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
const isPart = (name: string): boolean => name.endsWith('.part');

const contentOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    filesIn(folder)
      // The journal of the folder is not output.
      .filter((name) => !isPart(name) && !name.startsWith('.'))
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

let expected: Readonly<Record<string, string>>;
let time = 0;

beforeAll(async () => {
  await bundled();
  const text = readFileSync(join(home, 'fixtures/articles/border-talks.txt'), 'utf8').slice(0, 1500);
  writeFileSync(input, Array.from({ length: ARTICLES }, (_, id) => `${JSON.stringify({ id, text })}\n`).join(''));
  const whole = join(scratch, 'whole');
  time = await run(`${whole}/`);
  expected = contentOf(whole);
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true }));

/** Spread over the whole run. */
const moments = Array.from({ length: KILLS }, (_, i) => (i + 0.5) / KILLS);

describe('killed without warning, no file is half written, and the next run removes what was left', () => {
  test(
    `a folder, at ${KILLS} moments`,
    async () => {
      const output = join(scratch, 'out');
      const [left, kept]: [number[], number[]] = [[], []];
      for (const moment of moments) {
        await run(`${output}/`, moment * time);
        const begun = contentOf(output);
        for (const [name, content] of Object.entries(begun)) expect(content).toBe(expected[name]);
        kept.push(Object.keys(begun).length);
        left.push(filesIn(output).filter(isPart).length);
        // At most the file that was being written; leftovers of earlier runs are removed.
        expect(left.at(-1)).toBeLessThan(2);
        if (moment === moments.at(-1)) break;
        rmSync(output, { recursive: true, force: true });
      }
      await run(`${output}/`, Infinity, '--resume');
      expect({ content: contentOf(output), parts: filesIn(output).filter(isPart) }).toEqual({
        content: expected,
        parts: [],
      });
      expect(Math.max(...kept)).toBeGreaterThan(Math.min(...kept));
      if (KILLS > 10) console.log(`written before: ${kept.join(' ')}\nleft over: ${left.join(' ')}`);
    },
    KILLS * 30_000,
  );

  test(
    `a file, at ${KILLS} moments`,
    async () => {
      const folder = mkdtempSync(join(scratch, 'file-'));
      const output = join(folder, 'out.json');
      const before = 'what was there before';
      writeFileSync(output, before);
      let replaced = 0;
      for (const moment of moments) {
        await run(output, moment * time);
        const content = readFileSync(output, 'utf8');
        if (content !== before) expect(JSON.parse(content)).toHaveLength(ARTICLES);
        replaced += content === before ? 0 : 1;
        expect(filesIn(folder).filter(isPart).length).toBeLessThan(2);
        writeFileSync(output, before);
      }
      expect(replaced).toBeLessThan(KILLS);
      await run(output);
      expect(filesIn(folder)).toEqual(['out.json']);
      expect(JSON.parse(readFileSync(output, 'utf8'))).toHaveLength(ARTICLES);
    },
    KILLS * 30_000,
  );
});
