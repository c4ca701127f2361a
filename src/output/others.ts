import type { Others } from '../core/kind.js';
import type { ArticleRecord } from '../core/record.js';
import { kindOf } from '../kinds.js';

/** The entities of a record by id, with their names. */
export const othersOf = ({ entities }: ArticleRecord): Others => {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  return {
    get: (id) => byId.get(id),
    label: (id) => {
      const entity = byId.get(id);
      return entity === undefined ? id : kindOf(entity.type).label(entity);
    },
  };
};
