import { createReadStream, fstatSync, readFileSync, realpathSync, statSync, type Stats } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readerByName, type BadRecord, type Source } from '../../input/index.js';
import { reasonOf } from '../files/file-errors.js';
import { fileIdentity, folderIdentity, type FileIdentity } from '../files/file-identity.js';
import type { Io } from '../io.js';
import { ignoring } from './ignored.js';
import type { Settings } from '../options/settings.js';
import { walk, type Except, type Found, type Warn } from './walk.js';

/** A file or stream that articles are read from. */
export interface Input extends Source {
  /** Its path for an output folder: relative to the given folder. */
  readonly below: string;
}

/** How much was read, or will be read. */
export interface Taken {
  files: number;
  bytes: number;
}

/** All inputs, and whether there may be more than one. */
export interface Inputs {
  readonly several: boolean;
  /** There is one input, and its name is that of a format with several articles. */
  readonly isCollection: boolean;
  readonly files: AsyncIterable<Input | BadRecord>;
  /** What was read so far. */
  readonly taken: Readonly<Taken>;
  /** The total to be read; undefined if it is unknown. */
  total(): Promise<Readonly<Taken> | undefined>;
  /** The identities of all input files, none of which may be written to. */
  identities(): Promise<ReadonlySet<FileIdentity>>;
  /** Whether a folder is one of the inputs. */
  isFolder(identity: FileIdentity | undefined): boolean;
}

/** The inputs of the arguments; only names are kept in memory, so that a folder may be of any size. */
export const findInputs = (
  { inputs, output, ignore }: Pick<Settings, 'inputs' | 'output' | 'ignore'>,
  io: Io,
  warn: Warn,
): Inputs => {
  const args = inputs.length === 0 ? ['-'] : inputs;
  const several = args.length > 1 || (args[0] !== '-' && !isOneFile(args[0]!, io));
  // By descriptor, since a file that standard output is redirected to has no name here.
  const stdout = output === undefined || output === '-' ? io.stdoutFile : undefined;
  const outputFolder = () => (output === undefined ? undefined : folderIdentity(resolve(io.cwd, output)));
  const search = { args, ignore, outputFolder, io, warn };
  const unseen = { ...search, warn: () => undefined };
  const taken = { files: 0, bytes: 0 };
  return {
    several,
    isCollection: !several && readerByName(args[0]!)?.holdsSeveral === true,
    files: openAll(search, stdout, taken),
    taken,
    total: () => totalOf(unseen),
    identities: () => identitiesOf(unseen),
    isFolder: (identity) =>
      identity !== undefined && args.some((arg) => folderIdentity(resolve(io.cwd, arg)) === identity),
  };
};

const isOneFile = (path: string, io: Io): boolean => {
  try {
    const stat = path === '' ? undefined : statOf(path, io);
    return stat === undefined ? !isPattern(path) : !stat.isDirectory();
  } catch {
    // A path without access is one unreadable input.
    return true;
  }
};

