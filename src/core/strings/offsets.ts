import type { OffsetUnit } from '../record.js';

/** For each UTF-16 offset of a text its offset in another unit; undefined if all are the same. */
export const offsetsOf = (text: string, unit: OffsetUnit): Uint32Array | undefined => {
  if (unit === 'utf16' || isAscii(text)) return undefined;
  const table = new Uint32Array(text.length + 1);
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    table[at] = count;
    count += unit === 'byte' ? bytesOf(text, at) : isSecondHalf(text, at) ? 0 : 1;
  }
  table[text.length] = count;
  return table;
};

const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/** The first half of a surrogate pair counts four bytes, the second none; a lone half is encoded as U+FFFD. */
const bytesOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  if (isSecondHalf(text, at)) return 0;
  return text.codePointAt(at)! > 0xffff ? 4 : 3;
};

const isSecondHalf = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 && text.codePointAt(at - 1)! > 0xffff;
};
