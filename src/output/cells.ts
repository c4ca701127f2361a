import { stringify } from 'csv-stringify/sync';
import { inSum } from '../core/explanation.js';
import type { Cell } from '../core/kind.js';
import type { ArticleRecord, EntityRecord } from '../core/record.js';
import { kindOf, kinds } from '../kinds.js';
import type { Piece, RecordPrinter, Style } from './formatter.js';
import { mentionRows } from './mention-rows.js';
import { printable } from './printable.js';
import { othersOf } from './others.js';

type Cells = Readonly<Record<string, Cell>>;

/** The columns of a row for an entity, in order; a column that a kind lacks is empty. */
const ENTITY_COLUMNS: readonly string[] = [
  ...['article', 'published', 'type', 'id', 'name', 'value', 'mentions', 'start', 'end', 'text'],
  ...new Set(kinds.flatMap(({ columns }) => columns.map(({ name }) => name))),
];

/** The columns of a row for a mention. */
const MENTION_COLUMNS: readonly string[] = [
  ...['article', 'published', 'type', 'id', 'name', 'value', 'start', 'end', 'text', 'rule'],
  ...new Set(kinds.flatMap(({ mentionFields }) => Object.keys(mentionFields))),
];

const columnsOf = ({ per, explain }: Style): readonly string[] => {
  if (per === 'article') return ENTITY_COLUMNS;
  return explain === null ? MENTION_COLUMNS : [...MENTION_COLUMNS, 'reason', 'explanation'];
};

/** The rows of an article as cells by column. */
const cellsOf = (record: ArticleRecord, style: Style): Cells[] => {
  const shared = { article: record.id, published: record.date?.value ?? null };
  if (style.per === 'article') return entityRows(record, shared);
  return mentionRows(record).map(({ entity, reason = null, explanation, ...row }) => ({
    ...shared,
    ...row,
    ...{ id: entity, reason, explanation: explanation === undefined ? null : inSum(explanation) },
  }));
};

const entityRows = (record: ArticleRecord, shared: Cells): Cells[] => {
  const others = othersOf(record);
  return record.entities.map((entity) => {
    const own = kindOf(entity.type).columns.map((column) => [column.name, column.cell(entity, others)] as const);
    return { ...shared, ...sharedCells(entity), ...Object.fromEntries(own) };
  });
};

const sharedCells = (entity: EntityRecord): Cells => {
  const { type, id, mentions } = entity;
  const { start = null, end = null, text = null } = mentions[0] ?? {};
  const kind = kindOf(type);
  const [name, value] = [kind.name(entity, mentions[0]?.text), kind.value(entity)];
  return { type, id, name, value, mentions: mentions.length, start, end, text };
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
  const columns = columnsOf(style);
  const lineOf = (cells: Cells): Cell[] => columns.map((column) => written(cells[column] ?? null, cell));
  return belowHeadings(stringify([columns], options), (record) =>
    stringify(cellsOf(record, style).map(lineOf), options),
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
