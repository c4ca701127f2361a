import type { EntityType, Span } from '../core/entity.js';
import { inSum, type Explained } from '../core/explanation.js';
import type { Others } from '../core/kind.js';
import type { ArticleRecord, EntityRecord, MentionRecord } from '../core/record.js';
import { kindOf } from '../kinds.js';
import { othersOf } from './others.js';
import { oneLine } from './printable.js';

export interface TableRow {
  /** Name, what it resolves to, count or rule. */
  readonly cells: readonly [string, string, string];
  /** Where in the text the last column looks. */
  readonly place: Span;
}

/** A row for each entity of a kind. */
export const entityRows = (record: ArticleRecord, type: EntityType, text: string): TableRow[] => {
  const others = othersOf(record);
  const kind = kindOf(type);
  return record.entities
    .filter((entity) => entity.type === type)
    .map((entity) => {
      const all = kind.places?.(entity, others) ?? entity.mentions;
      const [first, count] = [all[0]!, String(all.length)];
      const [mention] = entity.mentions;
      const rule = mention?.reason == null ? '' : `${mention.rule}: `;
      const why = mention === undefined ? '' : `${rule}${whyOf(mention)}`;
      return row(entity, first, text, count, joined([why, sumOf(entity)]), others);
    });
};

/** A row for each mention of a kind, in text order. */
export const mentionTableRows = (record: ArticleRecord, type: EntityType, text: string): TableRow[] => {
  const others = othersOf(record);
  return record.entities
    .filter((entity) => entity.type === type)
    .flatMap((entity) =>
      entity.mentions.map((mention) => row(entity, mention, text, mention.rule, whyOf(mention), others)),
    )
    .sort((a, b) => a.place.start - b.place.start);
};

/** A row for each reading that was given up; there are none unless they were asked for. */
export const rejectedRows = ({ rejected = [] }: ArticleRecord): TableRow[] =>
  rejected.map(({ text, type, because, explanation, rule, start, end }) => ({
    cells: [oneLine(text), oneLine(joined([`no ${type}: ${because}`, sumOf({ explanation })])), rule],
    place: { start, end },
  }));

/** The reason of the rule, and the sum where weights decided. */
const whyOf = (mention: MentionRecord): string => joined([mention.reason ?? '', sumOf(mention)]);

const sumOf = ({ explanation }: Explained): string => (explanation === undefined ? '' : inSum(explanation));

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

const row = (entity: EntityRecord, place: Span, text: string, third: string, why: string, others: Others): TableRow => {
  const kind = kindOf(entity.type);
  const name = kind.name(entity, text.slice(place.start, place.end));
  const meaning = joined([kind.inWords(entity, others), why]);
  return { cells: [oneLine(name), oneLine(meaning), third], place };
};
