import type { Database } from 'node-sqlite3-wasm';
import { TABLE_NAMES, TABLES, type Cell, type Column, type Rows, type TableName } from './tables.js';

/** The options that an SQLite file of an earlier run was made with; undefined if it is no store of gazette. */
export interface Made {
  readonly options: string;
}

/** An open database with the tables of a store. */
export interface Sqlite {
  readonly made: Made | undefined;
  /** It has no tables: it is new, or a run was killed while it made them. */
  readonly isEmpty: boolean;
  /** The last numbers that rows have. */
  readonly last: Readonly<Record<'article' | 'entity' | 'mention', number>>;
  /** The articles of this key, in their order. */
  readonly articlesOf: (key: string) => readonly number[];
  /** One transaction: the tables and the options, or nothing. */
  readonly create: (options: string) => void;
  /** Articles that could not be read are tried again. */
  readonly forgetFailures: () => void;
  /** One transaction: all of these rows, or none. */
  readonly insert: (rows: Rows, keys: readonly (string | undefined)[]) => void;
  readonly remove: (isGone: (article: number) => boolean) => void;
  /** Indices for queries are built when all rows are there. */
  readonly index: () => void;
  /** Moves what the log holds into the file, which is then whole by itself. */
  readonly settle: () => void;
  readonly close: () => void;
}

/** The application id of the file, and the version of its tables. */
const APPLICATION = 0x67617a74;
const VERSION = 1;

/** Opens or creates a database. `durable`: if the process dies, it is intact as of its last transaction. */
export const openSqlite = async (path: string, durable: boolean): Promise<Sqlite> => {
  // Imported by a module, a CommonJS package is all in its default.
  const { default: sqlite } = await import('node-sqlite3-wasm');
  const database = new sqlite.Database(path);
  try {
    // One lock for the whole run. A write-ahead log, not a rollback journal: this SQLite takes its own lock for that of a
    // living process and would not roll back. Neither if nobody will ever open an incomplete one. From no journal to the
    // log, because the change itself would else be journaled, and a killed one could later be rolled back with all rows.
    database.exec(`pragma locking_mode = exclusive; pragma cache_size = -16000; pragma foreign_keys = on;
      pragma journal_mode = off; ${durable ? 'pragma journal_mode = wal;' : 'pragma synchronous = off;'}`);
    return sqliteOf(database, madeOf(database));
  } catch (error) {
    database.close();
    throw error;
  }
};

const madeOf = (database: Database): Made | undefined => {
  const [{ application_id: application } = {}] = database.all('pragma application_id') as { application_id?: number }[];
  if (application !== APPLICATION) return undefined;
  return (database.get("select value as options from about where name = 'options'") ?? undefined) as Made | undefined;
};

const sqliteOf = (database: Database, made: Made | undefined): Sqlite => {
  const last = (column: 'article' | 'entity' | 'mention', table: TableName): number =>
    made === undefined ? 0 : Number(database.get(`select coalesce(max(${column}), 0) as n from ${table}`)!['n']);
  const numbers = {
    ...{ article: last('article', 'articles'), entity: last('entity', 'entities') },
    mention: last('mention', 'mentions'),
  };
  return {
    ...{ made, isEmpty: database.get('select 1 from sqlite_schema limit 1') === null, last: numbers },
    articlesOf: (key) =>
      database
        .all('select article from keys where key = ? and article <= ? order by article', [key, numbers.article])
        .map(({ article }) => Number(article)),
    create: (options) =>
      transaction(database, () => {
        database.exec(SCHEMA);
        database.run("insert into about values ('options', ?)", [options]);
      }),
    forgetFailures: () => database.exec('delete from failures'),
    insert: (rows, keys) => transaction(database, () => insertAll(database, rows, keys)),
    remove: (isGone) => transaction(database, () => removeAll(database, numbers.article, isGone)),
    index: () => database.exec(INDEXES),
    settle: () => database.exec('pragma journal_mode = off'),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
};

const transaction = (database: Database, act: () => void): void => {
  database.exec('begin immediate');
  try {
    act();
    database.exec('commit');
  } catch (error) {
    if (database.inTransaction) database.exec('rollback');
    throw error;
  }
};

const insertAll = (database: Database, rows: Rows, keys: readonly (string | undefined)[]): void => {
  for (const table of TABLE_NAMES)
    insertInto(database, `${table} (${TABLES[table].map(({ name }) => `"${name}"`).join(', ')})`, rows[table]);
  const numbers = rows.articles.map(([article]) => Number(article));
  if (numbers.length === 0) return;
  database.run('insert into search (rowid, title, text) select article, title, text from articles where article >= ?', [
    Math.min(...numbers),
  ]);
  insertInto(
    database,
    'keys (article, key)',
    numbers.flatMap((article, i) => (keys[i] === undefined ? [] : [[article, keys[i]]])),
  );
};

/**
 * The place is a table with its columns, whose order may be another in a file of an earlier version. Binding each cell takes a
 * fifth of the time in which SQLite reads the same rows out of JSON.
 */
const insertInto = (database: Database, place: string, rows: readonly (readonly Cell[])[]): void => {
  const [first] = rows;
  if (first === undefined) return;
  const statement = database.prepare(`insert into ${place} values (${first.map(() => '?').join(', ')})`);
  try {
    for (const row of rows) statement.run([...row]);
  } finally {
    statement.finalize();
  }
};

const removeAll = (database: Database, last: number, isGone: (article: number) => boolean): void => {
  const gone: number[] = [];
  for (let article = 1; article <= last; article++) if (isGone(article)) gone.push(article);
  if (gone.length === 0) return;
  database.exec('create temp table gone (article integer primary key)');
  insertInto(
    database,
    'gone',
    gone.map((article) => [article]),
  );
  database.exec(`insert into search (search, rowid, title, text)
    select 'delete', article, title, text from articles where article in gone;
    delete from participants where event in (select event from events where article in gone);
    delete from events where article in gone;
    delete from mentions where article in gone;
    delete from entities where article in gone;
    delete from keys where article in gone;
    delete from articles where article in gone;
    drop table gone;`);
};

const definitionOf = ({ name, type, required, key, references }: Column): string =>
  [
    `"${name}" ${type}`,
    ...(key === true ? ['primary key'] : required === true ? ['not null'] : []),
    ...(references === undefined ? [] : [`references ${references}`]),
  ].join(' ');

const tableOf = (table: TableName): string =>
  `create table ${table} (\n  ${TABLES[table].map(definitionOf).join(',\n  ')}\n);`;

const SCHEMA = `${TABLE_NAMES.map(tableOf).join('\n')}
create table keys (article integer primary key references articles, key text not null);
create index keys_key on keys (key);
create table about (name text primary key, value text not null) without rowid;
create virtual table search using fts5
  (title, text, content = 'articles', content_rowid = 'article', tokenize = 'unicode61 remove_diacritics 2');
pragma application_id = ${APPLICATION};
pragma user_version = ${VERSION};`;

const INDEXES = `begin immediate;
${TABLE_NAMES.flatMap((table) =>
  TABLES[table]
    .filter(({ indexed }) => indexed === true)
    .map(({ name }) => `create index if not exists ${table}_${name} on ${table} (${name});`),
).join('\n')}
insert into search (search) values ('optimize');
analyze;
commit;`;
