import Table from 'cli-table3';
import { ENTITY_TYPES, type EntityType } from '../core/entity.js';
import type { Result } from '../core/result.js';
import { cut, shareWidth, widthOf, wrap } from './columns.js';
import { inContext } from './context.js';
import type { Style } from './formatter.js';
import type { Paint } from './paint.js';
import { entityRows, mentionTableRows, type TableRow } from './table-rows.js';

const TITLES: Readonly<Record<EntityType, string>> = {
  person: 'People',
  country: 'Countries',
  date: 'Dates',
  event: 'Events',
};

/** The tables of an article, one for each kind that occurs. */
export const drawTables = (result: Result, style: Style, paint: Paint): string =>
  ENTITY_TYPES.map((type) => {
    const rows = style.per === 'mention' ? mentionTableRows(result, type, style) : entityRows(result, type, style);
    const heads =
      style.per === 'mention' ? ['resolves to', 'rule', 'mention'] : ['resolves to', 'count', 'first mention'];
    return rows.length === 0
      ? ''
      : draw([`${TITLES[type]} (${rows.length})`, ...heads], rows, result, type, style, paint);
  }).join('');

/** Widths are fitted and texts cut here: cli-table3 knows no terminal, and its own wrapping is slow on long texts. */
const draw = (
  heads: readonly string[],
  rows: readonly TableRow[],
  result: Result,
  type: EntityType,
  style: Style,
  paint: Paint,
): string => {
  const widths = shareWidth(
    heads.map((head, i) =>
      i === 3 ? CONTEXT : rows.reduce((most, { cells }) => Math.max(most, widthOf(cells[i]!)), widthOf(head)),
    ),
    style.width - BORDERS,
  );
  const colour = paint.kind[type];
  const mark = style.colour ? colour : (mention: string): string => `[${mention}]`;
  const drawn = new Table({
    head: heads.map((head, i) => paint.heading(cut(head, widths[i]!))),
    style: { head: [], border: [], compact: true },
    colWidths: widths.map((width) => width + 2),
  });
  for (const { cells, place } of rows) {
    const [name, ...others] = cells.map((cell, i) => wrap(cell, widths[i]!, MOST_LINES));
    drawn.push([eachLine(name!, colour), ...others, inContext(result.text, place, widths[3]!, mark)]);
  }
  return `${drawn.toString()}\n`;
};

/** A colour ends where its line ends, or it would run over the border. */
const eachLine = (text: string, colour: (text: string) => string): string => text.split('\n').map(colour).join('\n');

/** Five lines between and beside four columns, and a space on either side of each. */
const BORDERS = 13;
/** As wide as the last column would like to be. */
const CONTEXT = 120;
/** A name or meaning that takes more is cut. */
const MOST_LINES = 3;
