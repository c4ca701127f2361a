import { Readable } from 'node:stream';
import type { Article } from '../core/article.js';
import { decode } from './decode.js';
import { inUtf8 } from './recoded.js';
import { KEYS, readFields } from './record-fields.js';
import { bad, tooLarge, type BadRecord, type Opened, type Reader, type ReadOptions } from './reader.js';

/** Rows below a line of headings; one of the columns holds the text. */
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

/** Names of columns, among them that of the text and another one that we know. */
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
  const { parse } = await import('csv-parse');
  const parser = parse({
    delimiter,
    encoding: null,
    relax_column_count: true,
    skip_empty_lines: true,
    quote: delimiter === '\t' ? null : '"',
    relax_quotes: true,
    // Else the rows before a bad one would be lost with it.
    skip_records_with_error: true,
    max_record_size: options.maxArticleBytes,
  });
  const chunks = Readable.from(inUtf8(source));
  chunks.on('error', (error) => parser.destroy(error)).pipe(parser);
  const skipped: { readonly code?: string }[] = [];
  parser.on('skip', (error: { readonly code?: string } | undefined) => {
    // A row that is too long is reported again for each of its pieces.
    if (!skipped.some(({ code }) => code === error?.code)) skipped.push(error ?? {});
  });
  let heading: readonly string[] | undefined;
  let number = 0;
  for await (const row of parser as AsyncIterable<readonly Buffer[]>) {
    number++;
    const cells = await Promise.all(row.map(decodeCell));
    if (heading === undefined) heading = cells.map(({ text }) => text.trim());
    else yield readRow(heading, cells, { format, place: `${source.name}:${number}` }, options);
  }
  for (const error of skipped) yield failure(error, `${source.name}:${++number}`, options);
}

interface Cell {
  readonly text: string;
  readonly warnings: readonly string[];
  readonly encoding: string;
}

/** Each by itself: exports often mix encodings. */
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

/** Rows that are none stand last: the library says so when it has read on. */
const failure = ({ code }: { readonly code?: string }, place: string, { maxArticleBytes }: ReadOptions): BadRecord => {
  if (code === 'CSV_MAX_RECORD_SIZE') return tooLarge(place, maxArticleBytes);
  return bad(place, 'not-csv', code === 'CSV_QUOTE_NOT_CLOSED' ? 'a quote is not closed' : 'the row cannot be read');
};
