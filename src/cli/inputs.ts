import { createReadStream, readFileSync, statSync, type Stats } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readerByName, type BadRecord, type Source } from '../input/index.js';
import { reasonOf } from './file-errors.js';
import { fileIdentity, folderIdentity, type FileIdentity } from './file-identity.js';
import type { Io } from './io.js';
import { walk, type Found, type Warn } from './walk.js';

/** A file or stream that articles are read from. */
export interface Input extends Source {
  /** Its name for an output folder: below the folder that was asked for. */
  readonly below: string;
}

/** All inputs, and whether there may be more than one. */
export interface Inputs {
  readonly several: boolean;
  /** There is one, and its name is that of files which hold several articles. */
  readonly isCollection: boolean;
  readonly files: AsyncIterable<Input | BadRecord>;
  /** Which files they are, of all of them: none may be written to. */
  identities(): Promise<ReadonlySet<FileIdentity>>;
  /** Whether a folder is one whose files are read. */
  isFolder(identity: FileIdentity | undefined): boolean;
}

/** What the arguments stand for; nothing is held, so that a folder may be of any size. */
export const findInputs = (args: readonly string[], output: string | undefined, io: Io, warn: Warn): Inputs => {
  const wanted = args.length === 0 ? ['-'] : args;
  const several = wanted.length > 1 || (wanted[0] !== '-' && !isOneFile(wanted[0]!, io));
  // Its descriptor, for a file that standard output goes to has no name here.
  const outputs = output === undefined || output === '-' ? io.stdoutFile : undefined;
  // It may be made only when the inputs are known.
  const folder = () => (output === undefined ? undefined : folderIdentity(resolve(io.cwd, output)));
  return {
    several,
    isCollection: !several && readerByName(wanted[0]!)?.holdsSeveral === true,
    files: openAll(findAll(wanted, io, folder, warn), outputs, io, warn),
    identities: () =>
      identitiesOf(
        findAll(wanted, io, folder, () => undefined),
        io,
      ),
    isFolder: (identity) =>
      identity !== undefined && wanted.some((arg) => folderIdentity(resolve(io.cwd, arg)) === identity),
  };
};

const isOneFile = (path: string, io: Io): boolean => {
  try {
    const stat = path === '' ? undefined : statOf(path, io);
    return stat === undefined ? !isPattern(path) : !stat.isDirectory();
  } catch {
    // What cannot be looked at is one input that cannot be read.
    return true;
  }
};

const isPattern = (arg: string): boolean => /[*?{[(!]/.test(arg);

const statOf = (path: string, { cwd }: Io): Stats | undefined =>
  statSync(resolve(cwd, path), { throwIfNoEntry: false });

const identitiesOf = async (all: AsyncIterable<Found | BadRecord>, io: Io): Promise<ReadonlySet<FileIdentity>> => {
  const identities = new Set<FileIdentity>();
  for await (const found of all) {
    const identity = 'error' in found ? undefined : fileIdentity(pathOf(found, io));
    if (identity !== undefined) identities.add(identity);
  }
  return identities;
};

const STDIN = 0;

const pathOf = ({ name, path }: Found, { cwd }: Io): string | Buffer | number =>
  path ?? (name === '-' ? STDIN : resolve(cwd, name));

async function* openAll(
  all: AsyncIterable<Found | BadRecord>,
  output: FileIdentity | undefined,
  io: Io,
  warn: Warn,
): AsyncGenerator<Input | BadRecord> {
  for await (const found of all) {
    if ('error' in found) yield found;
    else if (output === undefined || fileIdentity(pathOf(found, io)) !== output) yield openInput(found, io);
    else if (found.isGiven) yield { id: found.name, error: { code: 'is-output', message: IS_OUTPUT } };
    else warn(found.name, IS_OUTPUT);
  }
}

const IS_OUTPUT = 'is also the output: not read';

async function* findAll(
  args: readonly string[],
  io: Io,
  outputFolder: () => FileIdentity | undefined,
  warn: Warn,
): AsyncGenerator<Found | BadRecord> {
  const output = outputFolder();
  for (const arg of args) {
    try {
      yield* find(arg, io, output, warn);
    } catch (error) {
      yield { id: arg, error: reasonOf(error) };
    }
  }
}

/** An argument that exists is a path, only otherwise a pattern. */
async function* find(
  arg: string,
  io: Io,
  output: FileIdentity | undefined,
  warn: Warn,
): AsyncGenerator<Found | BadRecord> {
  if (arg === '-') yield { name: '-', below: 'stdin', isGiven: true };
  else if (arg !== '' && statOf(arg, io) !== undefined) yield* findAtPath(arg, true, io, output, warn);
  else {
    const paths = isPattern(arg) ? await matches(arg, io) : [];
    if (paths.length === 0) yield { id: arg, error: { code: 'not-found', message: 'no such file' } };
    for (const path of paths) yield* findAtPath(path, false, io, output, warn);
  }
}

function* findAtPath(
  path: string,
  isGiven: boolean,
  io: Io,
  output: FileIdentity | undefined,
  warn: Warn,
): Generator<Found | BadRecord> {
  if (statOf(path, io)?.isDirectory() === true) yield* findInFolder(path, io, output, warn);
  else yield { name: path, below: basename(path), isGiven };
}

function* findInFolder(
  path: string,
  io: Io,
  output: FileIdentity | undefined,
  warn: Warn,
): Generator<Found | BadRecord> {
  let count = 0;
  for (const found of walk(withoutSlashes(path), io.cwd, output, warn)) {
    count++;
    yield found;
  }
  if (count === 0) yield { id: path, error: { code: 'empty-folder', message: 'no articles in this folder' } };
}

/** `news/` is `news`; the root stays. */
const withoutSlashes = (path: string): string => {
  let end = path.length;
  while (end > 1 && path[end - 1] === '/') end--;
  return path.slice(0, end);
};

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

const openInput = (found: Found, io: Io): Input => {
  const { name, below } = found;
  if (name === '-' && found.path === undefined) return { name, below, bytes: io.stdin };
  return { name, below, bytes: readFile(pathOf(found, io) as string | Buffer) };
};

async function* readFile(path: string | Buffer): AsyncGenerator<Uint8Array> {
  const stat = statSync(path);
  // Yields to nothing: a generator is what makes it lazy.
  if (stat.isFile() && stat.size <= WHOLE) yield await Promise.resolve(readFileSync(path));
  else yield* createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>;
}
