import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const cwd = mkdtempSync(join(tmpdir(), 'gazette-shard-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const home = join(import.meta.dirname, '../..');
const article = readFileSync(join(home, 'fixtures/articles/border-talks.txt'), 'utf8').slice(0, 900);
const INPUTS = ['many.jsonl', join(home, 'fixtures/inputs'), 'odd.jsonl'];
const SHARDS = 4;

const gazette = async (...args: readonly string[]) => {
  const { io, stdout, stderr } = memoryIo({ cwd });
  const code = await run(args, io);
  return { code, stdout: stdout(), stderr: stderr() };
};

const bytesOf = (name: string): string => readFileSync(join(cwd, name), 'utf8');
const shardNames = (): string[] => readdirSync(join(cwd, 'work/articles')).sort();
const work = async (): Promise<void> => {
  for (const name of shardNames())
    await gazette(`work/articles/${name}`, '-q', '-f', 'jsonl', '-o', `work/records/${name}`, '--resume');
};

beforeAll(async () => {
  const many = Array.from({ length: 12 }, (_, i) => JSON.stringify({ id: i, text: `Report ${i}. ${article}` }));
  writeFileSync(join(cwd, 'many.jsonl'), `${many.join('\n')}\nno json\n`);
  const odd = [
    {
      id: 'emoji 😀 \u2028 "quoted" \\',
      headline: 'Talks\r\nin Oslo',
      text: 'Peru\0 and 😀 Kenya.\r\n',
      date: '2023-05-04',
    },
    { id: '\ud83d', text: 'Half a character \ud83d and Chad.' },
    { text: 'No id: France.' },
  ];
  writeFileSync(join(cwd, 'odd.jsonl'), odd.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await gazette(...INPUTS, '-q', '-f', 'jsonl', '-o', 'serial.jsonl');
}, 120_000);

describe('gazette shard, then gazette on each shard, then gazette merge', () => {
  test('gives the bytes of one run, articles that cannot be read included', async () => {
    const serial = await gazette(...INPUTS, '-q', '-f', 'jsonl', '-o', 'serial.jsonl');
    expect(await gazette('shard', ...INPUTS, '-q', '--out', 'work', '--shards', String(SHARDS))).toEqual(serial);
    await work();
    const { code, stderr } = await gazette('merge', 'work', '-o', 'merged.jsonl', '--summary', 'summary.json');
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^gazette: 4 shards merged: \d+ articles, of which [2-9] could not be read\n$/),
    });
    expect(bytesOf('merged.jsonl')).toBe(bytesOf('serial.jsonl'));
    expect((await gazette('merge', 'work', '-q')).stdout).toBe(bytesOf('serial.jsonl'));
    expect(bytesOf('summary.json')).toBe((await gazette('summary', 'serial.jsonl', '-f', 'json')).stdout);
  }, 120_000);

  test('shards are of nearly one size, and the same again', async () => {
    const sizes = shardNames().map((name) => bytesOf(`work/articles/${name}`).length);
    expect(sizes).toHaveLength(SHARDS);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(4000);
    await gazette('shard', ...INPUTS, '-q', '--out', 'again', '--shards', String(SHARDS));
    expect(bytesOf('again/manifest.json')).toBe(bytesOf('work/manifest.json'));
  });

  test('more shards than articles are empty', async () => {
    writeFileSync(join(cwd, 'one.jsonl'), '{"id":"a","text":"Peru."}\n');
    await gazette('shard', 'one.jsonl', '--out', 'few', '--shards', '3');
    const { shards } = JSON.parse(bytesOf('few/manifest.json')) as { shards: { articles: number }[] };
    expect(shards.map(({ articles }) => articles)).toEqual([1, 0, 0]);
    for (const name of ['0001', '0002', '0003'])
      await gazette(`few/articles/${name}.jsonl`, '-q', '-f', 'jsonl', '-o', `few/records/${name}.jsonl`);
    expect((await gazette('merge', 'few', '-q')).stdout).toContain('"name":"Peru"');
  });
});