const isPattern = (arg: string): boolean => /[*?{[(!]/.test(arg);

const statOf = (path: string, { cwd }: Io): Stats | undefined =>
  statSync(resolve(cwd, path), { throwIfNoEntry: false });

const identitiesOf = async (search: Search): Promise<ReadonlySet<FileIdentity>> => {
  const identities = new Set<FileIdentity>();
  for await (const found of findAll(search)) {
    const identity = 'error' in found ? undefined : fileIdentity(pathOf(found, search.io));
    if (identity !== undefined) identities.add(identity);
  }
  return identities;
};

/** Undefined if an input has no size, like a pipe. */
const totalOf = async (search: Search): Promise<Taken | undefined> => {
  const total = { files: 0, bytes: 0 };
  const isFirst = once(search.io);
  for await (const found of findAll(search)) {
    if ('error' in found || !isFirst(found)) continue;
    const path = pathOf(found, search.io);
    const stat = typeof path === 'number' ? fstatSync(path) : statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() === false) return undefined;
    total.files++;
    total.bytes += stat?.size ?? 0;
  }
  return total;
};

const STDIN = 0;

const pathOf = ({ name, path }: Found, { cwd }: Io): string | Buffer | number =>
  path ?? (name === '-' ? STDIN : resolve(cwd, name));

/** The inputs to open, each file once, whatever paths and arguments lead to it. */
async function* openAll(
  search: Search,
  output: FileIdentity | undefined,
  taken: Taken,
): AsyncGenerator<Input | BadRecord> {
  const { io, warn } = search;
  const isFirst = once(io);
  for await (const found of findAll(search)) {
    if ('error' in found) yield found;
    else if (!isFirst(found)) {
      if (found.isGiven) warn(found.name, 'is read already: not read again');
    } else if (output === undefined || fileIdentity(pathOf(found, io)) !== output) yield openInput(found, io, taken);
    else if (found.isGiven) yield { id: found.name, error: { code: 'is-output', message: IS_OUTPUT } };
    else warn(found.name, IS_OUTPUT);
  }
}

const IS_OUTPUT = 'is also the output: not read';

/** Whether a file was not found before; a copy, unlike a link, is another file. */
const once = (io: Io): ((found: Found) => boolean) => {
  const seen = new Set<string>();
  return ({ name, path }) => {
    const real = name === '-' && path === undefined ? undefined : (path ?? realPathOf(name, io));
    if (real === undefined) return true;
    const { size } = seen;
    return seen.add(real.toString('latin1')).size > size;
  };
};

/** Undefined for what has no real path, such as a pipe opened by a shell. */
const realPathOf = (name: string, { cwd }: Io): Buffer | undefined => {
  try {
    return realpathSync(resolve(cwd, name), { encoding: 'buffer' });
  } catch {
    return undefined;
  }
};

/** What is searched, and what is ignored. */
interface Search {
  readonly args: readonly string[];
  readonly ignore: string | undefined;
  /** A function, because it may depend on the inputs. */
  readonly outputFolder: () => FileIdentity | undefined;
  readonly io: Io;
  readonly warn: Warn;
}

async function* findAll({ args, ignore, outputFolder, io, warn }: Search): AsyncGenerator<Found | BadRecord> {
  const except = { isIgnored: await ignoring(ignore, io), output: outputFolder(), warn };
  for (const arg of args) {
    try {
      yield* find(arg, io, except);
    } catch (error) {
      yield { id: arg, error: reasonOf(error) };
    }
  }
}

/** An argument that exists is a path, otherwise a pattern. */
async function* find(arg: string, io: Io, except: Except): AsyncGenerator<Found | BadRecord> {
  if (arg === '-') yield { name: '-', below: 'stdin', isGiven: true };
  else if (arg !== '' && statOf(arg, io) !== undefined) yield* findAtPath(arg, true, io, except);
  else {
    const paths = isPattern(arg) ? await matches(arg, io) : [];
    if (paths.length === 0) yield { id: arg, error: { code: 'not-found', message: 'no such file' } };
    for (const path of paths) if (!except.isIgnored(path)) yield* findAtPath(path, false, io, except);
  }
}

function* findAtPath(path: string, isGiven: boolean, io: Io, except: Except): Generator<Found | BadRecord> {
  if (statOf(path, io)?.isDirectory() === true) yield* findInFolder(path, io, except);
  else yield { name: path, below: basename(path), isGiven };
}

function* findInFolder(path: string, io: Io, except: Except): Generator<Found | BadRecord> {
  let count = 0;
  for (const found of walk(withoutSlashes(path), io.cwd, except)) {
    count++;
    yield found;
  }
  if (count === 0) yield { id: path, error: { code: 'empty-folder', message: 'no articles in this folder' } };
}

/** `news/` becomes `news`; the root is unchanged. */
const withoutSlashes = (path: string): string => {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return path.slice(0, end);
};

/** Files or, if none matches, folders. */
const matches = async (pattern: string, { cwd }: Io): Promise<string[]> => {
  const { glob } = await import('tinyglobby');
  const files = await glob(pattern, { cwd, expandDirectories: false });
  const found =
    files.length > 0 ? files : await glob(pattern, { cwd, expandDirectories: false, onlyDirectories: true });
  return found.sort();
};

/** Small files are read in one piece, which is several times as fast as a stream. */
const WHOLE = 1 << 23;

const openInput = (found: Found, io: Io, taken: Taken): Input => {
  const { name, below } = found;
  const bytes = name === '-' && found.path === undefined ? io.stdin : readFile(pathOf(found, io) as string | Buffer);
  return { name, below, bytes: counted(bytes as AsyncIterable<Uint8Array>, taken) };
};

async function* counted(bytes: AsyncIterable<Uint8Array>, taken: Taken): AsyncGenerator<Uint8Array> {
  taken.files++;
  for await (const chunk of bytes) {
    taken.bytes += chunk.length;
    yield chunk;
  }
}

async function* readFile(path: string | Buffer): AsyncGenerator<Uint8Array> {
  const stat = statSync(path);
  // No await is needed: it is a generator to be lazy.
  if (stat.isFile() && stat.size <= WHOLE) yield await Promise.resolve(readFileSync(path));
  else yield* createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>;
}
