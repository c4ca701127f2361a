import { offsetsOf } from '../core/strings/offsets.js';
import type { OffsetUnit } from '../core/record.js';

/** Translates UTF-16 offsets of a text into another unit; bytes are those of its input if they are known. */
export const offsetsIn = (text: string, unit: OffsetUnit, byteOffsets?: Uint32Array): ((offset: number) => number) => {
  const table = unit === 'byte' && byteOffsets !== undefined ? byteOffsets : offsetsOf(text, unit);
  return table === undefined ? (offset) => offset : (offset) => table[offset]!;
};
