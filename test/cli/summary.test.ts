import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const folder = mkdtempSync(join(tmpdir(), 'gazette-summary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ARTICLES = [
  { id: 'a', date: '2023-05-04', text: 'Kenya met Uganda on 3 May 2023. President Ana Ruiz met Tom Hanks in Lima.' },
  { id: 'b', date: '2023-05-05', text: 'Kenya met Uganda on 3 May 2023. President Ana Ruiz left.' },
];

const gazette = async (...args: string[]) => {
  const { io, stdout, stderr } = memoryIo({ cwd: folder });
  const code = await run(args, io);
  return { code, stdout: stdout(), stderr: stderr() };
};

beforeAll(async () => {
  writeFileSync(join(folder, 'news.jsonl'), ARTICLES.map((article) => `${JSON.stringify(article)}\n`).join(''));
  writeFileSync(join(folder, 'records.jsonl'), (await gazette('news.jsonl', '-f', 'jsonl')).stdout);
}, 120_000);

test.each(['table', 'json', 'csv'])(
  'records that gazette has made give the same %s as the articles',
  async (format) => {
    const of = (file: string) => gazette('summary', file, '-f', format);
    expect(await of('records.jsonl')).toEqual({ code: 0, stderr: '', stdout: (await of('news.jsonl')).stdout });
  },
);

test.each(['table', 'json', 'csv'])('nothing in a %s acts on a terminal', async (format) => {
  const evil = readFileSync(join(folder, 'records.jsonl'), 'utf8').replaceAll('Ana Ruiz', 'Ana \u009b31m\u202eRuiz');
  writeFileSync(join(folder, 'evil.jsonl'), evil);
  const { io, stdout } = memoryIo({ cwd: folder, terminal: 100 });
  await run(['summary', 'evil.jsonl', '-f', format], io);
  expect(stdout()).toContain('Ana ');
  expect(stdout()).not.toMatch(/[\u009b\u202e]/);
});

test('tables say what is in both articles', async () => {
  const { stdout } = await gazette('summary', 'records.jsonl');
  expect(stdout).toMatch(/^2 articles/);
  expect(stdout).toMatch(/│ Ana Ruiz +│ President +│ +2 │/);
  expect(stdout).toMatch(/│ 2023-05-03 +│ Kenya met Uganda/);
  expect(stdout.split('\n').filter((line) => line.length > 100)).toEqual([]);
});

test('tables are never narrower than 40 columns', async () => {
  const { io, stdout } = memoryIo({ cwd: folder, terminal: 30 });
  await run(['summary', 'records.jsonl'], io);
  const borders = stdout()
    .split('\n')
    .filter((line) => line.startsWith('┌'));
  expect(Math.max(...borders.map((line) => line.length))).toBe(40);
});

test('json and csv are read by what reads them', async () => {
  const json = JSON.parse((await gazette('summary', 'records.jsonl', '-f', 'json')).stdout) as Record<string, unknown>;
  expect(json).toMatchObject({
    articles: 2,
    countries: { count: 2 },
    events: { rows: [{ kind: 'meeting', articles: 2 }] },
  });
  const rows = parse((await gazette('summary', 'records.jsonl', '-f', 'csv')).stdout, { relax_column_count: true });
  expect(rows.filter(([table]) => table === 'people').map(([, name]) => name)).toEqual(['Ana Ruiz', 'Tom Hanks']);
});

test('a line that is no record costs itself alone', async () => {
  writeFileSync(
    join(folder, 'odd.jsonl'),
    '{"schemaVersion":1}\n{"id":"x","error":{"code":"empty","message":"nothing"}}\n',
  );
  const { code, stdout, stderr } = await gazette('summary', 'odd.jsonl', 'records.jsonl');
  expect([code, stdout.startsWith('2 articles')]).toEqual([1, true]);
  expect(stderr).toContain('odd.jsonl:1: no record of gazette');
});

test.each([
  [['--since', 'May'], "--since cannot be 'May'"],
  [['--where', 'city=Lima'], '--where'],
  [['--where', 'country='], '--where needs a value'],
  [['--kind', 'war'], '--kind'],
])('refuses %j', async (args, message) => {
  const { code, stderr } = await gazette('summary', 'records.jsonl', ...args);
  expect([code, stderr.includes(message)]).toEqual([2, true]);
});
