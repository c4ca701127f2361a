import type { Article } from '../core/article.js';
import { decode } from './decoding/decode.js';
import { inUtf8 } from './decoding/recoded.js';
import { KEYS, readFields } from './record-fields.js';
import { rowsOf, type Row } from './rows.js';
import { bad, tooLarge, type BadRecord, type Opened, type Reader, type ReadOptions } from './reader.js';

/** Rows after a line of headings; one of the columns is the text. */
const rows = (format: string, delimiter: string, columns: string): Reader => ({
  name: format,
  summary: `a row is one article: ${columns} columns below a line of headings, one of them its text`,
  extensions: [`.${format}`],
  holdsSeveral: true,
  begins: (beginning) => isHeading(beginning, delimiter),
  read: (source, options) => readRows(source, options, format, delimiter),
});

export const csv: Reader = rows('csv', ',', 'comma-separated');
export const tsv: Reader = rows('tsv', '\t', 'tab-separated');

/** A line of headings: it has the column of the text and another known one. */
const isHeading = (beginning: string, delimiter: string): boolean => {
  const line = /^[^\r\n]*/.exec(beginning)![0];
  const names = line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
  const has = (known: readonly string[]): boolean => known.some((name) => names.includes(name));
  return names.length > 1 && has(KEYS.text) && (has(KEYS.id) || has(KEYS.title) || has(KEYS.date));
};

async function* readRows(
  source: Opened,
  options: ReadOptions,
  format: string,
  delimiter: string,
): AsyncGenerator<Article | BadRecord> {
  const { parse } = await import('csv-parse/sync');
  const quote = delimiter === '\t' ? null : '"';
  const cellsOf = async (bytes: Buffer): Promise<readonly Cell[]> => {
    const settings = { delimiter, quote, encoding: null, record_delimiter: '\n', relax_column_count: true };
    const [row = []] = parse(bytes, { ...settings, relax_quotes: true }) as unknown as readonly Buffer[][];
    return await Promise.all(row.map(decodeCell));
  };
  let heading: readonly string[] | undefined;
  let number = 0;
  for await (const row of rowsOf(inUtf8(source), { delimiter, quote, limit: options.maxArticleBytes })) {
    const place = `${source.name}:${++number}`;
    const cells = row.bytes === null || row.isOpen ? undefined : await cellsOf(row.bytes);
    if (cells === undefined) yield failure(row, place, options);
    else if (heading !== undefined) yield readRow(heading, cells, { format, place }, options);
    heading ??= cells?.map(({ text }) => text.trim());
    // Without a readable heading nothing shows what the columns are.
    if (heading === undefined) return;
  }
}

interface Cell {
  readonly text: string;
  readonly warnings: readonly string[];
  readonly encoding: string;
}

/** Each line is decoded by itself, because exports often mix encodings. */
const decodeCell = async (bytes: Buffer): Promise<Cell> => {
  const decoded = await decode(bytes, { encoding: 'utf-8' });
  return 'code' in decoded ? { text: '', warnings: [decoded.message], encoding: 'utf-8' } : decoded;
};

const readRow = (
  heading: readonly string[],
  cells: readonly Cell[],
  { format, place }: { readonly format: string; readonly place: string },
  options: ReadOptions,
): Article | BadRecord => {
  const fields = Object.fromEntries(
    heading.flatMap((name, i) => (cells[i] === undefined ? [] : [[name, cells[i].text]])),
  );
  const warnings = [...new Set(cells.flatMap((cell) => cell.warnings))];
  const article = readFields(fields, { format, place, warnings }, options);
  const encoding = cells.find((cell) => cell.warnings.length > 0)?.encoding ?? 'utf-8';
  return 'error' in article ? article : { ...article, encoding };
};

const failure = ({ bytes, line }: Row, place: string, { maxArticleBytes }: ReadOptions): BadRecord =>
  bytes === null ? tooLarge(place, maxArticleBytes) : bad(place, 'not-csv', `a quote in line ${line} is not closed`);
