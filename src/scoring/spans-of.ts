import type { Numbered } from '../core/entity.js';
import type { EntityRecord } from '../core/record.js';
import type { Said } from '../core/scored.js';
import { kinds } from '../kinds.js';
import type { PredictedSpan } from './spans.js';

/** The mentions of all entities of a result or of a record, flat. */
export const spansOf = ({ entities }: { readonly entities: readonly (Numbered | EntityRecord)[] }): PredictedSpan[] =>
  entities.flatMap((entity) => {
    const { type, id } = entity;
    // A record may come from a later version, which knows more kinds.
    const kind = kinds.find((one) => one.type === type);
    return entity.mentions.map((mention) => ({
      ...{ type, entity: id, start: mention.start, end: mention.end, rule: mention.rule },
      ...kind?.facts?.(entity, mention as Said),
    }));
  });
