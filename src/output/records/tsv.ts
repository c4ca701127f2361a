import type { Format } from '../formatter.js';

/** One row for each entity or mention; tabs and line ends inside a cell become spaces, so that nothing needs quotes. */
export const tsv: Format = {
  name: 'tsv',
  summary: 'tab-separated rows with a line of headings, nothing quoted',
  extension: 'tsv',
  print: async (style) => {
    const { inert, rowPrinter } = await import('./cells.js');
    // A leading quotation mark would make a spreadsheet join the next lines.
    const cell = (text: string): string => inert(text.replace(/[\t\r\n\u2028\u2029]+/g, ' ')).replace(/^"/, `'"`);
    return rowPrinter(style, { delimiter: '\t', quote: false, cell });
  },
};