describe('gazette merge names what is wrong, and merges nothing', () => {
  const [first, second] = ['work/records/0001.jsonl', 'work/records/0002.jsonl'];
  let before: string;
  beforeEach(() => {
    before = bytesOf(first);
  });

  const afterwards = async (spoil: () => void): Promise<{ code: number; stdout: string; stderr: string }> => {
    spoil();
    const answer = await gazette('merge', 'work');
    writeFileSync(join(cwd, first), before);
    return answer;
  };

  test.each<[string, string, () => void]>([
    ['is missing', 'its results are missing', () => rmSync(join(cwd, first))],
    ['ends early', 'its results have', () => writeFileSync(join(cwd, first), before.replace(/[^\n]*\n$/, ''))],
    ['is cut inside a line', 'is no record of gazette', () => writeFileSync(join(cwd, first), before.slice(0, -9))],
    ['is another one', 'its results', () => writeFileSync(join(cwd, first), bytesOf(second))],
    [
      'has two lines changed',
      'those of other articles',
      () => {
        const [one = '', two = '', ...rest] = before.split('\n');
        writeFileSync(join(cwd, first), [two, one, ...rest].join('\n'));
      },
    ],
  ])('%s', async (_, message, spoil) => {
    const { code, stdout, stderr } = await afterwards(spoil);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(`gazette: 0001.jsonl: `);
    expect(stderr).toContain(message);
    expect(stderr).toContain('work: 1 of 4 shards are not done: nothing merged');
  });

  test('articles that were changed after they were sharded', async () => {
    const shard = bytesOf('work/articles/0001.jsonl');
    writeFileSync(join(cwd, 'work/articles/0001.jsonl'), shard.replace('Report', 'Rapport'));
    const { code, stderr } = await gazette('merge', 'work');
    writeFileSync(join(cwd, 'work/articles/0001.jsonl'), shard);
    expect(code).toBe(1);
    expect(stderr).toContain('0001.jsonl: its articles are not those that were sharded');
  });

  test('shards of another version', async () => {
    const manifest = bytesOf('work/manifest.json');
    writeFileSync(join(cwd, 'work/manifest.json'), manifest.replace(/"version": "[^"]+"/, '"version": "0.0.1"'));
    const { code, stderr } = await gazette('merge', 'work');
    writeFileSync(join(cwd, 'work/manifest.json'), manifest);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^gazette: work: sharded by gazette 0\.0\.1, but this is [\d.]+: use one version for all of it\n$/,
    );
  });

  test('the articles may be gone', async () => {
    rmSync(join(cwd, 'work/articles/0003.jsonl'));
    expect((await gazette('merge', 'work', '-q')).code).toBe(0);
  });
});

test.each([
  [['shard', 'one.jsonl', '--out', 'x'], 2, 'shard needs --out and --shards'],
  [['shard', 'one.jsonl', '--out', 'work', '--shards', '2'], 2, 'work holds shards already'],
  [['shard', 'one.jsonl', '--out', 'many.jsonl', '--shards', '2'], 1, 'cannot write many.jsonl'],
  [['merge', 'nowhere'], 1, 'nowhere has no manifest.json: gazette shard makes it'],
  [['merge'], 2, "missing required argument 'folder'"],
])('%j: one line', async (args: string[], code: number, message: string) => {
  const { stderr, ...rest } = await gazette(...args);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(rest).toEqual({ code, stdout: '' });
});

test.each([
  ['{"gazetteArticle":1,"id":"a"}'],
  ['{"gazetteArticle":1,"id":1,"text":"Peru."}'],
  ['{"gazetteArticle":1,"id":"a","text":"Peru.","date":{"value":"soon","source":"record"}}'],
  ['{"gazetteArticle":1,"id":"a","text":"Peru.","headline":{"start":-1,"end":2}}'],
  ['{"gazetteArticle":1,"id":"a","text":"Peru.","error":{"code":"x","message":"y"}}'],
])('a line of a shard that a hand has written is an error record: %s', async (line) => {
  writeFileSync(join(cwd, 'hand.jsonl'), `${line}\n`);
  const { code, stdout } = await gazette('hand.jsonl', '-q', '-f', 'jsonl');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ id: 'hand.jsonl:1', error: { code: 'bad-record' } });
});

test('gazette summary reads its own lines also where they are packed', async () => {
  writeFileSync(join(cwd, 'packed.jsonl.gz'), gzipSync(bytesOf('serial.jsonl')));
  const { stdout } = await gazette('summary', 'packed.jsonl.gz', '-f', 'json');
  expect(stdout).toBe((await gazette('summary', 'serial.jsonl', '-f', 'json')).stdout);
});
