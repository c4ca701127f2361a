import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** A file that replaces another when it is complete, so that nobody ever sees half of it. */
export interface Scratch {
  readonly write: (text: string) => void;
  /** Replaces the target, keeping its permissions. */
  readonly place: (target: string) => void;
  /** Removes it, unless it was placed. */
  readonly discard: () => void;
}

/** A scratch file that something else writes to. */
export interface ScratchFile extends Scratch {
  readonly path: string;
}

const NEW_FILE = 0o666;

/** Opens a new file in a folder under an unpredictable name; `target` is the file that it will replace. */
export const openScratch = (folder: string, target: string): ScratchFile => {
  const mode = modeOf(target);
  const path = join(folder, `${prefix()}${process.pid}-${randomName()}${SUFFIX}`);
  // Never through a link that somebody else has put there, and never with more permissions than the target.
  const file = openSync(path, 'wx', mode ?? NEW_FILE);
  let isOpen = true;
  const close = (): void => {
    if (isOpen) closeSync(file);
    isOpen = false;
  };
  return {
    path,
    write: (text) => writeWhole(file, Buffer.from(text)),
    place: (place) => {
      if (mode !== undefined) fchmodSync(file, mode);
      fsyncSync(file);
      close();
      renameSync(path, place);
    },
    discard: () => {
      close();
      rmSync(path, { force: true });
    },
  };
};

/** Only where a file is written: node:crypto takes 3 ms to load. */
const randomName = (): string => process.getBuiltinModule('node:crypto').randomBytes(8).toString('hex');

/** The permissions of a file to be replaced; a read-only one must not be replaced. */
const modeOf = (target: string): number | undefined => {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (stat?.isFile() !== true) return undefined;
  accessSync(target, constants.W_OK);
  return stat.mode & 0o7777;
};

/** The system may write less than it is given. */
export const writeWhole = (file: number, bytes: Buffer): void => {
  let written = 0;
  while (written < bytes.length) written += writeSync(file, bytes, written);
};

/** Writes a file atomically; on failure nothing is left over. */
export const writeBeside = (folder: string, path: string, text: string): void => {
  const scratch = openScratch(folder, path);
  try {
    scratch.write(text);
    scratch.place(path);
  } catch (error) {
    scratch.discard();
    throw error;
  }
};

const SUFFIX = '.part';

/** Names its process, since a process of another machine may write to the same folder. */
const prefix = (): string => `.gazette-${hostname().replace(/[^\w]/g, '_').slice(0, 64)}-`;

/** Removes what dead processes of this machine have left in a folder. */
export const sweep = (folder: string): void => {
  const begin = prefix();
  for (const name of readdirSync(folder)) {
    // The lock of a database, beside it, is a folder.
    if (!name.startsWith(begin) || !/\.part(?:\.lock)?$/.test(name)) continue;
    if (isAlive(Number.parseInt(name.slice(begin.length), 10))) continue;
    rmSync(join(folder, name), { force: true, recursive: true });
  }
};

/** Whether a process of this machine still runs. */
export const isAlive = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const MOST_LINKS = 40;

/** The target of a path, even if it does not exist yet: a link is followed, not replaced. */
export const endOfLinks = (path: string): string => {
  let end = path;
  for (let i = 0; i < MOST_LINKS; i++) {
    try {
      end = resolve(dirname(end), readlinkSync(end));
    } catch {
      return end;
    }
  }
  return end;
};
