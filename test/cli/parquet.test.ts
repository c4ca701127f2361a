import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import sqlite from 'node-sqlite3-wasm';
import { run } from '../../src/cli/run.js';
import { TABLE_NAMES, TABLES } from '../../src/stores/tables.js';
import { memoryIo } from './memory-io.js';

const cwd = mkdtempSync(join(tmpdir(), 'gazette-parquet-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const gazette = async (...args: readonly string[]) => {
  const { io, stdout, stderr } = memoryIo({ cwd });
  const code = await run(args, io);
  return { code, stdout: stdout(), stderr: stderr() };
};

/** Integers of a file are 64 bits wide, more than JavaScript's numbers. */
const plain = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : (value ?? null));

const inParquet = async (folder: string, table: string): Promise<unknown[]> => {
  const file = await asyncBufferFromFile(join(cwd, folder, `${table}.parquet`));
  const rows = await parquetReadObjects({ file });
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
};

beforeAll(async () => {
  const articles = [
    { id: 'a', text: 'Russia attacked Ukraine on 24 February 2022, Chancellor Olaf Scholz said. 😀 Peru\0.' },
    { id: 'b', headline: 'Talks', text: 'Erdoğan, 70, spoke in Kenya.', date: '2024-05-01' },
    { id: 'c' },
  ];
  writeFileSync(join(cwd, 'in.jsonl'), articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
  await gazette('in.jsonl', '-q', '-f', 'parquet', '-o', 'out');
  await gazette('in.jsonl', '-q', '-o', 'out.sqlite');
}, 60_000);

describe('-f parquet', () => {
  test('is a file for each table, and nothing else', () => {
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(TABLE_NAMES.map((table) => `${table}.parquet`).sort());
  });

  test.each(TABLE_NAMES)('%s has the rows of the database', async (table) => {
    const database = new sqlite.Database(join(cwd, 'out.sqlite'), { readOnly: true });
    const columns = TABLES[table].map(({ name }) => `"${name}"`).join(', ');
    const rows = database.all(`select ${columns} from ${table} order by rowid`);
    database.close();
    expect(rows.length).toBeGreaterThan(0);
    expect(await inParquet('out', table)).toEqual(rows);
  });

  test('tables without rows are there', async () => {
    writeFileSync(join(cwd, 'nothing.txt'), '');
    await gazette('nothing.txt', '-q', '-f', 'parquet', '-o', 'empty');
    expect(await inParquet('empty', 'events')).toEqual([]);
    expect(await inParquet('empty', 'articles')).toHaveLength(1);
  });

  test('many articles are several groups of rows', async () => {
    const lines = Array.from({ length: 4200 }, (_, id) => `{"id":${id},"text":"Peru ${id}."}\n`);
    writeFileSync(join(cwd, 'many.jsonl'), lines.join(''));
    await gazette('many.jsonl', '-q', '-o', 'many.parquet');
    const rows = (await inParquet('many.parquet', 'articles')) as { article: number; id: string }[];
    expect(rows.map(({ article, id }) => article - 1 - Number(id))).toEqual(Array(4200).fill(0));
  }, 60_000);

  test.each([
    [['in.jsonl', '-f', 'parquet'], 2, '-f parquet needs --output'],
    [['in.jsonl', '-f', 'parquet', '-o', 'out', '--resume'], 2, '-f parquet cannot be resumed'],
    [['in.jsonl', '-f', 'parquet', '-o', 'nothing.txt'], 1, 'cannot write nothing.txt'],
    [['folder', '-f', 'parquet', '-o', 'folder'], 2, 'it is an input folder'],
  ])('%j: one line', async (args: string[], code: number, message: string) => {
    mkdirSync(join(cwd, 'folder'), { recursive: true });
    const { stderr, ...rest } = await gazette(...args);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(rest).toEqual({ code, stdout: '' });
  });
});
