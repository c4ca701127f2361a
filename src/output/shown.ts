import type { EntityRecord } from '../core/record.js';
import { kindOf } from '../kinds.js';

/**
 * The entities that are shown: without unimportant ones and, for a kind with a maximum, the most salient, in the order of the
 * text.
 */
export const shownOf = (entities: readonly EntityRecord[], all: boolean): readonly EntityRecord[] => {
  if (all) return entities;
  const left = new Set<EntityRecord>();
  for (const type of new Set(entities.map((entity) => entity.type))) {
    const kind = kindOf(type);
    for (const entity of entities) if (entity.type === type && kind.isAside?.(entity) === true) left.add(entity);
    if (kind.most === undefined) continue;
    const salience = (entity: EntityRecord): number => kind.salience?.(entity) ?? 0;
    const ranked = entities.filter((entity) => entity.type === type).sort((a, b) => salience(b) - salience(a));
    for (const entity of ranked.slice(kind.most)) left.add(entity);
  }
  return left.size === 0 ? entities : entities.filter((entity) => !left.has(entity));
};
