import { comparable } from '../corpus/merged.js';
import type { ArticleRecord, EntityRecord, EventRecord } from '../core/record.js';
import { kindOf } from '../kinds.js';
import { TABLES, type Cell, type Rows, type TableName } from './tables.js';

/** The numbers that the next rows get. */
export interface Numbers {
  article: number;
  entity: number;
  mention: number;
}

/** What an article that could not be read says. */
export interface Unread {
  readonly id: string;
  readonly error: { readonly code: string; readonly message: string };
}

type Fields = Readonly<Record<string, Cell | undefined>>;

/** The rows of an article; its record must count offsets in code points, as stores do. */
export const rowsOf = (record: ArticleRecord, text: string, numbers: Numbers): Rows => {
  const article = numbers.article++;
  const entities = new Map(record.entities.map(({ id }) => [id, numbers.entity++]));
  const events = record.entities.filter((entity) => entity.type === 'event');
  const shared = (entity: EntityRecord): Fields => ({ article, entity: entities.get(entity.id)! });
  return {
    articles: [row('articles', { article, ...articleFields(record, text) })],
    entities: record.entities.map((entity) =>
      row('entities', { ...shared(entity), ...entityFields(entity), ...fieldsOfKind(entity, record) }),
    ),
    mentions: record.entities.flatMap((entity) =>
      entity.mentions.map(({ start, end, text: mentioned, rule, via }) =>
        row('mentions', {
          ...{ mention: numbers.mention++, ...shared(entity), start_offset: start, end_offset: end },
          ...{ text: mentioned, rule, via },
        }),
      ),
    ),
    events: events.map((event) =>
      row('events', { article, event: entities.get(event.id)!, ...eventFields(event, entities) }),
    ),
    participants: events.flatMap((event) =>
      event.participants.map(({ entity, role }) =>
        row('participants', { event: entities.get(event.id)!, entity: entities.get(entity)!, role }),
      ),
    ),
    failures: [],
  };
};

/** The row of an article that could not be read. */
export const rowOfFailure = ({ id, error }: Unread): readonly Cell[] => row('failures', { id, ...error });

const row = (table: TableName, fields: Fields): readonly Cell[] =>
  TABLES[table].map(({ name }) => storable(fields[name] ?? null));

/** A store ends a text at NUL, and does not take half a character. */
const storable = (cell: Cell): Cell =>
  typeof cell === 'string' && UNSTORABLE.test(cell) ? cell.replace(EVERY_UNSTORABLE, '\ufffd') : cell;

const UNSTORABLE = /[\0\p{Surrogate}]/u;
const EVERY_UNSTORABLE = /[\0\p{Surrogate}]/gu;

const articleFields = (record: ArticleRecord, text: string): Fields => ({
  ...{ id: record.id, title: titleOf(record, text), text, format: record.source?.format },
  ...{ published: record.date?.value, published_source: record.date?.source },
  ...{ published_certainty: record.date?.certainty, text_type: record.textType },
  warnings: joined(record.warnings, '\n'),
});

const LONGEST_TITLE = 200;

/** The headline, or the line in its place. */
const titleOf = ({ headline }: ArticleRecord, text: string): string => {
  if (headline !== undefined) return sliced(text, headline.start, headline.end).slice(0, LONGEST_TITLE);
  const first = /\S[^\r\n\u2028\u2029]*/.exec(text)?.[0] ?? '';
  return first.slice(0, LONGEST_TITLE).trim();
};

/** By code points, of which each is at most two units. */
const sliced = (text: string, start: number, end: number): string =>
  Array.from(text.slice(0, end * 2))
    .slice(start, end)
    .join('');

const entityFields = (entity: EntityRecord): Fields => ({
  ...{ id: entity.id, type: entity.type, name: nameOf(entity), name_key: comparable(nameOf(entity)) },
  mentions: entity.mentions.length,
});

/** What it resolves to; else the words of the text. */
const nameOf = (entity: EntityRecord): string => {
  const kind = kindOf(entity.type);
  return kind.name(entity, kind.value(entity) === null ? entity.mentions[0]?.text : undefined);
};

const fieldsOfKind = (entity: EntityRecord, article: ArticleRecord): Fields =>
  Object.fromEntries(
    (kindOf(entity.type).stored ?? []).map((column) => [column.name, column.cell(entity, article)] as const),
  );

const eventFields = (event: EventRecord, entities: ReadonlyMap<string, number>): Fields => ({
  ...{ kind: event.kind, tier: event.tier, name: event.name, modality: event.modality },
  ...{ attribution: event.attribution, series: event.series, edition: event.edition, year: event.year },
  ...{ first_day: event.when?.from, last_day: event.when?.to, when_text: event.when?.text },
  date: event.date === null ? null : entities.get(event.date),
  ...{ place: event.where?.text ?? event.place, place_iso2: event.where?.iso2 },
  who: joined(event.who.map(textOf), '; '),
  whom: joined(event.whom.map(textOf), '; '),
  ...{ salience: event.salience, plover: joined(event.codes.plover, ' '), cameo: joined(event.codes.cameo, ' ') },
  sentence: event.sentence.text,
});

const textOf = ({ text }: { readonly text: string }): string => text;

const joined = (words: readonly string[], by: string): string | null => (words.length === 0 ? null : words.join(by));
