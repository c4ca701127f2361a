import { createHash, type Hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/user-error.js';
import { codeOf } from '../files/file-errors.js';

/** What a shard holds: consecutive articles, in their order. */
export interface Shard {
  /** The name of its file in both folders. */
  readonly name: string;
  /** The number of lines: articles and unreadable ones. */
  readonly articles: number;
  readonly failures: number;
  readonly bytes: number;
  readonly sha256: string;
  /** A hash of the ids, one a line. */
  readonly ids: string;
}

/** The list of the shards of a folder, written when all are complete. */
export interface Manifest {
  readonly gazetteShards: 1;
  readonly version: string;
  readonly articles: number;
  readonly shards: readonly Shard[];
}

export const MANIFEST = 'manifest.json';
/** The folders of inputs and of results. */
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

/** The id in a line of a shard, of its results, and of an error record. */
const ID = /^\{(?:"(?:gazetteArticle|schemaVersion)":\d+,)?"id":("(?:[^"\\]|\\.)*")/;

/** The id of a line for comparison, without lone surrogates, which are not printed; undefined for another kind of line. */
export const idIn = (line: string): string | undefined => {
  const [, literal] = ID.exec(line) ?? [];
  return literal === undefined ? undefined : (JSON.parse(literal) as string).replace(/\p{Surrogate}/gu, '\ufffd');
};
