/** Records as text, as the command line prints them: `import { toCsv } from 'gazette/format'`. */
import type { ArticleRecord } from './core/record.js';
import { UserError } from './core/user-error.js';
import { formatters, PLAIN, type Sort, type Style } from './output/index.js';

export type { Sort } from './output/index.js';
export type { ArticleRecord } from './core/record.js';

export interface RowOptions {
  /** What one row, line or object is. Default: `article`, which in CSV and TSV means an entity a row. */
  readonly per?: 'article' | 'mention';
}

export interface TableOptions extends RowOptions {
  /** Width of the terminal in columns. Default: 100. */
  readonly width?: number;
  /** With terminal colours. Default: false. */
  readonly colour?: boolean;
  /** Rows in the order of the text (default), the most mentioned first, or by name. */
  readonly sort?: Sort;
  /** At most this many rows in a table. */
  readonly top?: number;
  /** Also rows of little importance. */
  readonly all?: boolean;
}

/** One record or several. */
export type Records = ArticleRecord | readonly ArticleRecord[];

/** A JSON object, or an array of them for an array of records. */
export const toJson = (records: Records, options: RowOptions = {}): Promise<string> => print('json', records, options);

/** One JSON object a line. */
export const toJsonLines = (records: Records, options: RowOptions = {}): Promise<string> =>
  print('jsonl', records, options);

/** Comma-separated rows with a line of headings. What a spreadsheet would run as a formula begins with an apostrophe. */
export const toCsv = (records: Records, options: RowOptions = {}): Promise<string> => print('csv', records, options);

/** Tab-separated rows with a line of headings, without quotes. */
export const toTsv = (records: Records, options: RowOptions = {}): Promise<string> => print('tsv', records, options);

/** A table for each kind, with the first mention in its context: `text` is that of the article. */
export const toTable = (record: ArticleRecord, text: string, options: TableOptions = {}): Promise<string> =>
  print('table', inUtf16(record), options, text);

/** The article with what its mentions resolve to: `Japan [JP]`. */
export const toText = (
  record: ArticleRecord,
  text: string,
  options: Pick<TableOptions, 'colour'> = {},
): Promise<string> => print('text', inUtf16(record), options, text);

const print = async (name: string, records: Records, options: Partial<Style>, text = ''): Promise<string> => {
  const list = isList(records) ? records : [records];
  const explained = list.some(({ rejected }) => rejected !== undefined);
  const style: Style = { ...PLAIN, ...options, several: isList(records), explain: explained ? () => undefined : null };
  const printer = await formatters.find((formatter) => formatter.name === name)!.print(style);
  return list.map((record) => printer.add(printer.render(record, text))).join('') + printer.end();
};

const isList = (records: Records): records is readonly ArticleRecord[] => Array.isArray(records);

const inUtf16 = (record: ArticleRecord): ArticleRecord => {
  if (record.offsetUnit === 'utf16') return record;
  throw new UserError(
    `a record with offsets in ${record.offsetUnit} cannot be shown beside its text: extract it with utf16`,
  );
};
