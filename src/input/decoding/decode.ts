import { isUtf8 } from 'node:buffer';
import { byteOffsetsOf } from './byte-offsets.js';
import { asBuffer } from './bytes.js';
import { charsetOf, decodeCharset } from './charset.js';
import { binaryKind, encodingOf, type Encoding } from './encoding.js';
import type { BadRecord } from '../reader.js';

export interface Decoded {
  readonly text: string;
  /** By its name for the web: `utf-8`, `windows-1252`, `shift_jis`. */
  readonly encoding: string;
  readonly warnings: readonly string[];
  /** Where in the bytes each code unit begins; only if asked for. */
  readonly byteOffsets?: Uint32Array;
}

/** What is known about bytes in advance, and what is wanted of them. */
interface DecodeOptions {
  /** The form of Unicode, if the source tells it. */
  readonly encoding?: Encoding;
  readonly byteOffsets?: boolean;
}

/** The text of a whole file or line. A UTF-8 byte order mark is kept, so that offsets count from the first byte. */
export const decode = async (bytes: Uint8Array, options: DecodeOptions = {}): Promise<Decoded | BadRecord['error']> => {
  const decoded = await textOf(bytes, options.encoding ?? encodingOf(bytes));
  if ('code' in decoded || options.byteOffsets !== true) return decoded;
  const byteOffsets = await byteOffsetsOf(decoded.text, bytes, decoded.encoding);
  const message = `offsets in bytes are not known for a text in ${decoded.encoding}`;
  return byteOffsets === undefined ? { code: 'no-byte-offsets', message } : { ...decoded, byteOffsets };
};

const textOf = async (bytes: Uint8Array, encoding: Encoding): Promise<Decoded | BadRecord['error']> => {
  if (encoding !== 'utf-8') return await decodeWide(bytes, encoding);
  const valid = isUtf8(bytes);
  const binary = binaryKind(bytes, valid);
  if (binary !== undefined) return { code: 'binary', message: `is a binary file (${binary}), not text` };
  if (valid) return { text: asBuffer(bytes).toString('utf8'), encoding, warnings: [] };
  return (await decodeLegacy(bytes)) ?? decodeDamaged(bytes);
};

/** UTF-8 with every bad sequence replaced, and a warning that says where the first one was. */
const decodeDamaged = (bytes: Uint8Array): Decoded => {
  const text = asBuffer(bytes).toString('utf8');
  const warnings = [`invalid UTF-8 at byte ${firstInvalid(bytes, text)}: replaced by U+FFFD`];
  return { text, encoding: 'utf-8', warnings };
};

/** The first replacement is where the text, encoded again, differs from the bytes. */
const firstInvalid = (bytes: Uint8Array, text: string): number => {
  const again = Buffer.from(text);
  return again.findIndex((byte, i) => byte !== bytes[i]);
};

/** UTF-16 and UTF-32, without their mark. */
const decodeWide = async (bytes: Uint8Array, encoding: Encoding): Promise<Decoded> => {
  const { default: iconv } = await import('iconv-lite');
  const text = wellFormed(iconv.decode(asBuffer(bytes), encoding));
  const again = iconv.encode(text, encoding, { addBOM: false });
  const begin = bytes.length - again.length;
  const isWhole = begin >= 0 && again.equals(bytes.subarray(begin));
  return { text, encoding, warnings: isWhole ? [] : [`invalid ${encoding.toUpperCase()}: replaced by U+FFFD`] };
};

/** Lone surrogates are no text of any encoding. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\ufffd');

const decodeLegacy = async (bytes: Uint8Array): Promise<Decoded | undefined> => {
  const encoding = await charsetOf(bytes);
  const text = encoding === undefined ? undefined : await decodeCharset(bytes, encoding);
  return text === undefined ? undefined : { text, encoding: encoding!, warnings: [`not UTF-8: read as ${encoding}`] };
};
