import Table from 'cli-table3';
import type { ArticleRecord } from '../../core/record.js';
import { kinds } from '../../kinds.js';
import { cut, fitting, wrap, type Wish } from './columns.js';
import { inContext } from './context.js';
import type { Style } from '../formatter.js';
import type { Paint } from './paint.js';
import { rejectedRows, rowsOf, type TableRow } from './table-rows.js';

/** A column: its heading, its demands on width, and its cells; the context is made when its width is known. */
interface Column extends Wish {
  readonly heading: string;
  readonly cells: readonly string[] | 'context';
}

/** One table: its rows, heading and colours. */
interface Plan {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** How many rows were left out. */
  readonly left: number;
  readonly colour: (text: string) => string;
}

/** The tables of an article: one for each kind that occurs, and with `explain` the rejected readings. */
export const drawTables = (record: ArticleRecord, text: string, style: Style, paint: Paint): string => {
  const [third, last] = style.per === 'mention' ? ['rule', 'mention'] : ['count', 'first mention'];
  const plans = kinds.map(({ type, title, shown, beforeName }): Plan => {
    const { rows, left } = rowsOf(record, type, text, style);
    const heads = [`${title} (${rows.length + left})`, third, last];
    const columns = columnsOf({ heads, shown, beforeName: beforeName ?? 0 }, rows);
    return { columns, rows, left, colour: paint.kind(type) };
  });
  const rejected = rejectedRows(record);
  const heads = [`Given up (${rejected.length})`, 'rule', 'in the text'] as const;
  const shown = [{ heading: 'because', rank: 1, least: 12 }];
  const columns = columnsOf({ heads, shown, beforeName: 0 }, rejected);
  return [...plans, { columns, rows: rejected, left: 0, colour: paint.quiet }]
    .filter(({ rows, left }) => rows.length + left > 0)
    .map((plan) => draw(plan, text, style, paint))
    .join('');
};

interface Heads {
  readonly heads: readonly [name: string, third: string, context: string] | readonly string[];
  readonly shown: readonly (Wish & { readonly heading: string })[];
  readonly beforeName: number;
}

/** The columns that are not empty in all rows. */
const columnsOf = (
  { heads: [name = '', third = '', context = ''], shown, beforeName }: Heads,
  rows: readonly TableRow[],
): Column[] => {
  const own = shown.map(({ heading, rank, least }, i) => ({
    ...{ heading, rank, least },
    cells: rows.map((row) => row.own[i] ?? ''),
  }));
  return [
    ...own.slice(0, beforeName),
    { heading: name, rank: 0, least: 16, cells: rows.map((row) => row.name) },
    ...own.slice(beforeName),
    { heading: 'why', rank: 4.5, least: 16, cells: rows.map(({ why }) => why) },
    { heading: third, rank: 8, least: 5, cells: rows.map((row) => row.third) },
    { heading: context, rank: 5, least: 24, cells: 'context' as const },
  ].filter(({ cells }) => cells === 'context' || cells.some((cell) => cell !== ''));
};

/**
 * Widths are fitted and texts cut here, because cli-table3 does not know the terminal and its wrapping is slow on long texts.
 */
const draw = ({ columns, rows, left, colour }: Plan, text: string, style: Style, paint: Paint): string => {
  const fitted = fitting(columns, style.width);
  const mark = style.colour ? colour : (mention: string): string => `[${mention}]`;
  const head = fitted.map(({ column, width }) => paint.heading(cut(column.heading, width)));
  const lines = rows.map(({ place }, i) =>
    fitted.map(({ column: { cells, rank }, width }) => {
      if (cells === 'context') return inContext(text, place, width, mark);
      const cell = wrap(cells[i]!, width, style.width < NARROW ? MORE_LINES : MOST_LINES);
      return rank === 0 ? eachLine(cell, colour) : cell;
    }),
  );
  const more = left === 0 ? '' : `${paint.quiet(wrap(`and ${left} more (--all)`, style.width, 2))}\n`;
  return (
    drawInBlocks(
      head,
      lines,
      fitted.map(({ width }) => width),
    ) + more
  );
};

/** cli-table3 takes four times as long for twice the rows, so many rows are drawn in blocks, which are then joined. */
const drawInBlocks = (head: string[], rows: readonly string[][], widths: readonly number[]): string => {
  let drawn = '';
  for (let from = 0; from < rows.length; from += BLOCK) {
    const table = new Table({
      ...(from === 0 ? { head } : {}),
      style: { head: [], border: [], compact: true },
      colWidths: widths.map((width) => width + 2),
    });
    table.push(...rows.slice(from, from + BLOCK));
    const whole = `${table.toString()}\n`;
    const isLast = from + BLOCK >= rows.length;
    // A border above the first block, and one below the last.
    const begin = from === 0 ? 0 : whole.indexOf('\n') + 1;
    drawn += whole.slice(begin, isLast ? whole.length : whole.lastIndexOf('\n', whole.length - 2) + 1);
  }
  return drawn;
};

const BLOCK = 500;

/** Colours end with each line, or they would colour the border. */
const eachLine = (text: string, colour: (text: string) => string): string =>
  text
    .split('\n')
    .map((line) => colour(line))
    .join('\n');

/** The most lines of a cell. */
const MOST_LINES = 3;
/** In a narrow table cells may be longer. */
const NARROW = 80;
const MORE_LINES = 6;
