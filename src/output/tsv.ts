import type { Format } from './formatter.js';

/** One row an entity, or a mention; tabs and line ends inside a cell become spaces, so that nothing needs quotes. */
export const tsv: Format = {
  name: 'tsv',
  summary: 'tab-separated rows with a line of headings, nothing quoted',
  extension: 'tsv',
  print: async (style) => {
    const { inert, rowPrinter } = await import('./cells.js');
    // A quotation mark in front would make a spreadsheet read on in the next lines.
    const cell = (text: string): string => inert(text.replace(/[\t\r\n\u2028\u2029]+/g, ' ')).replace(/^"/, `'"`);
    return rowPrinter(style, { delimiter: '\t', quote: false, cell });
  },
};
