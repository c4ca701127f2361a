/** What esbuild does differently for browsers: the prepared tables are part of the bundle. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

/** The printable letters that a string literal can hold as they are. */
const LETTERS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i))
  .filter((letter) => !'"\\`$'.includes(letter))
  .join('');
/** The last of them only open a pair. */
const SINGLE = LETTERS.length - 2;

/**
 * One letter for each of the most frequent bytes, two for the others: packed, it is a sixth smaller than base64 and a fourteenth
 * than a letter for each byte, of which half would be escapes.
 */
const carried = (bytes: Uint8Array): string => {
  const order = byFrequency(bytes);
  const codes = order.map((_, place) => {
    if (place < SINGLE) return LETTERS[place]!;
    const [first, second] = [SINGLE + Math.floor((place - SINGLE) / LETTERS.length), (place - SINGLE) % LETTERS.length];
    return LETTERS[first]! + LETTERS[second]!;
  });
  const codeOf = new Map(order.map((byte, place) => [byte, codes[place]!]));
  return `
  const letters = ${JSON.stringify(LETTERS)};
  const order = ${JSON.stringify(order)};
  const carried = ${JSON.stringify(Array.from(bytes, (byte) => codeOf.get(byte)!).join(''))};
  const places = new Uint8Array(128);
  for (let i = 0; i < letters.length; i++) places[letters.charCodeAt(i)] = i;
  const bytes = new Uint8Array(${String(bytes.length)});
  for (let at = 0, i = 0; at < bytes.length; at++) {
    const place = places[carried.charCodeAt(i++)];
    bytes[at] = order[place < ${String(SINGLE)} ? place : ${String(SINGLE)} + (place - ${String(SINGLE)}) * letters.length + places[carried.charCodeAt(i++)]];
  }
  const decoder = new TextDecoder();
  export { bytes };
  export const textIn = (from, to) => decoder.decode(bytes.subarray(from, to));`;
};

/** All bytes, the most frequent first. */
const byFrequency = (bytes: Uint8Array): readonly number[] => {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]!++;
  return Array.from(counts.keys()).sort((a, b) => counts[b]! - counts[a]!);
};

export const carriedTables: Plugin = {
  name: 'carried-tables',
  setup: (bundle) => {
    bundle.onLoad({ filter: /[\\/]lexicon[\\/]tables-file\.ts$/ }, ({ path }) => ({
      contents: carried(readFileSync(join(dirname(path), 'tables.bin'))),
      loader: 'js',
    }));
  },
};
