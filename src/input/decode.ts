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
  return { text, warnings: [`invalid UTF-8 at byte ${firstInvalid(bytes)}: replaced by U+FFFD`] };
};

/** Halves the stretch that holds the first bad byte; prefixes cut inside a character are stepped back. */
const firstInvalid = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = boundaryBefore(bytes, (low + high + 1) >> 1);
    if (middle <= low) return scanInvalid(bytes, low, high);
    if (isUtf8(bytes.subarray(low, middle))) low = middle;
    else high = middle;
  }
  return low;
};

const boundaryBefore = (bytes: Uint8Array, at: number): number => {
  let back = at;
  while (at - back < 4 && back > 0 && (bytes[back]! & 0xc0) === 0x80) back--;
  return back;
};

const scanInvalid = (bytes: Uint8Array, low: number, high: number): number => {
  for (let at = low; at < high;) {
    const length = [1, 2, 3, 4].find((n) => isUtf8(bytes.subarray(at, at + n)));
    if (length === undefined) return at;
    at += length;
  }
  return low;
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
