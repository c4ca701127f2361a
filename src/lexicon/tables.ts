/**
 * The prepared tables: what `npm run data` makes of the lists in data/. Program, library and tests read the same file,
 * which is beside this module. Its first four bytes are the length of an index of the tables and their positions; its last
 * four are a checksum.
 */
import { ALIGNMENT } from './table-format.js';
import { bytes as file, textIn } from './tables-file.js';

type Extent = readonly [from: number, to: number];

const start = ALIGNMENT + new DataView(file.buffer, file.byteOffset).getInt32(0, true);
const index = JSON.parse(textIn(ALIGNMENT, start)) as Readonly<Record<string, Extent>>;

const extentOf = (name: string): Extent => {
  const extent = index[name];
  if (extent === undefined) throw new Error(`No table "${name}": is it in data/? Then run "npm run data".`);
  return extent;
};

export const numbersOf = (name: string): Int32Array => {
  const [from, to] = extentOf(name);
  return new Int32Array(file.buffer, file.byteOffset + from, (to - from) / ALIGNMENT);
};

export const codesIn = (name: string): Uint16Array => {
  const [from, to] = extentOf(name);
  return new Uint16Array(file.buffer, file.byteOffset + from, (to - from) / 2);
};

export const bytesOf = (name: string): Uint8Array => {
  const [from, to] = extentOf(name);
  return new Uint8Array(file.buffer, file.byteOffset + from, to - from);
};

export const textOf = (name: string): string => textIn(...extentOf(name));

/** The lines of a text; none if it is empty. */
export const linesOf = (name: string): readonly string[] => {
  const text = textOf(name);
  return text === '' ? [] : text.split('\n');
};
