import type { Format } from '../formatter.js';
import { headingOf } from './heading.js';
import { loadPaint } from './paint.js';

/** One table for each kind: name, what it resolves to, how often it is mentioned, and the first mention in context. */
export const table: Format = {
  name: 'table',
  summary: 'a table for each kind',
  extension: 'txt',
  slices: true,
  pages: true,
  print: async (style) => {
    const { drawTables } = await import('./drawing.js');
    const paint = await loadPaint(style.colour);
    let count = 0;
    return {
      render: (record, text) => {
        const tables = drawTables(record, text, style, paint);
        return [`${headingOf(record, style.width, paint)}\n${tables === '' ? paint.quiet('nothing found\n') : tables}`];
      },
      add: ([drawn = '']) => (count++ === 0 ? drawn : `\n${drawn}`),
      end: () => '',
    };
  },
};
