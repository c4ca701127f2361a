import { createReadStream, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readerByName, type BadRecord, type Source } from '../input/index.js';
import { reasonOf } from './file-errors.js';
import type { Io } from './io.js';

/** A file or stream that articles are read from. */
export interface Input extends Source {
  /** Its name for an output folder: below the folder that was asked for. */
  readonly below: string;
}

/** All inputs, and whether there may be more than one. */
export interface Inputs {
  readonly several: boolean;
  readonly files: AsyncIterable<Input | BadRecord>;
}

/** What the arguments stand for; nothing is held, so that a folder may be of any size. */
export const findInputs = (args: readonly string[], io: Io): Inputs => {
  const wanted = args.length === 0 ? ['-'] : args;
  const several = wanted.length > 1 || (wanted[0] !== '-' && !isOneFile(wanted[0]!, io));
  return { several, files: expandAll(wanted, io) };
};

const isOneFile = (path: string, io: Io): boolean => statOf(path, io)?.isDirectory() === false;

const statOf = (path: string, { cwd }: Io): Stats | undefined =>
  statSync(resolve(cwd, path), { throwIfNoEntry: false });

async function* expandAll(args: readonly string[], io: Io): AsyncGenerator<Input | BadRecord> {
  for (const arg of args) {
    try {
      yield* expand(arg, io);
    } catch (error) {
      yield { id: arg, error: reasonOf(error) };
    }
  }
}

/** An argument that exists is a path, only otherwise a pattern. */
async function* expand(arg: string, io: Io): AsyncGenerator<Input | BadRecord> {
  if (arg === '-') yield { name: '-', below: 'stdin', bytes: io.stdin };
  else {
    const stat = arg === '' ? undefined : statOf(arg, io);
    if (stat !== undefined) yield* expandPath(arg, stat, io);
    else yield* expandPattern(arg, io);
  }
}

/** `news/` is `news`; the root stays. */
const withoutSlashes = (path: string): string => {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return path.slice(0, end);
};

function* expandPath(path: string, stat: Stats, io: Io): Generator<Input | BadRecord> {
  if (!stat.isDirectory()) yield fileInput(path, stat, basename(path), io);
  else {
    let count = 0;
    for (const input of walk(withoutSlashes(path), '', io)) {
      count++;
      yield input;
    }
    if (count === 0) yield { id: path, error: { code: 'empty-folder', message: 'no articles in this folder' } };
  }
}

/** The articles of a folder, sorted by name; hidden files and files of unknown kinds are passed over. */
function* walk(folder: string, below: string, io: Io): Generator<Input | BadRecord> {
  for (const entry of readdirSync(resolve(io.cwd, folder), { withFileTypes: true }).sort(byName)) {
    if (entry.name.startsWith('.')) continue;
    const path = `${folder === '/' ? '' : folder}/${entry.name}`;
    try {
      if (entry.isDirectory()) yield* walk(path, `${below}${entry.name}/`, io);
      else if (readerByName(entry.name) !== undefined)
        yield fileInput(path, statSync(resolve(io.cwd, path)), below + entry.name, io);
    } catch (error) {
      yield { id: path, error: reasonOf(error) };
    }
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

async function* expandPattern(pattern: string, io: Io): AsyncGenerator<Input | BadRecord> {
  const paths = /[*?{[(!]/.test(pattern) ? await matches(pattern, io) : [];
  if (paths.length === 0) yield { id: pattern, error: { code: 'not-found', message: 'no such file' } };
  for (const path of paths) yield* expandPath(path, statSync(resolve(io.cwd, path)), io);
}

/** Files, or where no file matches, folders. */
const matches = async (pattern: string, { cwd }: Io): Promise<string[]> => {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { cwd, expandDirectories: false });
  const found =
    files.length > 0 ? files : await glob(pattern, { cwd, expandDirectories: false, onlyDirectories: true });
  return found.sort();
};

/** Small files are read in one piece, which is several times as fast as a stream. */
const WHOLE = 1 << 23;

const fileInput = (path: string, stat: Stats, below: string, io: Io): Input => ({
  name: path,
  below,
  bytes: stat.isFile() && stat.size <= WHOLE ? readWhole(resolve(io.cwd, path)) : readStream(path, io),
});

async function* readWhole(path: string): AsyncGenerator<Uint8Array> {
  // Yields to nothing: a generator is what makes it lazy.
  yield await Promise.resolve(readFileSync(path));
}

async function* readStream(path: string, { cwd, signal }: Io): AsyncGenerator<Uint8Array> {
  yield* createReadStream(resolve(cwd, path), { highWaterMark: 1 << 18, signal }) as AsyncIterable<Buffer>;
}
