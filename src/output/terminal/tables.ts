/** Drawing for tables of other things than one article. */
import { BORDER, cut, neededBy, shareWidth } from './columns.js';

export { inert, written } from '../records/cells.js';
export { oneLine, printable } from '../printable.js';
export { cut };

/** The widths of the columns of a table; the last columns have none if there is no room. */
export const fitted = (heads: readonly string[], rows: readonly (readonly string[])[], width: number): number[] => {
  const needed = heads.map((heading, i) => neededBy({ heading, cells: rows.map((row) => row[i]!) }));
  let left = width - 1;
  const columns = needed
    .map((most, i) => ({ least: Math.min(most, i === 0 ? FIRST : LEAST), needed: most }))
    .filter(({ least }) => (left -= least + BORDER) >= 0);
  const widths = shareWidth(columns, width - 1 - BORDER * columns.length);
  return heads.map((_, i) => widths[i] ?? 0);
};

/** The column that says what a row is about. */
const FIRST = 16;
const LEAST = 8;
