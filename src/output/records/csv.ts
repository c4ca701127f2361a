import type { Format } from '../formatter.js';

/** One row for each entity or mention, after a line of headings. */
export const csv: Format = {
  name: 'csv',
  summary: 'comma-separated rows with a line of headings',
  extension: 'csv',
  print: async (style) => {
    const { inert, rowPrinter } = await import('./cells.js');
    return rowPrinter(style, { delimiter: ',', quote: '"', cell: inert });
  },
};
