import type { Article } from '../core/article.js';
import { csv, tsv } from './csv.js';
import { html } from './html/index.js';
import { json } from './json/json.js';
import { jsonl } from './json/jsonl.js';
import { eml, mbox } from './mail.js';
import { markdown } from './markdown.js';
import { open } from './open.js';
import type { BadRecord, Opened, Reader, ReadOptions, Source } from './reader.js';
import { text } from './text.js';
import { unpackedName } from './decoding/unpack.js';
import { warc } from './warc/index.js';

export {
  isBad,
  MAX_ARTICLE_BYTES,
  type BadRecord,
  type Opened,
  type Reader,
  type ReadOptions,
  type RecordKeys,
  type Source,
} from './reader.js';

/** Every input format; the first is the default for unknown files. */
export const readers: readonly Reader[] = [text, markdown, html, json, jsonl, csv, tsv, eml, mbox, warc];

/** The reader for a file name, compressed or not, if its extension is known. */
export const readerByName = (name: string): Reader | undefined => {
  const plain = unpackedName(name).toLowerCase();
  return readers.find(({ extensions }) => extensions.some((extension) => plain.endsWith(extension)));
};

/**
 * The articles of a source, which is decompressed; its format is given by the user, else by its name, else by its beginning.
 */
export async function* read(
  source: Source,
  wanted: Reader | undefined,
  options: ReadOptions,
): AsyncGenerator<Article | BadRecord> {
  const { reader, opened } = await choose(source, wanted);
  yield* reader.read(opened, options);
}

const choose = async (
  source: Source,
  wanted: Reader | undefined,
): Promise<{ readonly reader: Reader; readonly opened: Opened }> => {
  const known = wanted ?? readerByName(source.name);
  const { opened, beginning } = await open(source, known === undefined);
  return { reader: known ?? readers.find(({ begins }) => begins?.(beginning) === true) ?? text, opened };
};
