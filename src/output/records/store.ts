import type { Format } from '../formatter.js';
import { recordPieces } from './record-and-text.js';

/** A format of tables in files, which the command line writes; its pieces are records with their texts. */
const store = (name: string, summary: string, endings: readonly string[]): Format => ({
  ...{ name, summary, extension: name, offsetUnit: 'codepoint' as const },
  store: { endings },
  print: () => Promise.resolve(recordPieces),
});

export const stores: readonly Format[] = [
  store('sqlite', 'a database with tables, keys and full-text search: -o news.sqlite', ['.sqlite', '.sqlite3', '.db']),
  store('parquet', 'the same tables, a file each in a folder, for DuckDB and pandas', ['.parquet']),
];
