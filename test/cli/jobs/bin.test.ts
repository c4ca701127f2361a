import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execa } from 'execa';
import { bin, bundled } from '../bundled.js';

const home = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'gazette-jobs-'));
const many = join(folder, 'many.jsonl');
const long = join(folder, 'long.txt');
const rules = join(folder, 'rules.jsonl');

beforeAll(async () => {
  await bundled();
  const article = readFileSync(join(home, 'fixtures/articles/border-talks.txt'), 'utf8');
  const repeated = article.repeat(Math.ceil(20_000 / article.length));
  const lines = Array.from({ length: 300 }, (_, id) =>
    id % 50 === 49 ? '{"no": "text"}\n' : `${JSON.stringify({ id, text: `${repeated}${id} Nowhereland` })}\n`,
  );
  writeFileSync(many, lines.join(''));
  writeFileSync(long, article.repeat(4000));
  writeFileSync(rules, '{"label":"GPE","pattern":"Nowhereland","id":"NZ"}\n');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What it prints, as a short hash; through a pipe, which threads make non-blocking. */
const printed = async (...args: readonly string[]): Promise<string> => {
  const command = `"$0" "$@" 2>&1 | sha256sum`;
  const { stdout } = await execa('bash', ['-c', command, bin, many, '-t', 'country', '--rules', rules, ...args]);
  return stdout;
};

describe('threads of the program', () => {
  test.each(['jsonl', 'csv', 'json'])(
    '%s: the same bytes for any number of them',
    async (format) => {
      const alone = await printed('-f', format, '-j', '1');
      expect(await printed('-f', format, '-j', '3')).toBe(alone);
      expect(alone).not.toContain(createHash('sha256').update('').digest('hex'));
    },
    120_000,
  );

  test('an article beyond --article-timeout is an error record, and the next one is read', async () => {
    const short = join(home, 'fixtures/articles/border-talks.txt');
    const args = [long, short, '-f', 'jsonl', '--article-timeout', '2.5'];
    const { stdout, exitCode } = await execa(bin, args, { reject: false });
    const [late = '', read = ''] = stdout.split('\n');
    expect(exitCode).toBe(1);
    expect(JSON.parse(late)).toEqual({
      id: long,
      error: { code: 'timeout', message: 'not done after 2.5 seconds, which --article-timeout allows' },
    });
    expect(JSON.parse(read)).toMatchObject({ id: short, schemaVersion: 1 });
  }, 60_000);

  test.each([
    ['-j', '0', '--jobs'],
    ['--jobs', 'all', '--jobs'],
    ['--article-timeout', '0', '--article-timeout'],
  ])('%s %s is wrong use', async (flag, value, name) => {
    const { stderr, exitCode } = await execa(bin, [flag, value], { reject: false, input: '' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`${name} cannot be '${value}'`);
  });
});
