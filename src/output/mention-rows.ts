import type { ArticleRecord, EntityRecord, MentionRecord } from './record.js';

/** One mention with the entity it belongs to: what `--per mention` makes of a record. */
export interface MentionRow extends MentionRecord {
  readonly article: string;
  readonly type: EntityRecord['type'];
  readonly entity: string;
  readonly name: string;
  readonly value: string | null;
}

/** Every mention of a record, in text order. */
export const mentionRows = (record: ArticleRecord): MentionRow[] =>
  record.entities
    .flatMap((entity) => entity.mentions.map((mention): MentionRow => ({ ...rowHead(record, entity), ...mention })))
    .sort((a, b) => a.start - b.start);

const rowHead = (record: ArticleRecord, entity: EntityRecord) => ({
  article: record.id,
  type: entity.type,
  entity: entity.id,
  name: nameOf(entity),
  value: valueOf(entity),
});

/** What to call an entity: a date goes by what the text first says, a stretch of days by its value. */
export const nameOf = (entity: EntityRecord): string =>
  entity.type === 'date' ? (entity.mentions[0]?.text ?? entity.value ?? '') : entity.name;

/** What an entity resolves to, in one word; the name is all that is known of a person. */
export const valueOf = (entity: EntityRecord): string | null => {
  switch (entity.type) {
    case 'person':
      return null;
    case 'country':
      return entity.iso2;
    case 'date':
      return entity.value;
    case 'event':
      return entity.kind;
  }
};
