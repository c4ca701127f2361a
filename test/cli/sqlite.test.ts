import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import sqlite from 'node-sqlite3-wasm';
import { run } from '../../src/cli/run.js';
import { TABLE_NAMES } from '../../src/stores/tables.js';
import { bin, bundled } from './bundled.js';
import { memoryIo } from './memory-io.js';

const cwd = mkdtempSync(join(tmpdir(), 'gazette-sqlite-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const article = readFileSync(join(import.meta.dirname, '../../fixtures/articles/border-talks.txt'), 'utf8');

const gazette = async (...args: readonly string[]) => {
  const { io, stdout, stderr } = memoryIo({ cwd });
  const code = await run(args, io);
  return { code, stdout: stdout(), stderr: stderr() };
};

/** Answers of a database, as rows of cells. */
const ask = (file: string, query: string): unknown[][] => {
  const database = new sqlite.Database(join(cwd, file), { readOnly: true });
  try {
    return database.all(query).map((row) => Object.values(row) as unknown[]);
  } finally {
    database.close();
  }
};

const contentOf = (file: string): unknown =>
  Object.fromEntries(
    [...TABLE_NAMES, 'keys'].map((table) => [table, ask(file, `select * from ${table} order by 1, 2`)]),
  );

/** The full-text index finds what it should, and every foreign key leads to a row. */
const expectSound = (file: string): void => {
  expect(ask(file, 'pragma integrity_check')).toEqual([['ok']]);
  expect(ask(file, 'pragma foreign_key_check')).toEqual([]);
  const database = new sqlite.Database(join(cwd, file));
  database.exec("insert into search (search) values ('integrity-check')");
  database.close();
};

const inFolder = (folder: string, texts: Readonly<Record<string, string>>): void => {
  rmSync(join(cwd, folder), { recursive: true, force: true });
  mkdirSync(join(cwd, folder));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(cwd, folder, name), text);
};

const ATTACK = 'Russia attacked Ukraine on 24 February 2022, Chancellor Olaf Scholz said.';

describe('-o news.sqlite', () => {
  test('holds what the record says, in tables that name one another', async () => {
    writeFileSync(
      join(cwd, 'one.jsonl'),
      JSON.stringify({ id: 'x', headline: 'Talks 😀', text: `${ATTACK} 😀 Peru.` }),
    );
    expect(await gazette('one.jsonl', '-o', 'one.sqlite')).toMatchObject({ code: 0, stdout: '' });
    expectSound('one.sqlite');
    expect(ask('one.sqlite', 'select id, title, format from articles')).toEqual([['x', 'Talks 😀', 'jsonl']]);
    expect(
      ask('one.sqlite', "select name, name_key, roles from entities where type = 'person' order by entity"),
    ).toEqual([['Olaf Scholz', 'olaf scholz', 'Chancellor']]);
    const took = `select events.kind, events.first_day, entities.name, role
      from participants join events using (event) join entities using (entity)`;
    expect(ask('one.sqlite', `${took} order by role`)).toEqual([
      ['conflict', '2022-02-24', 'Russia', 'agent'],
      ['conflict', '2022-02-24', 'Ukraine', 'target'],
    ]);
  });

  test('offsets count characters as substr does, also beside emoji', () => {
    const places = 'substr(articles.text, start_offset + 1, end_offset - start_offset)';
    const wrong = `select * from mentions join articles using (article) where ${places} <> mentions.text`;
    expect(ask('one.sqlite', wrong)).toEqual([]);
    expect(ask('one.sqlite', "select text from mentions where text = 'Peru'")).toEqual([['Peru']]);
  });

  test('texts are found by their words, without accents and capitals', async () => {
    inFolder('words', { 'a.txt': 'Erdoğan spoke.', 'b.txt': 'Nobody spoke.' });
    await gazette('words', '-o', 'words.sqlite');
    const found = "select id from articles where article in (select rowid from search where search match 'ERDOGAN')";
    expect(ask('words.sqlite', found)).toEqual([['words/a.txt']]);
  });

  test('a text keeps its length and its end where a database would cut it', async () => {
    const text = `a\0b \ud83d Peru.`;
    writeFileSync(join(cwd, 'odd.jsonl'), JSON.stringify({ id: 'x', text }));
    await gazette('odd.jsonl', '-o', 'odd.sqlite');
    expect(ask('odd.sqlite', 'select text from articles')).toEqual([['a\ufffdb \ufffd Peru.']]);
    expect(ask('odd.sqlite', 'select start_offset, text from mentions')).toEqual([[6, 'Peru']]);
  });

  test('what could not be read is a row of its own', async () => {
    writeFileSync(join(cwd, 'bad.jsonl'), '{"id":"a","text":"Peru."}\nno json\n');
    expect(await gazette('bad.jsonl', '-o', 'bad.sqlite')).toMatchObject({ code: 1 });
    expect(ask('bad.sqlite', 'select id, code from failures')).toEqual([['bad.jsonl:2', 'not-json']]);
    expect(ask('bad.sqlite', 'select count(*) from articles')).toEqual([[1]]);
  });

  test.each([
    [['words', '-f', 'sqlite'], 2, '-f sqlite needs --output'],
    [['words', '-o', 'nowhere/x.sqlite'], 1, 'cannot write nowhere/x.sqlite: no such folder'],
    [['words/a.txt', '-f', 'sqlite', '-o', 'words/a.txt'], 2, 'it is an input, and would be lost'],
    [['words', '-o', 'text.sqlite', '--resume'], 1, 'cannot write text.sqlite: file is not a database'],
    [['words', '-o', 'other.sqlite', '--resume'], 2, 'other.sqlite is no store of gazette: --overwrite replaces it'],
    [['words', '-o', 'words.sqlite', '--resume', '--cities'], 2, 'words.sqlite holds results of other options'],
  ])('%j: one line', async (args: string[], code: number, message: string) => {
    writeFileSync(join(cwd, 'text.sqlite'), 'This is no database, but a text that is long enough.'.repeat(20));
    const other = new sqlite.Database(join(cwd, 'other.sqlite'));
    other.exec('create table if not exists mine (a)');
    other.close();
    const { stderr, ...rest } = await gazette(...args);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(rest).toEqual({ code, stdout: '' });
  });

  test('another format with such a name is what was asked for', async () => {
    await gazette('words', '-f', 'jsonl', '-o', 'lines.db');
    expect(readFileSync(join(cwd, 'lines.db'), 'utf8')).toContain('"schemaVersion":1');
  });
});

describe('--resume', () => {
  test('what was killed while it made its tables is begun anew', async () => {
    inFolder('begun', { 'a.txt': 'Norway.' });
    const part = join(cwd, '.begun.sqlite.gazette-part');
    const database = new sqlite.Database(join(cwd, 'half'));
    // So few pages in memory that they are in the log before the transaction ends.
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = wal; pragma cache_size = 1');
    database.exec('begin; create table one (a text)');
    for (let i = 0; i < 100; i++) database.run('insert into one values (?)', ['x'.repeat(5000)]);
    for (const end of ['', '-wal']) copyFileSync(join(cwd, `half${end}`), `${part}${end}`);
    database.exec('rollback');
    database.close();
    expect(statSync(`${part}-wal`).size).toBeGreaterThan(100_000);
    const { code } = await gazette('begun', '-q', '-o', 'begun.sqlite', '--resume');
    expect(code).toBe(0);
    expectSound('begun.sqlite');
    expect(ask('begun.sqlite', 'select name from entities')).toEqual([['Norway']]);
  });

  test('what was killed while it changed to its log is gone on with: no rollback journal takes the rows back', async () => {
    inFolder('changed', { 'a.txt': 'Norway.' });
    const part = join(cwd, '.changed.sqlite.gazette-part');
    const database = new sqlite.Database(part);
    database.exec('pragma locking_mode = exclusive; pragma journal_mode = wal');
    database.close();
    // Magic, pages in the journal, nonce, pages of the file before, bytes of a sector and of a page.
    const header = Buffer.alloc(512);
    header.write('d9d505f920a163d7', 'hex');
    [0, 1234, 0, 512, 4096].forEach((value, i) => header.writeUInt32BE(value, 8 + 4 * i));
    writeFileSync(`${part}-journal`, header);
    const { code } = await gazette('changed', '-q', '-o', 'changed.sqlite', '--resume');
    expect(code).toBe(0);
    expectSound('changed.sqlite');
    expect(ask('changed.sqlite', 'select name from entities')).toEqual([['Norway']]);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.changed'))).toEqual([]);
  });

  test('what has changed is done anew, what is gone goes', async () => {
    inFolder('small', { 'a.txt': 'Oslo and Norway.', 'b.txt': 'France.', 'c.txt': 'France.' });
    await gazette('small', '-q', '-o', 'small.sqlite', '--resume');
    inFolder('small', { 'a.txt': 'Oslo and Norway.', 'c.txt': 'Peru.', 'd.txt': 'Kenya.' });
    const { stderr } = await gazette('small', '-o', 'small.sqlite', '--resume');
    expect(stderr).toContain('3 read: 2 written (2 without a date), 1 skipped, 0 failed');
    expectSound('small.sqlite');
    expect(
      ask('small.sqlite', 'select articles.id, name from articles join entities using (article) order by 1'),
    ).toEqual([
      ['small/a.txt', 'Norway'],
      ['small/c.txt', 'Peru'],
      ['small/d.txt', 'Kenya'],
    ]);
    expect(ask('small.sqlite', "select rowid from search where search match 'france'")).toEqual([]);
    expect(readdirSync(cwd).filter((name) => name.includes('part'))).toEqual([]);
  });

  test('--overwrite begins anew', async () => {
    const { code } = await gazette('small', '-q', '-o', 'small.sqlite', '--resume', '--overwrite', '--cities');
    expect(code).toBe(0);
    expect(ask('small.sqlite', 'select min(article), count(*) from articles')).toEqual([[1, 3]]);
  });
});

describe('killed without warning', () => {
  const ARTICLES = 250;
  const KILLS = 2;

  beforeAll(async () => {
    await bundled();
    const line = (id: number): string => `${JSON.stringify({ id, text: `Report ${id}. ${article.slice(0, 250)}` })}\n`;
    writeFileSync(join(cwd, 'many.jsonl'), Array.from({ length: ARTICLES }, (_, id) => line(id)).join(''));
    writeFileSync(join(cwd, 'many.jsonl'), 'no json\n', { flag: 'a' });
  }, 120_000);

  /** Runs to its end, or is killed so many milliseconds after it has begun to write. */
  const started = async (args: readonly string[], killedAfter?: number): Promise<void> => {
    const begun = join(cwd, `.${args[1]!}.gazette-part-owner`);
    rmSync(begun, { force: true });
    const child = spawn(bin, ['many.jsonl', '-q', ...args], { cwd, stdio: 'ignore' });
    const ended = new Promise((done) => child.once('exit', done));
    if (killedAfter !== undefined) {
      while (child.exitCode === null && !existsSync(begun)) await sleep(10);
      await Promise.race([sleep(killedAfter), ended]);
      child.kill('SIGKILL');
    }
    await ended;
  };

  test('a run that was to be resumed is gone on with, to the same rows', async () => {
    await started(['-o', 'whole.sqlite']);
    let left = 0;
    for (let i = 0; i < KILLS; i++) {
      await started(['-o', 'out.sqlite', '--resume'], 150 * i);
      if (existsSync(join(cwd, '.out.sqlite.gazette-part'))) left++;
    }
    expect(left).toBeGreaterThan(0);
    await started(['-o', 'out.sqlite', '--resume']);
    expectSound('out.sqlite');
    expect(contentOf('out.sqlite')).toEqual({ ...(contentOf('whole.sqlite') as object), keys: expect.anything() });
    expect(ask('out.sqlite', 'select count(*) from keys')).toEqual([[ARTICLES]]);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 240_000);

  test('a second run on it meanwhile is refused, and spoils nothing', async () => {
    const first = started(['-o', 'two.sqlite', '--resume']);
    while (!existsSync(join(cwd, '.two.sqlite.gazette-part-owner'))) await sleep(20);
    expect(await gazette('many.jsonl', '-q', '-o', 'two.sqlite', '--resume')).toEqual({
      code: 1,
      stdout: '',
      stderr: expect.stringMatching(
        /^gazette: two\.sqlite is being written by another gazette \(process \d+\): one at a time\n$/,
      ),
    });
    await first;
    expectSound('two.sqlite');
    expect(ask('two.sqlite', 'select count(*) from articles')).toEqual([[ARTICLES]]);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  }, 120_000);

  test('any other leaves the old file, and nothing that stays', async () => {
    const before = readFileSync(join(cwd, 'whole.sqlite'));
    await started(['-o', 'whole.sqlite'], 100);
    expect(readFileSync(join(cwd, 'whole.sqlite')).equals(before)).toBe(true);
    await started(['-o', 'whole.sqlite']);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
    expectSound('whole.sqlite');
  }, 120_000);
});
