import type { ArticleRecord, EntityRecord } from '../core/record.js';
import type { Format, RecordPrinter, Style } from './formatter.js';
import { jsonText } from './json-text.js';
import { mentionRows } from './mention-rows.js';

/** One article is an object; several, or mentions, are an array. */
export const json: Format = {
  name: 'json',
  summary: 'one JSON object, or an array of them for several articles',
  extension: 'json',
  print: (style) => Promise.resolve(style.per === 'mention' ? mentions() : articles(style)),
};

/** The first record waits until it is known whether it stays alone. */
const articles = (style: Style): RecordPrinter => {
  let waiting: string | undefined;
  let count = 0;
  return {
    render: (article) => [layOut(article)],
    add: ([record = '']) => {
      if (++count === 1 && !style.several) {
        waiting = record;
        return '';
      }
      const before = waiting === undefined ? '' : `[${waiting},\n`;
      waiting = undefined;
      return before === '' ? (count === 1 ? `[${record}` : `,\n${record}`) : before + record;
    },
    end: () => (waiting === undefined ? (count === 0 ? '[]\n' : ']\n') : `${waiting}\n`),
  };
};

const mentions = (): RecordPrinter => {
  let separator = '[';
  return {
    render: (record) => mentionRows(record).map(jsonText),
    add: (rows) => {
      if (rows.length === 0) return '';
      const before = separator;
      separator = ',\n';
      return before + rows.join(separator);
    },
    end: () => (separator === '[' ? '[]\n' : ']\n'),
  };
};

/** A line for each field and each entity, so that it can be read, searched and compared. */
const layOut = ({ entities, ...rest }: ArticleRecord): string => {
  const fields = Object.entries({ ...rest, entities: undefined, warnings: undefined, rejected: undefined })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `"${name}":${jsonText(value)}`);
  const [version, id, unit, ...others] = fields;
  const tail = [
    `"entities":${list(entities, entityText)}`,
    ...(rest.rejected === undefined ? [] : [`"rejected":${list(rest.rejected, jsonText)}`]),
    `"warnings":${jsonText(rest.warnings)}`,
  ];
  return `{${[[version, id, unit].join(','), ...others, ...tail].join(',\n ')}}`;
};

const list = <T>(items: readonly T[], text: (item: T) => string): string =>
  items.length === 0 ? '[]' : `[\n  ${items.map(text).join(',\n  ')}]`;

const entityText = ({ mentions: places, ...entity }: EntityRecord): string =>
  `${jsonText(entity).slice(0, -1)},\n   "mentions":${jsonText(places)}}`;
