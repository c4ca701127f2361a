import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { push } from '../../core/lists/push.js';
import type { Failure, Formatter } from '../../output/index.js';
import { attempt, cannotWrite, type Destination, type Kept, type Note, type OpenPrinter } from './destination.js';
import { codeOf, reasonOf } from '../files/file-errors.js';
import { createFileNames, type FileNames } from '../files/file-names.js';
import { openJournal, readJournal, type Entry, type Journal, type Resumption } from './journal.js';
import { JOURNAL } from './journal-name.js';
import { makeFolder } from '../files/make-folder.js';
import { sweep, writeBeside } from '../files/scratch.js';
import type { Guard } from '../signals.js';

/** A file for each article, named after it; articles that could not be read have none. */
export const toFolder = (
  folder: string,
  { extension, companion }: Pick<Formatter, 'extension' | 'companion'>,
  open: OpenPrinter,
  isInput: (path: string) => Promise<boolean>,
  guard: Guard,
  wanted: Resumption,
): Destination => {
  const { journal, before } = attempt(folder, () => openFolder(folder, wanted));
  const names = createFileNames();
  // A signal waits until the current file has its name, so that nothing is left over.
  const release = guard(() => undefined);
  const end = (): void => {
    journal.close();
    release();
  };
  return {
    options: wanted.options,
    kept: (id, key) => keptIn(folder, before, id, key),
    keep: async ({ name = '' }) => {
      await Promise.resolve();
      names.take(name.slice(0, -extension.length - 1));
    },
    put: async ({ piece }, { below, key }) => {
      const printer = await open(false);
      const texts = { [extension]: printer.add(piece) + printer.end() };
      // The second file is written before the one that refers to it.
      const files = companion === undefined ? texts : { [companion]: piece[1] ?? '', ...texts };
      const placed = await place(folder, extension, { below, files }, names, isInput);
      if ('error' in placed) return placed;
      if (key !== undefined) journal.note(key, placed.name);
      return placed.isOwn ? undefined : renamed(placed.name);
    },
    fail: () => Promise.resolve(),
    finish: () => Promise.resolve().then(end),
    abandon: end,
    finishesArticle: true,
  };
};

interface Opened {
  readonly journal: Journal;
  /** The names of files by the key of their article. */
  readonly before: Map<string, string[]>;
}

/** Prepares a folder; a resumed run keeps the results in the journal. */
const openFolder = (folder: string, wanted: Resumption): Opened => {
  makeFolder(folder);
  sweep(folder);
  const path = join(folder, JOURNAL);
  const before = readJournal(path, folder, wanted);
  const entries = wanted.resume ? (before ?? []) : [];
  return { journal: openJournal(path, wanted, entries), before: byKey(entries) };
};

/** Each file is the result of one article, and complete if it exists. */
const keptIn = (folder: string, before: Opened['before'], id: string, key: string): Kept | undefined => {
  const name = before.get(key)?.shift();
  return name !== undefined && existsSync(join(folder, name)) ? { id, key, name } : undefined;
};

/** For a file that was written twice the last entry counts. */
const byKey = (entries: readonly Entry[]): Map<string, string[]> => {
  const last = new Map(entries.map(({ key, place }) => [place, key]));
  const names = new Map<string, string[]>();
  for (const [place, key] of last) push(names, key, place);
  return names;
};

interface Placing {
  readonly below: string;
  /** The contents to write, by the extension of the file. */
  readonly files: Readonly<Record<string, string>>;
}

/** Writes a file, and the second one beside it, under the first free name. */
const place = async (
  folder: string,
  extension: string,
  { below, files }: Placing,
  names: FileNames,
  isInput: (path: string) => Promise<boolean>,
): Promise<{ readonly name: string; readonly isOwn: boolean } | { readonly error: Failure['error'] }> => {
  // A table of `0033.txt` would get the name `0033.txt` too.
  const wanted = below.endsWith(`.${extension}`) ? below.slice(0, -extension.length - 1) : below;
  let isFlat = false;
  for (let attempts = 0; attempts < ATTEMPTS; attempts++) {
    const { name, isNumbered } = names.next(wanted, isFlat);
    const paths = Object.entries(files).map(([ending, text]) => [join(folder, `${name}.${ending}`), text] as const);
    if (await isAny(paths, isInput)) continue;
    const failed = writeAll(folder, paths);
    if (failed === undefined) return { name: `${name}.${extension}`, isOwn: !isNumbered && !isFlat };
    if (!OF_ONE_NAME.has(codeOf(failed) ?? '')) throw cannotWrite(join(folder, `${name}.${extension}`), failed);
    if (attempts === ATTEMPTS - 1) return { error: reasonOf(failed) };
    isFlat = true;
  }
  return { error: { code: 'unwritable', message: 'no free name for its file' } };
};

const renamed = (name: string): Note => ({ warning: `the name of its file is taken: written as ${name}` });

/** The candidates: a name, the same without folders, and a few numbered ones. */
const ATTEMPTS = 8;

/** Errors of one name: a file has the name of a folder, or the name is too long. */
const OF_ONE_NAME: ReadonlySet<string> = new Set([
  'EEXIST',
  'EISDIR',
  'ENOTDIR',
  'ENOTEMPTY',
  'ENAMETOOLONG',
  'EINVAL',
]);

type Texts = readonly (readonly [path: string, text: string])[];

const isAny = async (texts: Texts, isInput: (path: string) => Promise<boolean>): Promise<boolean> => {
  for (const [path] of texts) if (await isInput(path)) return true;
  return false;
};

const writeAll = (folder: string, texts: Texts): unknown => {
  for (const [path, text] of texts) {
    const failed = write(folder, path, text);
    if (failed !== undefined) return failed;
  }
  return undefined;
};

/** Returns the error. */
const write = (folder: string, path: string, text: string): unknown => {
  try {
    makeFolder(dirname(path));
    writeBeside(folder, path, text);
    return undefined;
  } catch (error) {
    return error;
  }
};
