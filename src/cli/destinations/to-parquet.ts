import { join } from 'node:path';
import { UserError } from '../../core/user-error.js';
import type { ArticleRecord } from '../../core/record.js';
import { createBatch } from '../../stores/batch.js';
import { openParquet } from '../../stores/parquet.js';
import { TABLE_NAMES, type TableName } from '../../stores/tables.js';
import { attempt, cannotWrite, type Destination } from './destination.js';
import { makeFolder } from '../files/make-folder.js';
import { openScratch, sweep, type ScratchFile } from '../files/scratch.js';
import { leftOut, type Place } from './store-place.js';

/** How many articles make a row group. */
const GROUP = { articles: 4096, letters: 1 << 24 };

/** A folder with a file for each table; the files get their names when all are complete. */
export const toParquet = async ({ path, name, guard, wanted }: Place): Promise<Destination> => {
  if (wanted.resume) throw new UserError('-f parquet cannot be resumed: -o news.sqlite can');
  const files = attempt(name, () => openFiles(path));
  const discard = (): void => {
    for (const file of files.values()) file.discard();
  };
  const release = guard(discard);
  const end = (): void => {
    release();
    discard();
  };
  try {
    const tables = await openParquet(pathsOf(files));
    const batch = createBatch({ article: 1, entity: 1, mention: 1 }, GROUP);
    const flush = (): Promise<void> => attempted(name, () => tables.insert(batch.take().rows));
    return {
      put: async ({ piece: [record = '', text = ''] }) => {
        batch.add(JSON.parse(record) as ArticleRecord, text);
        if (batch.isFull()) await flush();
        return undefined;
      },
      fail: async (failure) => {
        await Promise.resolve();
        batch.fail(failure);
      },
      finish: async () => {
        await flush();
        await attempted(name, tables.close);
        attempt(name, () => placeAll(files, path));
        release();
      },
      abandon: end,
    };
  } catch (error) {
    end();
    throw leftOut(error, name, 'hyparquet-writer') ?? error;
  }
};

type Files = ReadonlyMap<TableName, ScratchFile>;

const openFiles = (folder: string): Files => {
  makeFolder(folder);
  sweep(folder);
  return new Map(TABLE_NAMES.map((table) => [table, openScratch(folder, fileOf(folder, table))]));
};

const fileOf = (folder: string, table: TableName): string => join(folder, `${table}.parquet`);

const pathsOf = (files: Files): Readonly<Record<TableName, string>> =>
  Object.fromEntries(Array.from(files, ([table, { path }]) => [table, path])) as Record<TableName, string>;

const placeAll = (files: Files, folder: string): void => {
  for (const [table, file] of files) file.place(fileOf(folder, table));
};

const attempted = async (name: string, act: () => Promise<void>): Promise<void> => {
  try {
    await act();
  } catch (error) {
    throw cannotWrite(name, error);
  }
};
