import type { EntityType, Span } from './entity.js';
import type { EntityRecord, RecordKinds } from './record.js';

/** A JSON Schema, with a `description`. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** The schema of a field; one that is `absent` is left out of the record where it is null. */
export interface Field {
  readonly schema: Schema;
  readonly absent?: true;
  /** Holds places in the text, which are counted in the unit that was asked for. */
  readonly hasOffsets?: true;
}

type OwnFields<R> = { readonly [F in Exclude<keyof R, 'type' | 'id' | 'mentions' | 'explanation'>]-?: Field };

/** The other entities of an article, to which an entity refers by id. */
export interface Others {
  readonly get: (id: string) => EntityRecord | undefined;
  /** What to call it in one or two words; the id itself if there is none. */
  readonly label: (id: string) => string;
}

export type Cell = string | number | null;

/** A column of a table for machines. */
export interface Column<R> {
  readonly name: string;
  cell(record: R, others: Others): Cell;
}

/** A column of a table for readers. */
export interface Shown<R> {
  readonly heading: string;
  /** Where there is not room for all, those of the lowest rank stay: the name is 0, the context 5, the count 8. */
  readonly rank: number;
  /** Narrower than this it is left out. */
  readonly least: number;
  cell(record: R, others: Others): string;
}

/** A list in one cell. */
export const inOneCell = (items: readonly string[]): string => items.join('; ');

/** The colours of a terminal; output says which shade of each is legible. */
export type Colour = 'blue' | 'green' | 'orange' | 'magenta';

/** All that output and the command line must know of a kind; nothing of how it is found. */
export interface Kind<T extends EntityType & keyof RecordKinds = EntityType & keyof RecordKinds> {
  readonly type: T;
  /** What its ids begin with: `p1`. */
  readonly letter: string;
  /** The heading of its table. */
  readonly title: string;
  readonly colour: Colour;
  /** What its record says beside type, id and mentions, in this order. */
  readonly fields: OwnFields<RecordKinds[T]>;
  /** What a mention of it says beside its place and its rule. */
  readonly mentionFields: Readonly<Record<string, Field>>;
  /** An entity of it may have no mention of its own. */
  readonly unmentioned?: true;
  /** What to call an entity: `said` is how the text has it in the place that is shown. */
  name(record: RecordKinds[T], said: string | undefined): string;
  /** What other entities call it. */
  label(record: RecordKinds[T]): string;
  /** What it resolves to, in one word; null where the name is all that is known. */
  value(record: RecordKinds[T]): string | null;
  /** Its columns in tables, between the name and how often it is mentioned; one that is empty in all rows is left out. */
  readonly shown: readonly Shown<RecordKinds[T]>[];
  /** How many of these stand before the name; none unless it says so. */
  readonly beforeName?: number;
  /** What stands beside its mentions in a marked text: `JP`, `Foreign Minister, JP`. */
  note(record: RecordKinds[T]): string;
  /** Tables and marked texts that are not asked for all show only the `most` of greatest salience. */
  readonly most?: number;
  salience?(record: RecordKinds[T]): number;
  /** No part of the story: left out of them as well. */
  isAside?(record: RecordKinds[T]): boolean;
  /** Its columns in CSV and TSV, beside those that all kinds have. */
  readonly columns: readonly Column<RecordKinds[T]>[];
  /** Where it stands in the text, if not where its mentions are. */
  places?(record: RecordKinds[T], others: Others): readonly Span[];
}
