import type { ArticleRecord, OffsetUnit } from '../core/record.js';
import type { Result } from '../core/result.js';
import { toRecord, type RecordStyle } from './record.js';

/** The style of results; decided once, by the caller. */
export interface Style extends RecordStyle {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** It is shown on a terminal, which must get no control characters. */
  readonly terminal: boolean;
  /** What one row, line or record is. */
  readonly per: 'article' | 'mention';
  /** Whether more than one article is expected, readable or not. */
  readonly several: boolean;
  /** The order of the rows of a table: that of the text, the most mentioned first, or by name. */
  readonly sort: Sort;
  /** At most this many rows in a table. */
  readonly top: number;
  /** Also rows of little importance. */
  readonly all: boolean;
}

export const SORTS = ['text', 'count', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export const PLAIN: Style = {
  colour: false,
  width: 100,
  offsetUnit: 'utf16',
  terminal: false,
  per: 'article',
  explain: null,
  several: false,
  sort: 'text',
  top: Infinity,
  all: false,
};

/** An article that could not be read. */
export interface Failure {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** The output for an article, independent of those before it. */
export type Piece = readonly string[];

/** Turns records into text piece by piece, so that any number of articles can be printed. */
export interface RecordPrinter {
  /** Without state, so that several threads can do it; the text is that of the article. */
  render(record: ArticleRecord, text: string): Piece;
  /** What to print for the next piece. */
  add(piece: Piece): string;
  /** What to print in place of an article that could not be read; formats without it print nothing. */
  fail?(failure: Failure): string;
  /** What to print at the end. */
  end(): string;
}

/** The same for results. */
export interface Printer extends Omit<RecordPrinter, 'render'> {
  render(result: Result): Piece;
}

/** One output format. */
export interface Format {
  readonly name: string;
  /** For the help text. */
  readonly summary: string;
  /** The extension of files that hold it. */
  readonly extension: string;
  /** It slices the text by JavaScript offsets and prints none. */
  readonly slices?: true;
  /** The only unit in which it has offsets. */
  readonly offsetUnit?: OffsetUnit;
  /** It writes files of its own rather than text; a path for the output selects it by these extensions. */
  readonly store?: { readonly endings: readonly string[] };
  /** It writes a second file beside each, with this extension: the second part of each piece. */
  readonly companion?: string;
  /** A file of it contains one article. */
  readonly single?: true;
  /** It is for people: a pager shows what is longer than the terminal. */
  readonly pages?: true;
  /** Loads what only this format needs. */
  print(style: Style): Promise<RecordPrinter>;
}

export interface Formatter extends Format {
  open(style: Style): Promise<Printer>;
}

/** A format that prints results, too. */
export const formatterOf = (format: Format): Formatter => ({
  ...format,
  open: async (style) => {
    const printer = await format.print(style);
    const offsetUnit = format.offsetUnit ?? (format.slices === true ? 'utf16' : style.offsetUnit);
    const recordStyle = { ...style, offsetUnit };
    return { ...printer, render: (result) => printer.render(toRecord(result, recordStyle), result.text) };
  },
});

/** All results as one string. */
export const format = async (formatter: Formatter, results: readonly Result[], style: Style): Promise<string> => {
  const printer = await formatter.open(style);
  return results.map((result) => printer.add(printer.render(result))).join('') + printer.end();
};
