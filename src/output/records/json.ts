import type { ArticleRecord, EntityRecord } from '../../core/record.js';
import { UserError } from '../../core/user-error.js';
import type { Format, RecordPrinter } from '../formatter.js';
import { jsonText } from './json-text.js';
import { mentionRows } from './mention-rows.js';

/** Whether an array or an object is decided before the first article, so that readers need not handle both. */
export const json: Format = {
  name: 'json',
  summary: 'one object for a file or standard input; an array for folders, patterns, several files, files of records',
  extension: 'json',
  print: (style) => Promise.resolve(style.per === 'mention' ? mentions() : style.several ? array() : object()),
};

/** The first record waits for a second one: if there is one, a single object would be incomplete output. */
const object = (): RecordPrinter => {
  let only: string | undefined;
  return {
    render: (article) => [layOut(article)],
    add: ([record = '']) => {
      if (only !== undefined) throw new UserError(SEVERAL);
      only = record;
      return '';
    },
    end: () => (only === undefined ? '' : `${only}\n`),
  };
};

const SEVERAL = 'the input holds several articles, and -f json prints one object for it: give --array, or -f jsonl';

const array = (): RecordPrinter => {
  let separator = '[';
  return {
    render: (article) => [layOut(article)],
    add: ([record = '']) => {
      const before = separator;
      separator = ',\n';
      return before + record;
    },
    end: () => (separator === '[' ? '[]\n' : ']\n'),
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

/** One line for each field and each entity, so that it can be read, searched and compared. */
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
