import type { EntityType, Span } from '../../core/entity.js';
import { inSum, type Explained } from '../../core/explanation.js';
import type { Others } from '../../core/kind.js';
import type { ArticleRecord, EntityRecord, MentionRecord } from '../../core/record.js';
import { kindOf } from '../../kinds.js';
import type { Style } from '../formatter.js';
import { othersOf } from '../others.js';
import { oneLine } from '../printable.js';
import { shownOf } from '../shown.js';

export interface TableRow {
  readonly name: string;
  /** The cells of the kind, in the order of its columns. */
  readonly own: readonly string[];
  /** Only with `explain`. */
  readonly why: string;
  /** How often it is mentioned, or by which rule. */
  readonly third: string;
  /** The place in the text that the last column shows. */
  readonly place: Span;
}

/** The rows of a table, and how many were left out. */
export interface Rows {
  readonly rows: readonly TableRow[];
  readonly left: number;
}

/** A row for each entity of a kind, or for each of its mentions, in the given order. */
export const rowsOf = (record: ArticleRecord, type: EntityType, text: string, style: Style): Rows => {
  const others = othersOf(record);
  const entities = record.entities.filter((entity) => entity.type === type);
  const kept = shownOf(entities, style.all);
  const rows = style.per === 'mention' ? mentionRows(kept, text, others) : entityRows(kept, text, others);
  const shown = sorted(rows, style).slice(0, style.all ? Infinity : style.top);
  return { rows: shown, left: rows.length - shown.length + entities.length - kept.length };
};

const sorted = (rows: readonly TableRow[], { sort, per }: Style): readonly TableRow[] => {
  if (sort === 'name') return rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  if (sort === 'count' && per === 'article') return rows.toSorted((a, b) => Number(b.third) - Number(a.third));
  return rows;
};

const entityRows = (entities: readonly EntityRecord[], text: string, others: Others): TableRow[] =>
  entities.map((entity) => {
    const places = kindOf(entity.type).places?.(entity, others) ?? entity.mentions;
    const [mention] = entity.mentions;
    const rule = mention?.reason == null ? '' : `${mention.rule}: `;
    const why = mention === undefined ? '' : `${rule}${whyOf(mention)}`;
    const place = places[0] ?? { start: 0, end: 0 };
    return rowOf(entity, place, text, { third: String(places.length), why: joined([why, sumOf(entity)]) }, others);
  });

const mentionRows = (entities: readonly EntityRecord[], text: string, others: Others): TableRow[] =>
  entities
    .flatMap((entity) =>
      entity.mentions.map((mention) =>
        rowOf(entity, mention, text, { third: mention.rule, why: whyOf(mention) }, others),
      ),
    )
    .sort((a, b) => a.place.start - b.place.start);

/** A row for each rejected reading; there are none unless they were asked for. */
export const rejectedRows = ({ rejected = [] }: ArticleRecord): TableRow[] =>
  rejected.map(({ text, type, because, explanation, rule, start, end }) => ({
    name: oneLine(text),
    own: [oneLine(joined([`no ${type}: ${because}`, sumOf({ explanation })]))],
    why: '',
    third: rule,
    place: { start, end },
  }));

/** The reason of the rule, and the sum if weights decided. */
const whyOf = (mention: MentionRecord): string => joined([mention.reason ?? '', sumOf(mention)]);

const sumOf = ({ explanation }: Explained): string => (explanation === undefined ? '' : inSum(explanation));

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const rowOf = (
  entity: EntityRecord,
  place: Span,
  text: string,
  { third, why }: Pick<TableRow, 'third' | 'why'>,
  others: Others,
): TableRow => {
  const kind = kindOf(entity.type);
  return {
    name: oneLine(kind.name(entity, text.slice(place.start, place.end))),
    own: kind.shown.map((column) => oneLine(column.cell(entity, others))),
    why: oneLine(why),
    third,
    place,
  };
};
