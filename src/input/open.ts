import { asBuffer, peek } from './decoding/bytes.js';
import { encodingOf, tellsEncoding, type Encoding } from './decoding/encoding.js';
import type { Opened, Source } from './reader.js';
import { mayBePacked, packingOf } from './decoding/unpack.js';

/** What must be known about a source to choose a reader. */
const BEGINNING = 4096;

/** An object begins with a brace and a quoted key; an article never does. */
const RECORD = /^\s*\{\s*"/;
export const isRecord = (beginning: string): boolean => RECORD.test(beginning);

/**
 * The stages before a reader: decompress, then gather enough bytes to find the encoding and, if `byContent`, the format. The
 * result does not depend on the chunks. The first record of a stream is enough, so that it is answered before the second one
 * arrives.
 */
export const open = async (
  { name, bytes }: Source,
  byContent: boolean,
): Promise<{ readonly opened: Opened; readonly beginning: string }> => {
  const isEnough = (begun: Uint8Array): boolean =>
    tellsEncoding(begun) && (!byContent || begun.length >= BEGINNING || isRecord(beginningOf(begun)));
  const { head, chunks } = await peek(await unpacked(bytes), isEnough);
  return { opened: { name, bytes: chunks, encoding: encodingOf(head) }, beginning: beginningOf(head) };
};

/** The same bytes, decompressed if they are compressed. */
export const unpacked = async (bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> => {
  const { head, chunks } = await peek(bytes, (begun) => !mayBePacked(begun));
  const packing = packingOf(head);
  return packing === undefined ? chunks : packing.unpack(chunks);
};

/** The decoded beginning, without its byte order mark; in older encodings only ASCII is right. */
const beginningOf = (head: Uint8Array): string => {
  const bytes = asBuffer(head.subarray(0, BEGINNING));
  return inUtf16(bytes, encodingOf(head)).replace(/^\ufeff/, '');
};

const inUtf16 = (bytes: Buffer, encoding: Encoding): string => {
  if (!encoding.startsWith('utf-32')) return new TextDecoder(encoding).decode(bytes);
  // Of Latin letters every fourth byte is the letter; that of the mark is FF.
  const letter = encoding === 'utf-32le' ? 0 : 3;
  return Buffer.from(bytes.filter((_, i) => (i & 3) === letter))
    .toString('latin1')
    .replace('\xff', '');
};
