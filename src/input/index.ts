import { jsonl } from './jsonl.js';
import { peek } from './bytes.js';
import { encodingOf } from './encoding.js';
import type { Reader, Source } from './reader.js';
import { text } from './text.js';

export { isBad, type BadRecord, type Reader, type RecordKeys, type Source } from './reader.js';

/** Every format articles can be read from; the first is what a file of no known kind is taken for. */
export const readers: readonly Reader[] = [text, jsonl];

/** The reader for a file name, if its extension is known. */
export const readerByName = (name: string): Reader | undefined =>
  readers.find(({ extensions }) => extensions.some((extension) => name.toLowerCase().endsWith(extension)));

/** The reader for a source: by its name, else by how it begins. The source must be read as it is returned. */
export const chooseReader = async (source: Source): Promise<{ reader: Reader; source: Source }> => {
  const known = readerByName(source.name);
  if (known !== undefined) return { reader: known, source };
  const { head, chunks } = await peek(
    source.bytes,
    (begun) => /[^\s{]/.test(beginning(begun)) || begun.length > ENOUGH,
  );
  const reader = RECORD.test(beginning(head)) ? jsonl : text;
  return { reader, source: { name: source.name, bytes: chunks } };
};

const ENOUGH = 4096;

/** An article never begins with a brace and a quoted key. */
const RECORD = /^\s*\{\s*"/;

const beginning = (head: Uint8Array): string => new TextDecoder(encodingOf(head)).decode(head.subarray(0, ENOUGH));
