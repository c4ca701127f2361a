import type { Entity, Numbered } from '../core/entity.js';

const letters = { person: 'p', country: 'c', date: 'd', event: 'e' } as const;

/** Numbers the entities of each kind in order of first mention: `p1`, `p2`, `c1`. */
export const number = <E extends Entity>(entities: readonly E[]): Numbered<E>[] => {
  const counts = { person: 0, country: 0, date: 0, event: 0 };
  return [...entities]
    .sort(byFirstMention)
    .map((entity) => ({ ...entity, id: `${letters[entity.type]}${++counts[entity.type]}` }));
};

/** In the order in which the text names them first. */
export const byFirstMention = (a: Entity, b: Entity): number => firstOf(a) - firstOf(b);

/** A stretch of days stands where its first day does. */
const firstOf = (entity: Entity): number =>
  (entity.mentions[0] ?? (entity.type === 'date' ? entity.spans?.[0] : undefined))?.start ?? 0;
