import { stringify } from 'csv-stringify/sync';
import type { Result } from '../core/result.js';
import type { Printer, Style } from './formatter.js';
import { mentionRows, nameOf, valueOf } from './mention-rows.js';
import { toRecord, type ArticleRecord, type EntityRecord, type EventRecord } from './record.js';

type Cells = Readonly<Record<string, string | number | null>>;

/** The columns of a row that is an entity, in order; a field that a kind does not have is empty. */
const ENTITY_COLUMNS = [
  ...['article', 'published', 'type', 'id', 'name', 'value', 'mentions', 'start', 'end', 'text'],
  ...['aliases', 'roles', 'countries', 'iso3', 'from', 'to', 'tier', 'modality', 'participants', 'place'],
] as const;

/** The columns of a row that is a mention. */
const MENTION_COLUMNS = ['article', 'published', 'type', 'id', 'name', 'value', 'start', 'end', 'text', 'rule', 'via'];

const columnsOf = ({ per, explain }: Style): readonly string[] => {
  if (per === 'article') return ENTITY_COLUMNS;
  return explain === null ? MENTION_COLUMNS : [...MENTION_COLUMNS, 'reason'];
};

/** The rows of an article as cells by column. */
const cellsOf = (result: Result, style: Style): Cells[] => {
  const record = toRecord(result, style);
  const shared = { article: record.id, published: record.date?.value ?? null };
  if (style.per === 'article') return entityRows(record, shared);
  return mentionRows(record).map(({ entity, via = null, reason = null, ...row }) => ({
    ...shared,
    ...row,
    ...{ id: entity, via, reason },
  }));
};

const entityRows = ({ entities }: ArticleRecord, shared: Cells): Cells[] => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return entities.map((entity) => ({ ...shared, ...sharedCells(entity), ...ownCells(entity, byId) }));
};

const sharedCells = (entity: EntityRecord): Cells => {
  const { type, id, mentions } = entity;
  const { start = null, end = null, text = null } = mentions[0] ?? {};
  return { type, id, name: nameOf(entity), value: valueOf(entity), mentions: mentions.length, start, end, text };
};

type ById = ReadonlyMap<string, EntityRecord>;

/** What only this kind has. */
const ownCells = (entity: EntityRecord, byId: ById): Cells => {
  switch (entity.type) {
    case 'person':
      return { aliases: list(entity.aliases), roles: list(entity.roles), countries: list(entity.countries) };
    case 'country':
      return { iso3: entity.iso3 };
    case 'date':
      return { from: entity.from, to: entity.to };
    case 'event':
      return eventCells(entity, byId);
  }
};

/** Others are named, not numbered: a spreadsheet cannot look them up. */
const eventCells = ({ tier, modality, participants, date, place }: EventRecord, byId: ById): Cells => {
  const day = date === null ? undefined : byId.get(date);
  const who = participants.map(({ entity, role }) => `${nameById(entity, byId)} (${role})`);
  const { from = null, to = null } = day?.type === 'date' ? day : {};
  return { tier, modality, place, from, to, participants: list(who) };
};

const nameById = (id: string, byId: ById): string => {
  const entity = byId.get(id);
  return entity === undefined ? id : nameOf(entity);
};

const list = (items: readonly string[]): string => items.join('; ');

/** How a format writes its cells. */
interface Writing {
  readonly delimiter: string;
  readonly quote: string | false;
  readonly cell: (text: string) => string;
}

/** Prints a line of headings before the first row, also where there is none. */
export const rowPrinter = (style: Style, { cell, ...options }: Writing): Printer => {
  const columns = columnsOf(style);
  let headings = [columns];
  const write = (rows: readonly Cells[]): string => {
    const lines = rows.map((cells) => columns.map((column) => written(cells[column] ?? null, cell)));
    const all = [...headings, ...lines];
    headings = [];
    return stringify(all, options);
  };
  return { add: (result) => write(cellsOf(result, style)), end: () => write([]) };
};

const written = (value: string | number | null, cell: Writing['cell']): string | number | null =>
  typeof value === 'string' ? cell(value) : value;

/**
 * A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers and a lone sign are harmless
 * and stay.
 */
export const inert = (cell: string): string => (/^[=+\-@\t\r＝＋－＠](?![\d.]+$)./su.test(cell) ? `'${cell}` : cell);
