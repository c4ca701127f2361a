import type { RecordPrinter } from './formatter.js';

/** Prints the pieces of all articles as the items of one list. */
export const inList = (
  render: RecordPrinter['render'],
  [before, after]: readonly [before: string, after: string],
): RecordPrinter => {
  let opening = before;
  const separated = (items: readonly string[]): string => {
    if (items.length === 0) return '';
    const text = opening + items.join(',\n');
    opening = ',\n';
    return text;
  };
  return { render, add: separated, end: () => (opening === before ? before : '') + after };
};
