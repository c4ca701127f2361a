import { stringify } from 'csv-stringify/sync';
import { inSum } from '../../core/explanation.js';
import type { Cell } from '../../core/kind.js';
import type { ArticleRecord, EntityRecord } from '../../core/record.js';
import { kindOf, kinds } from '../../kinds.js';
import type { Piece, RecordPrinter, Style } from '../formatter.js';
import { mentionRows } from './mention-rows.js';
import { printable } from '../printable.js';
import { othersOf } from '../others.js';

type Cells = Readonly<Record<string, Cell>>;

const OF_ALL = ['article', 'published', 'type', 'id', 'name', 'value', 'mentions', 'start', 'end', 'text'];

/** The columns of a row for an entity, in order; a column that a kind lacks is empty. */
const ENTITY_COLUMNS: readonly string[] = [
  ...OF_ALL,
  ...new Set(kinds.flatMap(({ columns }) => columns.map(({ name }) => name))),
];

/** Where the columns of a kind are among those of all. */
const placesOf = new Map(
  kinds.map(({ type, columns }) => [type, columns.map(({ name }) => ENTITY_COLUMNS.indexOf(name))]),
);

/** The columns of a row for a mention. */
const MENTION_COLUMNS: readonly string[] = [
  ...['article', 'published', 'type', 'id', 'name', 'value', 'start', 'end', 'text', 'rule'],
  ...new Set(kinds.flatMap(({ mentionFields }) => Object.keys(mentionFields))),
];

const columnsOf = ({ per, explain }: Style): readonly string[] => {
  if (per === 'article') return ENTITY_COLUMNS;
  return explain === null ? MENTION_COLUMNS : [...MENTION_COLUMNS, 'reason', 'explanation'];
};

/** The rows of an article, cell by cell. */
const rowsOf = (record: ArticleRecord, style: Style): readonly Cell[][] => {
  const published = record.date?.value ?? null;
  if (style.per === 'article') return entityRows(record, published);
  const columns = columnsOf(style);
  return mentionRows(record).map(({ entity, reason = null, explanation, ...row }) => {
    const why = explanation === undefined ? null : inSum(explanation);
    const cells: Cells = { published, ...row, id: entity, reason, explanation: why };
    return columns.map((column) => cells[column] ?? null);
  });
};

/** Cells by place: as objects by name, put together and read again, they took 7 % of a run. */
const entityRows = (record: ArticleRecord, published: Cell): readonly Cell[][] => {
  const others = othersOf(record);
  return record.entities.map((entity) => {
    const cells: Cell[] = [record.id, published, ...cellsOfAll(entity)];
    while (cells.length < ENTITY_COLUMNS.length) cells.push(null);
    const places = placesOf.get(entity.type)!;
    kindOf(entity.type).columns.forEach((column, i) => (cells[places[i]!] = column.cell(entity, others)));
    return cells;
  });
};

/** The cells that all kinds have, from `type` on. */
const cellsOfAll = (entity: EntityRecord): readonly Cell[] => {
  const { type, id, mentions } = entity;
  const { start = null, end = null, text = null } = mentions[0] ?? {};
  const kind = kindOf(type);
  return [type, id, kind.name(entity, mentions[0]?.text), kind.value(entity), mentions.length, start, end, text];
};

/** How a format writes its cells. */
interface Writing {
  readonly delimiter: string;
  readonly quote: string | false;
  readonly cell: (text: string) => string;
}

/** Prints one row for each entity or mention. */
export const rowPrinter = (style: Style, { cell: exact, ...options }: Writing): RecordPrinter => {
  // In a pipe or a file a cell is the exact slice of the text; for a terminal control characters are removed.
  const cell = style.terminal ? (text: string) => exact(printable(text)) : exact;
  return belowHeadings(stringify([columnsOf(style)], options), (record) =>
    stringify(
      rowsOf(record, style).map((cells) => cells.map((value) => written(value, cell))),
      options,
    ),
  );
};

/** Prints a line of headings before the first rows, even if there are no rows. */
export const belowHeadings = (line: string, rowsOf: (record: ArticleRecord) => string): RecordPrinter => {
  let headings = line;
  const add = ([rows = '']: Piece): string => {
    const above = headings;
    headings = '';
    return above + rows;
  };
  return { render: (record) => [rowsOf(record)], add, end: () => add([]) };
};

export const written = (value: Cell, cell: Writing['cell']): Cell => (typeof value === 'string' ? cell(value) : value);

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers and a lone sign are harmless
 * and stay.
 */
export const inert = (cell: string): string => (/^[=+\-@\t\r\n＝＋－＠](?![\d.]+$)./su.test(cell) ? `'${cell}` : cell);
