import { existsSync, readdirSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { resolve } from 'node:path';
import { readerByName, type BadRecord } from '../../input/index.js';
import { reasonOf } from '../files/file-errors.js';
import { folderIdentity, type FileIdentity } from '../files/file-identity.js';
import type { IsIgnored } from './ignored.js';
import { JOURNAL } from '../destinations/journal-name.js';
import { createPassedOver, type PassedOver } from './passed-over.js';

/** Something found is ignored, and why. */
export type Warn = (name: string, why: string) => void;

/** A file to be read. */
export interface Found {
  /** Its name for the user. */
  readonly name: string;
  /** Its path for an output folder: relative to the given folder. */
  readonly below: string;
  /** Whether the user gave its name, not that of a folder or a pattern. */
  readonly isGiven: boolean;
  /** Its real path, if it was found in a folder: names of files may be bytes that are no text. */
  readonly path?: Buffer;
}

/** What is ignored in a folder. */
export interface Except {
  readonly isIgnored: IsIgnored;
  /** The folder that results go to. */
  readonly output: FileIdentity | undefined;
  readonly warn: Warn;
}

interface Place {
  readonly name: string;
  readonly below: string;
  readonly path: Buffer;
}

interface Walk extends Except {
  readonly passedOver: PassedOver;
}

/** The articles of a folder, sorted by name; hidden files and files of unknown kinds are ignored. */
export function* walk(folder: string, cwd: string, except: Except): Generator<Found | BadRecord> {
  const path = realpathSync(resolve(cwd, folder), { encoding: 'buffer' });
  const passedOver = createPassedOver();
  yield* walkPlace({ name: folder === '/' ? '' : folder, below: '', path }, { ...except, passedOver });
  const line = passedOver.line();
  if (line !== undefined) except.warn(folder, line);
}

function* walkPlace(folder: Place, walk: Walk): Generator<Found | BadRecord> {
  for (const entry of readdirSync(folder.path, { encoding: 'buffer', withFileTypes: true }).sort(byName)) {
    if (entry.name[0] === DOT) continue;
    const place = inside(folder, entry.name);
    if (walk.isIgnored(entry.isDirectory() ? `${place.below}/` : place.below)) continue;
    try {
      if (entry.isDirectory()) yield* walkFolder(place, walk);
      else if (isReadable(place, entry, walk)) yield { ...place, path: realPath(place, entry), isGiven: false };
    } catch (error) {
      yield { id: place.name, error: reasonOf(error) };
    }
  }
}

const DOT = 0x2e;

const inside = ({ name, below, path }: Place, entry: Buffer): Place => ({
  name: `${name}/${entry.toString()}`,
  below: `${below === '' ? '' : `${below}/`}${entry.toString()}`,
  path: Buffer.concat([path, SLASH, entry]),
});

const SLASH = Buffer.from('/');

const realPath = ({ path }: Place, entry: Dirent<Buffer>): Buffer =>
  entry.isSymbolicLink() ? realpathSync(path, { encoding: 'buffer' }) : path;

/** Files written by an earlier run are no articles. */
function* walkFolder(place: Place, walk: Walk): Generator<Found | BadRecord> {
  if (walk.output !== undefined && folderIdentity(place.path) === walk.output)
    walk.warn(place.name, 'is the output folder: not read');
  else if (existsSync(inside(place, Buffer.from(JOURNAL)).path))
    walk.warn(place.name, 'holds the results of another run: not read');
  else yield* walkPlace(place, walk);
}

/** A pipe may never end, and a device neither. */
const isReadable = ({ name, path }: Place, entry: Dirent<Buffer>, { warn, passedOver }: Walk): boolean => {
  const isKnown = readerByName(name) !== undefined;
  if (entry.isFile() || (isKnown && statSync(path).isFile())) {
    if (!isKnown) passedOver.add(name);
    return isKnown;
  }
  if (isKnown && !statSync(path).isDirectory()) warn(name, 'is no plain file: not read');
  return false;
};

const byName = (a: { readonly name: Buffer }, b: { readonly name: Buffer }): number => a.name.compare(b.name);
