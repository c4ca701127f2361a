import { offsetsOf } from '../core/strings/offsets.js';
import type { OffsetUnit } from '../core/record.js';

/** Translates offsets of a record into those of JavaScript; bytes are counted as UTF-8. */
export const utf16In = (text: string, unit: OffsetUnit = 'utf16'): ((offset: number) => number) => {
  const table = offsetsOf(text, unit);
  if (table === undefined) return (offset) => offset;
  const places = new Map(Array.from(table, (offset, at) => [offset, at]));
  return (offset) => places.get(offset) ?? offset;
};
