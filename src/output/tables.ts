/** What tables of other things than one article need. */
import { BORDER, cut, neededBy, shareWidth } from './columns.js';

export { inert, written } from './cells.js';
export { oneLine, printable } from './printable.js';
export { cut };

/** The widths of columns in a table of a width; the last ones have none where there is no room. */
export const fitted = (heads: readonly string[], rows: readonly (readonly string[])[], width: number): number[] => {
  const needed = heads.map((heading, i) => neededBy({ heading, cells: rows.map((row) => row[i]!) }));
  let left = width - 1;
  const columns = needed
    .map((most, i) => ({ least: Math.min(most, i === 0 ? FIRST : LEAST), needed: most }))
    .filter(({ least }) => (left -= least + BORDER) >= 0);
  const widths = shareWidth(columns, width - 1 - BORDER * columns.length);
  return heads.map((_, i) => widths[i] ?? 0);
};

/** What says of what a row is. */
const FIRST = 16;
const LEAST = 8;
