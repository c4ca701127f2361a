import type { StoreColumn } from '../core/kind.js';
import { kinds } from '../kinds.js';

/** A column, in no store's terms. */
export interface Column {
  readonly name: string;
  readonly type: StoreColumn<never>['type'];
  /** Whether it is never absent. */
  readonly required?: true;
  /** Whether it numbers the rows of its table. */
  readonly key?: true;
  /** The table whose rows it refers to. */
  readonly references?: TableName;
  /** Whether queries look rows up by it. */
  readonly indexed?: true;
}

export type TableName = 'articles' | 'entities' | 'mentions' | 'events' | 'participants' | 'failures';

const key = (name: string): Column => ({ name, type: 'integer', required: true, key: true });
const of = (name: string, references: TableName): Column => ({
  ...{ name, type: 'integer', required: true, references, indexed: true },
});
const text = (name: string, more: Omit<Column, 'name' | 'type'> = {}): Column => ({ name, type: 'text', ...more });
const integer = (name: string): Column => ({ name, type: 'integer' });
const real = (name: string): Column => ({ name, type: 'real' });
const required = { required: true } as const;
const indexed = { indexed: true } as const;

/** What the kinds say of their entities, each column once. */
const columnsOfKinds = (): readonly Column[] => {
  const all = kinds.flatMap(({ stored = [] }) => stored);
  const byName = new Map(all.map(({ name, type, indexed }) => [name, { name, type, ...(indexed && { indexed }) }]));
  return [...byName.values()];
};

/** The tables of every store, ordered so that rows refer only to rows of earlier tables. */
export const TABLES: Readonly<Record<TableName, readonly Column[]>> = {
  articles: [
    key('article'),
    ...[text('id', { ...required, ...indexed }), text('title', required), text('published', indexed)],
    ...[text('published_source'), text('published_certainty'), text('text_type'), text('format')],
    ...[text('warnings'), text('text', required)],
  ],
  entities: [
    key('entity'),
    of('article', 'articles'),
    ...[text('id', required), text('type', required), text('name', required)],
    ...[text('name_key', { ...required, ...indexed }), { ...integer('mentions'), ...required }],
    ...columnsOfKinds(),
  ],
  mentions: [
    ...[key('mention'), of('entity', 'entities'), of('article', 'articles')],
    ...[
      { ...integer('start_offset'), ...required },
      { ...integer('end_offset'), ...required },
    ],
    ...[text('text', required), text('rule', required), text('via')],
  ],
  events: [
    ...[{ ...key('event'), references: 'entities' as const }, of('article', 'articles')],
    ...[text('kind', { ...required, ...indexed }), text('tier', required), text('name', required)],
    ...[text('modality', required), text('attribution'), text('series'), integer('edition'), integer('year')],
    ...[text('first_day', indexed), text('last_day'), text('when_text')],
    { ...integer('date'), references: 'entities', ...indexed },
    ...[text('place'), text('place_iso2', indexed), text('who'), text('whom')],
    ...[real('salience'), text('plover'), text('cameo'), text('sentence')],
  ],
  participants: [...[of('event', 'events'), of('entity', 'entities'), text('role', required)]],
  failures: [text('id', required), text('code', required), text('message', required)],
};

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

export type Cell = string | number | null;

/** Rows by table; each has its cells in the order of the columns. */
export type Rows = Readonly<Record<TableName, readonly (readonly Cell[])[]>>;
