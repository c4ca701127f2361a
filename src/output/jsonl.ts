import type { Result } from '../core/result.js';
import type { Formatter, Style } from './formatter.js';
import { jsonText } from './json-text.js';
import { mentionRows } from './mention-rows.js';
import { toRecord } from './record.js';

/** One line an article, or a mention. */
export const jsonl: Formatter = {
  name: 'jsonl',
  summary: 'a JSON object a line',
  extension: 'jsonl',
  open: (style) =>
    Promise.resolve({
      add: (result) => linesOf(result, style),
      fail: ({ id, error }) => `${jsonText({ id, error })}\n`,
      end: () => '',
    }),
};

const linesOf = (result: Result, style: Style): string => {
  const record = toRecord(result, style);
  const objects = style.per === 'mention' ? mentionRows(record) : [record];
  return objects.map((object) => `${jsonText(object)}\n`).join('');
};
