import type { ArticleRecord, EntityRecord, MentionRecord } from '../../core/record.js';
import { kindOf } from '../../kinds.js';

/** One mention with the entity it belongs to: what `--per mention` makes of a record. */
interface MentionRow extends MentionRecord {
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

const rowHead = (record: ArticleRecord, entity: EntityRecord) => {
  const kind = kindOf(entity.type);
  return {
    article: record.id,
    type: entity.type,
    entity: entity.id,
    name: kind.name(entity, entity.mentions[0]?.text),
    value: kind.value(entity),
  };
};
