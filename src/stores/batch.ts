import type { ArticleRecord } from '../core/record.js';
import { push } from '../core/lists/push.js';
import { rowOfFailure, rowsOf, type Numbers, type Unread } from './rows.js';
import { TABLE_NAMES, type Cell, type Rows, type TableName } from './tables.js';

/** Rows of several articles that are stored together. */
export interface Batch {
  /** With the key by which a later run recognises the article. */
  readonly add: (record: ArticleRecord, text: string, key?: string) => void;
  readonly fail: (unread: Unread) => void;
  /** Whether there are enough rows for a transaction. */
  readonly isFull: () => boolean;
  /** Returns what was gathered and empties the batch. */
  readonly take: () => { readonly rows: Rows; readonly keys: readonly (string | undefined)[] };
}

/** The size of a batch: large enough to be worth a transaction, small enough that a run that dies loses little. */
interface Most {
  readonly articles: number;
  /** Of their texts. */
  readonly letters: number;
}

const MOST: Most = { articles: 256, letters: 1 << 22 };

export const createBatch = (numbers: Numbers, most: Most = MOST): Batch => {
  let rows = new Map<TableName, (readonly Cell[])[]>();
  let keys: (string | undefined)[] = [];
  let letters = 0;
  return {
    add: (record, text, key) => {
      for (const [table, more] of Object.entries(rowsOf(record, text, numbers)))
        for (const row of more) push(rows, table as TableName, row);
      keys.push(key);
      letters += text.length;
    },
    fail: (unread) => push(rows, 'failures', rowOfFailure(unread)),
    isFull: () => keys.length >= most.articles || letters >= most.letters,
    take: () => {
      const taken = { rows: tablesOf(rows), keys };
      rows = new Map();
      keys = [];
      letters = 0;
      return taken;
    },
  };
};

const tablesOf = (rows: ReadonlyMap<TableName, (readonly Cell[])[]>): Rows =>
  Object.fromEntries(TABLE_NAMES.map((table) => [table, rows.get(table) ?? []])) as unknown as Rows;
