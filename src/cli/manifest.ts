import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../core/user-error.js';
import { codeOf } from './file-errors.js';

/** What a shard holds: a stretch of the articles, in their order. */
export interface Shard {
  /** Of its file in both folders. */
  readonly name: string;
  /** Lines: articles, and what could not be read. */
  readonly articles: number;
  readonly failures: number;
  readonly bytes: number;
  readonly sha256: string;
  /** A hash of the ids, each on a line. */
  readonly ids: string;
}

/** What the shards of a folder are, written when all of them are whole. */
export interface Manifest {
  readonly gazetteShards: 1;
  readonly version: string;
  readonly articles: number;
  readonly shards: readonly Shard[];
}

export const MANIFEST = 'manifest.json';
/** Folders of what is to be read, and of what is made of it. */
export const ARTICLES = 'articles';
export const RECORDS = 'records';

/** The manifest of a folder. */
export const readManifest = (folder: string, name: string): Manifest => {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Partial<Manifest>;
    if (manifest.gazetteShards === 1 && Array.isArray(manifest.shards)) return manifest as Manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw unreadable(error, name);
  }
  throw new UserError(`${name}/${MANIFEST} is no manifest of gazette shard`, 1);
};

const unreadable = (error: unknown, name: string): unknown =>
  codeOf(error) === undefined ? error : new UserError(`${name} has no ${MANIFEST}: gazette shard makes it`, 1);

export const sha256 = (): Hash => createHash('sha256');

/** Where the id stands in a line of a shard, of its results, and of an error record. */
const ID = /^\{(?:"(?:gazetteArticle|schemaVersion)":\d+,)?"id":("(?:[^"\\]|\\.)*")/;

/** The id of a line as it is compared: half a character is printed as none. Undefined: it is no such line. */
export const idIn = (line: string): string | undefined => {
  const [, literal] = ID.exec(line) ?? [];
  return literal === undefined ? undefined : (JSON.parse(literal) as string).replace(/\p{Surrogate}/gu, '\ufffd');
};
