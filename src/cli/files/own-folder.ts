import { lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const WRITABLE_BY_OTHERS = 0o022;

/**
 * A folder that nobody else can put code into: below the user's cache, owned by the user and writable for nobody else.
 * Undefined if there is none.
 */
export const ownFolder = (env: Readonly<Record<string, string | undefined>>): string | undefined => {
  const { XDG_CACHE_HOME: cache = '', HOME: home = '' } = env;
  const parent = cache.startsWith('/') ? cache : home.startsWith('/') ? join(home, '.cache') : undefined;
  if (parent === undefined || process.getuid === undefined) return undefined;
  try {
    const folder = join(parent, 'gazette');
    make(parent);
    make(folder);
    return isOwn(parent) && isOwn(folder) ? folder : undefined;
  } catch {
    return undefined;
  }
};

const isOwn = (folder: string): boolean => {
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & WRITABLE_BY_OTHERS) === 0;
};

/** One level only: with `recursive` Node never returns if the system has no such folder, as below /proc. */
const make = (folder: string): void => {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) mkdirSync(folder, { mode: 0o700 });
};
