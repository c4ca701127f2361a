import type { Article } from '../core/article.js';
import type { DateOrder } from '../core/result.js';
import type { Encoding } from './encoding.js';

/** Bytes with the name the user knows them by. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** A source that is unpacked and whose beginning has been looked at: what a reader is given. */
export interface Opened extends Source {
  /** The form of Unicode, decided once on the first bytes however they come: lines and texts are decoded with it. */
  readonly encoding: Encoding;
}

/** Memory for an article is a hundred times its length. */
export const MAX_ARTICLE_BYTES: number = 32 * 2 ** 20;

/** Which fields of a record to read, where the usual names do not fit. */
export interface RecordKeys {
  readonly id?: string;
  readonly text?: string;
  readonly date?: string;
}

/** What the user wants of every reader. */
export interface ReadOptions {
  readonly keys: RecordKeys;
  /** A longer article, record or line is an error record. */
  readonly maxArticleBytes: number;
  /** Offsets are to count bytes of the input: articles must say where in it they stand, or are refused. */
  readonly byteOffsets: boolean;
  /** How the day of a record is written in digits. */
  readonly dateOrder?: DateOrder;
}

/** An article that could not be read; the others go on. */
export interface BadRecord {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * One file format: bytes → articles, one after the other. A reader holds one article at a time, answers for each that it
 * cannot read with a `BadRecord` in its place and goes on with the next; what it throws becomes the error record of the
 * source, and the next source is read.
 */
export interface Reader {
  readonly name: string;
  /** For the help text. */
  readonly summary: string;
  /** File names that end so are read by it. */
  readonly extensions: readonly string[];
  /** It is made for more than one article, though there may be one. */
  readonly holdsSeveral?: true;
  /**
   * Whether a source of no known name that begins so is read by it. It is given the first 4,096 bytes, decoded; fewer only
   * where the source is shorter or begins as a JSON object does.
   */
  readonly begins?: (beginning: string) => boolean;
  read(source: Opened, options: ReadOptions): AsyncIterable<Article | BadRecord>;
}

export const isBad = (item: Article | BadRecord): item is BadRecord => 'error' in item;

export const bad = (id: string, code: string, message: string): BadRecord => ({ id, error: { code, message } });

/** An article or record beyond `maxArticleBytes`. */
export const tooLarge = (id: string, limit: number): BadRecord =>
  bad(id, 'too-large', `longer than ${limit} bytes, which --max-article-bytes allows`);

/** What a file is called in its folder. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
