import Table from 'cli-table3';
import { ENTITY_TYPES, type EntityType } from '../core/entity.js';
import type { Result } from '../core/result.js';
import { cut, shareWidth, take, takeEnd, widthOf } from './columns.js';
import type { Style } from './formatter.js';
import type { Paint } from './paint.js';
import { oneLine } from './printable.js';
import { entityRows, mentionTableRows, type Place, type TableRow } from './table-rows.js';

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
    const [name, ...others] = cells.map((cell, i) => cut(cell, widths[i]!));
    drawn.push([colour(name!), ...others, inContext(result.text, place, widths[3]!, mark)]);
  }
  return `${drawn.toString()}\n`;
};

/** Five lines between and beside four columns, and a space on either side of each. */
const BORDERS = 13;
/** As wide as the last column would like to be. */
const CONTEXT = 120;

/** A mention with as much of what stands around it as fits. */
const inContext = (text: string, { start, end }: Place, width: number, mark: (text: string) => string): string => {
  const mention = cut(oneLine(text.slice(start, end)), width - 2);
  const room = width - 2 - widthOf(mention);
  const before = spaced(text.slice(Math.max(0, start - width * 2), start)).trimStart();
  const after = spaced(text.slice(end, end + width * 2)).trimEnd();
  const left = takeEnd(before, Math.max(room >> 1, room - widthOf(after)));
  return `${left}${mark(mention)}${take(after, room - widthOf(left))}`;
};

const spaced = (text: string): string => oneLine(`|${text}|`).slice(1, -1);
