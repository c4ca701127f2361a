import type { ArticleRecord } from '../../core/record.js';
import type { Format, Style } from '../formatter.js';
import { jsonText } from './json-text.js';
import { mentionRows } from './mention-rows.js';

/** One line for each article or mention. */
export const jsonl: Format = {
  name: 'jsonl',
  summary: 'a JSON object a line',
  extension: 'jsonl',
  print: (style) =>
    Promise.resolve({
      render: (record) => [linesOf(record, style)],
      add: ([lines = '']) => lines,
      fail: ({ id, error }) => `${jsonText({ id, error })}\n`,
      end: () => '',
    }),
};

const linesOf = (record: ArticleRecord, { per }: Style): string => {
  const objects = per === 'mention' ? mentionRows(record) : [record];
  return objects.map((object) => `${jsonText(object)}\n`).join('');
};
