import { readdirSync, statSync, type Dirent } from 'node:fs';
import { resolve } from 'node:path';
import { readerByName, type BadRecord } from '../input/index.js';
import { reasonOf } from './file-errors.js';
import { folderIdentity, type FileIdentity } from './file-identity.js';

/** What was found is passed over, and why. */
export type Warn = (name: string, why: string) => void;

/** A file to be read. */
export interface Found {
  /** As the user knows it. */
  readonly name: string;
  /** Its name for an output folder: below the folder that was asked for. */
  readonly below: string;
  /** The user gave it by name, not by a folder or a pattern. */
  readonly isGiven: boolean;
  /** Where it is, if the name does not say it: names of files may be bytes that are no text. */
  readonly path?: Buffer;
}

interface Place {
  readonly name: string;
  readonly below: string;
  readonly path: Buffer;
}

/** The articles of a folder, sorted by name; hidden files and files of unknown kinds are passed over. */
export const walk = (
  folder: string,
  cwd: string,
  output: FileIdentity | undefined,
  warn: Warn,
): Generator<Found | BadRecord> => {
  const place = { name: folder === '/' ? '' : folder, below: '', path: Buffer.from(resolve(cwd, folder)) };
  return walkPlace(place, output, warn);
};

function* walkPlace(folder: Place, output: FileIdentity | undefined, warn: Warn): Generator<Found | BadRecord> {
  for (const entry of readdirSync(folder.path, { encoding: 'buffer', withFileTypes: true }).sort(byName)) {
    const place = inside(folder, entry.name);
    if (entry.name[0] === DOT) continue;
    try {
      if (entry.isDirectory()) yield* walkFolder(place, output, warn);
      else if (readerByName(place.name) !== undefined && isReadable(place, entry, warn))
        yield { ...place, isGiven: false };
    } catch (error) {
      yield { id: place.name, error: reasonOf(error) };
    }
  }
}

const DOT = 0x2e;

const inside = ({ name, below, path }: Place, entry: Buffer): Place => ({
  name: `${name}/${entry.toString()}`,
  below: `${below === '' ? '' : `${below}/`}${entry.toString()}`,
  path: Buffer.concat([path, Buffer.from('/'), entry]),
});

/** What an earlier run has written is no article. */
function* walkFolder(place: Place, output: FileIdentity | undefined, warn: Warn): Generator<Found | BadRecord> {
  if (output !== undefined && folderIdentity(place.path) === output) warn(place.name, 'is the output folder: not read');
  else yield* walkPlace(place, output, warn);
}

/** A pipe may never end, and a device neither. */
const isReadable = ({ name, path }: Place, entry: Dirent<Buffer>, warn: Warn): boolean => {
  if (entry.isFile() || statSync(path).isFile()) return true;
  if (!statSync(path).isDirectory()) warn(name, 'is no plain file: not read');
  return false;
};

const byName = (a: { readonly name: Buffer }, b: { readonly name: Buffer }): number => a.name.compare(b.name);
