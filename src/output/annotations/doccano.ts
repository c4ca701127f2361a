import type { RecordPrinter } from '../formatter.js';
import { jsonText } from '../records/json-text.js';
import { labelOf, marksOf } from './marks.js';
import { offsetsIn } from '../offsets.js';

/** One line of JSON for each article, as doccano imports and exports sequence labels. */
export const doccano = (): RecordPrinter => ({
  render: (record, text) => {
    const offset = offsetsIn(text, 'codepoint');
    const label = marksOf(record).map((mark) => [offset(mark.start), offset(mark.end), labelOf(mark)] as const);
    return [`${jsonText({ text, label, article: record.id, published: record.date?.value ?? null })}\n`];
  },
  add: ([line = '']) => line,
  end: () => '',
});
