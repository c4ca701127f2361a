import type { EntityKinds, EntityType, Span } from './entity.js';
import type { ArticleRecord, EntityRecord, MentionRecord, RecordKinds } from './record.js';
import type { Facts, Said } from './scored.js';

/** A JSON Schema, with a `description`. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** The schema of a field; one that is `absent` is left out of the record where it is null. */
export interface Field {
  readonly schema: Schema;
  readonly absent?: true;
  /** Holds offsets, which are counted in the unit asked for. */
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

/** A column that a kind has among the entities of a store; two kinds may share one. */
export interface StoreColumn<R> {
  readonly name: string;
  readonly type: 'integer' | 'real' | 'text';
  /** Whether queries look rows up by it. */
  readonly indexed?: true;
  cell(record: R, article: Pick<ArticleRecord, 'focus'>): Cell | undefined;
}

/** A column of a table for readers. */
export interface Shown<R> {
  readonly heading: string;
  /** If there is not room for all columns, those of the lowest rank stay: the name is 0, the context 5, the count 8. */
  readonly rank: number;
  /** The least width; a narrower column is left out. */
  readonly least: number;
  cell(record: R, others: Others): string;
}

/** A list in one cell. */
export const inOneCell = (items: readonly string[]): string => items.join('; ');

/** The colours of a terminal; `output/` chooses a legible shade of each. */
export type Colour = 'blue' | 'green' | 'orange' | 'magenta';

/** All that output and the command line must know about a kind, but not how it is found. */
export interface Kind<T extends EntityType & keyof RecordKinds = EntityType & keyof RecordKinds> {
  readonly type: T;
  /** The letter that its ids begin with: `p1`. */
  readonly letter: string;
  /** The heading of its table. */
  readonly title: string;
  readonly colour: Colour;
  /** The fields of its record besides type, id and mentions, in this order. */
  readonly fields: OwnFields<RecordKinds[T]>;
  /** The fields of its mentions besides span and rule. */
  readonly mentionFields: Readonly<Record<string, Field>>;
  /** Whether an entity may have no mention of its own. */
  readonly unmentioned?: true;
  /** The name of an entity for display; `said` are the words of the text in the place that is shown. */
  name(record: RecordKinds[T], said: string | undefined): string;
  /** Its name for other entities that refer to it. */
  label(record: RecordKinds[T]): string;
  /** What it resolves to, in one word; null if only the name is known. */
  value(record: RecordKinds[T]): string | null;
  /** Its columns in tables, between the name and the number of mentions; a column that is empty in all rows is left out. */
  readonly shown: readonly Shown<RecordKinds[T]>[];
  /** How many of these come before the name; 0 by default. */
  readonly beforeName?: number;
  /** The note beside its mentions in a marked text: `JP`, `Foreign Minister, JP`. */
  note(record: RecordKinds[T]): string;
  /** Tables and marked texts show only this many, the most salient, unless all are asked for. */
  readonly most?: number;
  salience?(record: RecordKinds[T]): number;
  /** Whether an entity is left out of them as unimportant. */
  isAside?(record: RecordKinds[T]): boolean;
  /** Its columns in CSV and TSV besides those of all kinds. */
  readonly columns: readonly Column<RecordKinds[T]>[];
  /** Where it is in the text, if it has no mentions of its own. */
  places?(record: RecordKinds[T], others: Others): readonly Span[];
  /** Its columns among the entities of a store. */
  readonly stored?: readonly StoreColumn<RecordKinds[T]>[];
  /** The label of a mention in OntoNotes; null, as by default, if it has none. */
  ontoNotes?(record: RecordKinds[T], mention: MentionRecord): string | null;
  /** The label of a mention that has none in OntoNotes; by default the type in capitals. */
  ownLabel?(record: RecordKinds[T]): string;
  /** What identifies it outside the text, empty if nothing does; by default its value, or else its name. */
  knownAs?(record: RecordKinds[T]): string;
  /** Its entry in a catalogue: `ISO3166:JP`. */
  entry?(record: RecordKinds[T]): string;
  /** All that is known about it, in one line; by default the name. */
  inFull?(record: RecordKinds[T]): string;
  /** What schema.org calls it; without this it is left out where that vocabulary is used. */
  schemaOrg?(record: RecordKinds[T]): object;
  /** What scores compare besides the place. */
  facts?(entity: RecordKinds[T] | EntityKinds[T], mention: Said): Facts;
}
