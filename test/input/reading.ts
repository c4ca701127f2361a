import type { Article } from '../../src/core/article.js';
import { isBad, read, type BadRecord, type Reader, type ReadOptions } from '../../src/input/index.js';

export interface Reading extends Partial<ReadOptions> {
  /** Sizes of the first chunk and of the others, in bytes. */
  readonly first?: number;
  readonly size?: number;
  readonly reader?: Reader;
}

/** In chunks: where one ends must not matter. */
async function* chunked(bytes: Uint8Array, first: number, size: number): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes.subarray(0, first));
  for (let at = first; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

/** The articles and errors that a source of this name and content gives. */
export const readAll = async (
  name: string,
  content: string | Uint8Array,
  { first = 7, size = 7, reader, ...options }: Reading = {},
): Promise<(Article | BadRecord)[]> => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const items: (Article | BadRecord)[] = [];
  const all = { keys: {}, maxArticleBytes: 1 << 20, byteOffsets: false, ...options };
  for await (const item of read({ name, bytes: chunked(bytes, first, size) }, reader, all)) items.push(item);
  return items;
};

/** The one article that it holds. */
export const readOne = async (name: string, content: string | Uint8Array, reading: Reading = {}): Promise<Article> => {
  const [item] = await readAll(name, content, reading);
  if (item === undefined || isBad(item)) throw new Error(`not read: ${JSON.stringify(item)}`);
  return item;
};
