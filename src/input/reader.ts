import type { Article } from '../core/article.js';

/** Bytes with the name the user knows them by. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Which fields of a record to read, where the usual names do not fit. */
export interface RecordKeys {
  readonly id?: string;
  readonly text?: string;
  readonly date?: string;
}

/** An article that could not be read; the others go on. */
export interface BadRecord {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** One file format: bytes → articles, one after the other. */
export interface Reader {
  readonly name: string;
  /** For the help text. */
  readonly summary: string;
  /** File names that end so are read by it. */
  readonly extensions: readonly string[];
  read(source: Source, keys: RecordKeys): AsyncIterable<Article | BadRecord>;
}

export const isBad = (item: Article | BadRecord): item is BadRecord => 'error' in item;
