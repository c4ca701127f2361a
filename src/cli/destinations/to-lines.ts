import { closeSync, existsSync, fsyncSync, linkSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { UserError } from '../../core/user-error.js';
import type { Printer } from '../../output/index.js';
import { attempt, type Destination, type Kept } from './destination.js';
import { filesBeside, type FilesBeside } from '../files/files-beside.js';
import { openJournal, readJournal, type Entry, type Resumption } from './journal.js';
import { writeWhole } from '../files/scratch.js';
import type { Guard } from '../signals.js';

/**
 * One file of JSON Lines that can be resumed: results of an earlier run are copied, in the present order of the articles. It
 * gets its name when it is complete.
 */
export const toLines = (
  path: string,
  name: string,
  printer: Printer,
  guard: Guard,
  wanted: Resumption,
): Destination => {
  const files = filesBeside(path);
  const old = attempt(name, () => openOld(files, name, wanted));
  const part = attempt(name, () => openPart(files, name, wanted));
  // A signal waits for the current article; the next run continues after it.
  const release = guard(() => undefined);
  const close = (): void => {
    release();
    part.close();
    old.close();
  };
  return {
    options: wanted.options,
    kept: (id, key) => old.find(id, key),
    keep: async ({ bytes, key }) => part.write(bytes ?? '', key),
    put: async ({ piece }, { key }) => {
      await part.write(printer.add(piece), key);
      return undefined;
    },
    fail: (failure) => part.write(printer.fail?.(failure) ?? ''),
    finish: async () => {
      await part.write(printer.end());
      attempt(name, () => {
        close();
        renameSync(files.part, files.target);
        for (const left of [files.old, files.oldJournal]) rmSync(left, { force: true });
      });
    },
    abandon: close,
    finishesArticle: true,
  };
};

interface Part {
  /** With a key, the journal records where it is. */
  readonly write: (text: string | Buffer, key?: string) => Promise<void>;
  readonly close: () => void;
}

const openPart = (files: FilesBeside, name: string, wanted: Resumption): Part => {
  const file = openSync(files.part, 'w');
  const journal = openJournal(files.journal, wanted, []);
  let end = 0;
  return {
    write: async (text, key) => {
      await Promise.resolve();
      const bytes = Buffer.from(text);
      attempt(name, () => {
        writeWhole(file, bytes);
        if (key !== undefined) journal.note(key, `${end} ${bytes.length}`);
      });
      end += bytes.length;
    },
    close: () => {
      fsyncSync(file);
      closeSync(file);
      journal.close();
    },
  };
};

interface Old {
  readonly find: (id: string, key: string) => Kept | undefined;
  readonly close: () => void;
}

/** The results of earlier runs, moved out of the way of this one. */
const openOld = (files: FilesBeside, name: string, wanted: Resumption): Old => {
  const entries = moveAway(files, name, wanted);
  if (entries === undefined) return { find: () => undefined, close: () => undefined };
  const places = new Map(entries.map(({ key, place }) => [key, place]));
  const file = openSync(files.old, 'r');
  return {
    find: (id, key) => {
      const [at, length] = (places.get(key) ?? '').split(' ').map(Number);
      const bytes = length === undefined ? undefined : read(file, at!, length);
      return bytes === undefined ? undefined : { id, key, bytes };
    },
    close: () => closeSync(file),
  };
};

/** Undefined if the file ends before, or in the middle of a line. */
const read = (file: number, at: number, length: number): Buffer | undefined => {
  const bytes = Buffer.alloc(length);
  const isThere = readSync(file, bytes, 0, length, at) === length;
  return isThere && (length === 0 || bytes[length - 1] === LINE_END) ? bytes : undefined;
};

const LINE_END = 0x0a;

/** If two runs died, the one that got further counts. */
const moveAway = (files: FilesBeside, name: string, wanted: Resumption): readonly Entry[] | undefined => {
  const before = readJournal(files.oldJournal, name, wanted);
  const last = readJournal(files.journal, name, wanted);
  if (wanted.overwrite) {
    for (const path of [files.part, files.journal, files.old, files.oldJournal]) rmSync(path, { force: true });
    return undefined;
  }
  if (last === undefined && existsSync(files.target))
    throw new UserError(`${name} exists, and nothing says what it was made of: --overwrite replaces it`);
  const data = [files.part, files.target].find((path) => existsSync(path));
  if (data === undefined || last === undefined || last.length < (before?.length ?? 0)) return before;
  makeOld(data, files);
  return last;
};

/** A complete output is kept until its successor is complete. */
const makeOld = (data: string, files: FilesBeside): void => {
  rmSync(files.old, { force: true });
  if (data === files.part) renameSync(data, files.old);
  else linkSync(data, files.old);
  renameSync(files.journal, files.oldJournal);
};
