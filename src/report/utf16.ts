import type { OffsetUnit } from '../core/record.js';

/** Translates offsets of a record into those of JavaScript; bytes are counted as UTF-8. */
export const utf16In = (text: string, unit: OffsetUnit = 'utf16'): ((offset: number) => number) => {
  if (unit === 'utf16' || !/[^\0-\x7f]/.test(text)) return (offset) => offset;
  const places = new Map<number, number>();
  let count = 0;
  let at = 0;
  for (const letter of text) {
    places.set(count, at);
    count += unit === 'codepoint' ? 1 : Buffer.byteLength(letter);
    at += letter.length;
  }
  places.set(count, at);
  return (offset) => places.get(offset) ?? offset;
};
