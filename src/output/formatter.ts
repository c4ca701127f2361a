import type { EntityType } from '../core/entity.js';
import type { OffsetUnit } from '../core/record.js';
import type { Result } from '../core/result.js';

/** How results are to look; decided once, by the caller. */
export interface Style {
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  readonly offsetUnit: OffsetUnit;
  /** What one row, line or record is. */
  readonly per: 'article' | 'mention';
  /** The reason of a rule by its kind and name; null: do not explain. */
  readonly explain: ((type: EntityType, rule: string) => string | undefined) | null;
  /** More than one article is to be expected, whether or not they turn out to be readable. */
  readonly several: boolean;
}

export const PLAIN: Style = {
  colour: false,
  width: 100,
  offsetUnit: 'utf16',
  per: 'article',
  explain: null,
  several: false,
};

/** An article that could not be read. */
export interface Failure {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

/** Turns results into text piece by piece, so that any number of articles can be printed. */
export interface Printer {
  /** What to print now that this result is known. */
  add(result: Result): string;
  /** What to print in place of an article that could not be read; formats without it say nothing. */
  fail?(failure: Failure): string;
  /** What to print at the end. */
  end(): string;
}

/** One output format. */
export interface Formatter {
  readonly name: string;
  /** For the help text. */
  readonly summary: string;
  /** The extension of files that hold it. */
  readonly extension: string;
  /** Loads what the format needs, and nothing else does. */
  open(style: Style): Promise<Printer>;
}

/** All results as one string. */
export const format = async (formatter: Formatter, results: readonly Result[], style: Style): Promise<string> => {
  const printer = await formatter.open(style);
  return results.map((result) => printer.add(result)).join('') + printer.end();
};
