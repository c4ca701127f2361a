import type { Entity, Numbered } from '../core/entity.js';

const letters = { person: 'p', country: 'c', date: 'd', event: 'e' } as const;

/** Numbers the entities of each kind in order of first mention: `p1`, `p2`, `c1`. */
export const number = (entities: readonly Entity[]): Numbered[] => {
  const counts = { person: 0, country: 0, date: 0, event: 0 };
  return [...entities]
    .sort((a, b) => firstOf(a) - firstOf(b))
    .map((entity) => ({ ...entity, id: `${letters[entity.type]}${++counts[entity.type]}` }));
};

const firstOf = (entity: Entity): number => entity.mentions[0]?.start ?? 0;
