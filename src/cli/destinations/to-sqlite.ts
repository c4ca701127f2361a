import { constants, copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../../core/user-error.js';
import type { ArticleRecord } from '../../core/record.js';
import { createBatch } from '../../stores/batch.js';
import { openSqlite, type Sqlite } from '../../stores/sqlite.js';
import { claim } from './claim.js';
import { attempt, cannotWrite, type Destination } from './destination.js';
import { codeOf } from '../files/file-errors.js';
import { createNumberSet } from '../files/number-set.js';
import { endOfLinks, openScratch, sweep } from '../files/scratch.js';
import { leftOut, type Place } from './store-place.js';

/**
 * A database that gets its name when it is complete. With `--resume` it is written to a file beside it; a run that dies
 * leaves that file, intact as of its last transaction, and the next run continues with it.
 */
export const toSqlite = async (place: Place): Promise<Destination> => {
  const target = endOfLinks(place.path);
  const work = attempt(place.name, () => (place.wanted.resume ? openPart(target, place) : openNew(target)));
  try {
    const database = await opened(work, place);
    return destinationOf(database, work, place);
  } catch (error) {
    work.undo();
    throw described(error, place.name);
  }
};

/** The file that is written to. */
interface Work {
  readonly path: string;
  readonly isKept: boolean;
  /** Gives it the name of the output. */
  readonly place: () => void;
  /** Ends before it is complete. */
  readonly leave: () => void;
  /** Undoes everything. */
  readonly undo: () => void;
}

const openNew = (target: string): Work => {
  sweep(dirname(target));
  const scratch = openScratch(dirname(target), target);
  const { path, discard } = scratch;
  return { path, isKept: false, place: () => scratch.place(target), leave: discard, undo: discard };
};

const openPart = (target: string, { name, wanted }: Place): Work => {
  const path = join(dirname(target), `.${basename(target)}.gazette-part`);
  const release = claim(`${path}-owner`, name);
  // What a killed process leaves: its log is needed, its lock is not, nor a rollback journal, which no row was written by.
  for (const left of [`${path}.lock`, `${path}-journal`]) rmSync(left, { recursive: true, force: true });
  if (wanted.overwrite) for (const left of [path, `${path}-wal`]) rmSync(left, { force: true });
  const isLeft = existsSync(path);
  if (!isLeft && !wanted.overwrite && existsSync(target)) begin(target, path);
  const place = (): void => {
    renameSync(path, target);
    release();
  };
  const undo = (): void => {
    if (!isLeft) rmSync(path, { force: true });
    release();
  };
  return { path, isKept: true, place, leave: release, undo };
};

/** A complete output is kept until its successor is complete. */
const begin = (target: string, path: string): void => {
  const copy = `${path}-copy`;
  copyFileSync(target, copy, constants.COPYFILE_FICLONE);
  renameSync(copy, path);
};

const opened = async (work: Work, { name, wanted }: Place): Promise<Sqlite> => {
  const database = await openSqlite(work.path, work.isKept);
  try {
    if (database.isEmpty) database.create(wanted.options);
    else refuseOthers(database, name, wanted.options);
    database.forgetFailures();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const refuseOthers = ({ made }: Sqlite, name: string, options: string): void => {
  if (made === undefined) throw new UserError(`${name} is no store of gazette: --overwrite replaces it`);
  if (made.options !== options)
    throw new UserError(`${name} holds results of other options: --overwrite replaces them`);
};

const destinationOf = (database: Sqlite, work: Work, { name, guard, wanted }: Place): Destination => {
  const { article, entity, mention } = database.last;
  const batch = createBatch({ article: article + 1, entity: entity + 1, mention: mention + 1 });
  const earlier = earlierOf(database, article);
  const flush = (): void => {
    const { rows, keys } = batch.take();
    stored(name, () => database.insert(rows, keys));
  };
  const end = (): void => {
    database.close();
    work.leave();
  };
  // Finished articles are stored before a signal ends a run that can be resumed.
  const release = guard(() => {
    if (work.isKept) flush();
    end();
  });
  return {
    ...(work.isKept ? { options: wanted.options, kept: earlier.claim, keep: () => Promise.resolve() } : {}),
    put: ({ piece: [record = '', text = ''] }, { key }) =>
      soon(() => {
        batch.add(JSON.parse(record) as ArticleRecord, text, key);
        if (batch.isFull()) flush();
        return undefined;
      }),
    fail: (failure) => soon(() => batch.fail(failure)),
    finish: () =>
      soon(() => {
        flush();
        stored(name, () => conclude(database, earlier));
        release();
        attempt(name, work.place);
      }),
    abandon: () => {
      release();
      end();
    },
  };
};

/** Turns an exception into a rejection. */
const soon = <T>(act: () => T): Promise<T> => Promise.resolve().then(act);

const conclude = (database: Sqlite, { isGone }: Earlier): void => {
  database.index();
  database.remove(isGone);
  database.settle();
  database.close();
};

interface Earlier {
  readonly claim: (id: string, key: string) => { readonly id: string; readonly key: string } | undefined;
  /** Removes articles that were not asked for: they are no longer in the inputs. */
  readonly isGone: (article: number) => boolean;
}

/** The articles of earlier runs; equal ones are used once each. */
const earlierOf = ({ articlesOf }: Sqlite, last: number): Earlier => {
  const claimed = createNumberSet();
  return {
    claim: (id, key) => {
      if (last === 0) return undefined;
      return articlesOf(key).some((article) => claimed.add(article)) ? { id, key } : undefined;
    },
    isGone: (article) => claimed.add(article),
  };
};

/** Errors of a database are user errors. */
const stored = (name: string, act: () => void): void => {
  try {
    act();
  } catch (error) {
    throw described(error, name);
  }
};

const described = (error: unknown, name: string): unknown => {
  const missing = leftOut(error, name, 'node-sqlite3-wasm');
  if (missing !== undefined) return missing;
  if (error instanceof Error && error.name === 'SQLite3Error')
    return new UserError(`cannot write ${name}: ${error.message}`, 1);
  return codeOf(error) === undefined || error instanceof UserError ? error : cannotWrite(name, error);
};
