import type { Article } from '../core/article.js';
import type { DateOrder } from '../core/result.js';
import type { Encoding } from './decoding/encoding.js';

/** Bytes with the name that the user knows them by. */
export interface Source {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** The input of a reader: a decompressed source with the form of Unicode found from its beginning. */
export interface Opened extends Source {
  /** The form of Unicode, decided once from the first bytes; lines and texts are decoded with it. */
  readonly encoding: Encoding;
}

/** Memory for an article is a hundred times its length. */
export const MAX_ARTICLE_BYTES: number = 32 * 2 ** 20;

/** Which fields of a record to read instead of those with the usual names. */
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
  /** Offsets count bytes of the input: an article that does not know its position there is refused. */
  readonly byteOffsets: boolean;
  /** The order of days in digits in a record. */
  readonly dateOrder?: DateOrder;
}

/** An article that could not be read; the others are still read. */
export interface BadRecord {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

/**
 * One file format: bytes → articles, one after the other. A reader keeps one article in memory, gives a `BadRecord` in place
 * of each that it cannot read and continues with the next; what it throws becomes the error record of the source, and the
 * next source is read.
 */
export interface Reader {
  readonly name: string;
  /** For the help text. */
  readonly summary: string;
  /** The extensions of files that it reads. */
  readonly extensions: readonly string[];
  /** Whether the format is made for several articles. */
  readonly holdsSeveral?: true;
  /**
   * Whether it reads a source of unknown name with this beginning: the first 4,096 bytes, decoded; fewer only if the source
   * is shorter or begins like a JSON object.
   */
  readonly begins?: (beginning: string) => boolean;
  read(source: Opened, options: ReadOptions): AsyncIterable<Article | BadRecord>;
}

export const isBad = (item: Article | BadRecord): item is BadRecord => 'error' in item;

export const bad = (id: string, code: string, message: string): BadRecord => ({ id, error: { code, message } });

/** An article or record beyond `maxArticleBytes`. */
export const tooLarge = (id: string, limit: number): BadRecord =>
  bad(id, 'too-large', `longer than ${limit} bytes, which --max-article-bytes allows`);

/** The name of a file in its folder. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
