import Table from 'cli-table3';
import type { Result } from '../core/result.js';
import { kinds } from '../kinds.js';
import { cut, shareWidth, widthOf, wrap } from './columns.js';
import { inContext } from './context.js';
import type { Style } from './formatter.js';
import type { Paint } from './paint.js';
import { toRecord } from './record.js';
import { entityRows, mentionTableRows, rejectedRows, type TableRow } from './table-rows.js';

/** One table: its rows, and how it is headed and coloured. */
interface Plan {
  readonly heads: readonly string[];
  readonly rows: readonly TableRow[];
  readonly colour: (text: string) => string;
}

/** The tables of an article: one for each kind that occurs, and with `explain` what was given up. */
export const drawTables = (result: Result, style: Style, paint: Paint): string => {
  // Offsets of JavaScript, to slice with.
  const record = toRecord(result, { offsetUnit: 'utf16', explain: style.explain });
  const perMention = style.per === 'mention';
  const rowsOf = perMention ? mentionTableRows : entityRows;
  const [third, last] = perMention ? ['rule', 'mention'] : ['count', 'first mention'];
  const plans = kinds.map(({ type, title }): Plan => {
    const rows = rowsOf(record, type, result.text);
    return { heads: [`${title} (${rows.length})`, 'resolves to', third, last], rows, colour: paint.kind(type) };
  });
  const rejected = rejectedRows(record);
  const heads = [`Given up (${rejected.length})`, 'because', 'rule', 'in the text'];
  return [...plans, { heads, rows: rejected, colour: paint.quiet }]
    .filter(({ rows }) => rows.length > 0)
    .map((plan) => draw(plan, result.text, style, paint))
    .join('');
};

/** Widths are fitted and texts cut here: cli-table3 knows no terminal, and its own wrapping is slow on long texts. */
const draw = ({ heads, rows, colour }: Plan, text: string, style: Style, paint: Paint): string => {
  const widths = shareWidth(
    heads.map((head, i) =>
      i === 3 ? CONTEXT : rows.reduce((most, { cells }) => Math.max(most, widthOf(cells[i]!)), widthOf(head)),
    ),
    style.width - BORDERS,
  );
  const mark = style.colour ? colour : (mention: string): string => `[${mention}]`;
  const drawn = new Table({
    head: heads.map((head, i) => paint.heading(cut(head, widths[i]!))),
    style: { head: [], border: [], compact: true },
    colWidths: widths.map((width) => width + 2),
  });
  for (const { cells, place } of rows) {
    const [name, ...others] = cells.map((cell, i) => wrap(cell, widths[i]!, MOST_LINES));
    drawn.push([eachLine(name!, colour), ...others, inContext(text, place, widths[3]!, mark)]);
  }
  return `${drawn.toString()}\n`;
};

/** A colour ends where its line ends, or it would run over the border. */
const eachLine = (text: string, colour: (text: string) => string): string =>
  text
    .split('\n')
    .map((line) => colour(line))
    .join('\n');

/** Five lines between and beside four columns, and a space on either side of each. */
const BORDERS = 13;
/** As wide as the last column would like to be. */
const CONTEXT = 120;
/** A name or meaning that takes more is cut. */
const MOST_LINES = 3;
