import { isUtf8 } from 'node:buffer';
import { asBuffer } from './bytes.js';
import { binaryKind, encodingOf } from './encoding.js';
import type { BadRecord } from './reader.js';

export interface Decoded {
  readonly text: string;
  readonly warnings: readonly string[];
}

/** The text of a whole file. A UTF-8 byte order mark stays in it, so that offsets count from the first byte. */
export const decode = async (bytes: Uint8Array): Promise<Decoded | BadRecord['error']> => {
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8') return { text: new TextDecoder(encoding).decode(bytes), warnings: [] };
  const valid = isUtf8(bytes);
  const binary = binaryKind(bytes, valid);
  if (binary !== undefined) return { code: 'binary', message: `is a binary file (${binary}), not text` };
  if (valid) return { text: asBuffer(bytes).toString('utf8'), warnings: [] };
  return (await decodeLegacy(bytes)) ?? decodeDamaged(bytes);
};

/** UTF-8 with every bad sequence replaced, and a warning that says where the first one was. */
export const decodeDamaged = (bytes: Uint8Array): Decoded => {
  const text = asBuffer(bytes).toString('utf8');
  return { text, warnings: [`invalid UTF-8 at byte ${firstInvalid(bytes, text)}: replaced by U+FFFD`] };
};

/** Written out again, the text differs from the bytes where the first one was replaced. */
const firstInvalid = (bytes: Uint8Array, text: string): number => {
  const again = Buffer.from(text);
  return again.findIndex((byte, i) => byte !== bytes[i]);
};

/** A text in an older encoding; undefined if it looks like UTF-8 with damage. */
const decodeLegacy = async (bytes: Uint8Array): Promise<Decoded | undefined> => {
  if (isDamaged(asBuffer(bytes).toString('latin1'))) return undefined;
  const { default: chardet } = await import('chardet');
  const best = chardet.analyse(bytes).find(({ name }) => !name.startsWith('UTF'));
  if (best === undefined || best.confidence < CONFIDENT) return undefined;
  // Of the Latin ones news comes in windows-1252, where the bytes between 80 and 9F are quotes and dashes.
  const name = /^(ISO-8859-|windows-125)[02]|^ISO-8859-[19]$/.test(best.name) ? 'windows-1252' : best.name;
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(name)) return undefined;
  const text = iconv.decode(asBuffer(bytes), name);
  return text.includes('\ufffd') ? undefined : { text, warnings: [`not UTF-8: read as ${name}`] };
};

const CONFIDENT = 40;

/** Whole UTF-8 characters, which other encodings hardly spell by chance, or bytes that no Latin text contains. */
const isDamaged = (latin1: string): boolean =>
  /[\xc3-\xdf][\x80-\xbf](?![\x80-\xbf])|[\xe0-\xef][\x80-\xbf]{2}|[\x81\x8d\x8f\x90\x9d\xfe\xff]/.test(latin1);
