import type { Ends, Entity, Mention, Numbered } from '../core/entity.js';
import { kindOf } from '../kinds.js';

/** Numbers the entities of each kind in order of first mention: `p1`, `p2`, `c1`. */
export const number = <E extends Entity>(entities: readonly E[]): Numbered<E>[] => {
  const counts = new Map<string, number>();
  return [...entities].sort(byFirstMention).map((entity) => {
    const count = (counts.get(entity.type) ?? 0) + 1;
    counts.set(entity.type, count);
    return named(entity, `${kindOf(entity.type).letter}${count}`);
  });
};

/** In place, since all entities are made for their article: a copy of each took 1 % of a run. */
const named = <E extends Entity>(entity: E, id: string): Numbered<E> => {
  const own = entity as E & { id: string };
  own.id = id;
  return own;
};

/** An entity with mentions, or an interval, which is mentioned by those of its two dates. */
interface Mentioned {
  readonly mentions: readonly Mention[];
  readonly between?: readonly Ends[];
}

/** In order of first mention. */
export const byFirstMention = (a: Mentioned, b: Mentioned): number => firstOf(a) - firstOf(b);

/** An interval begins where its first date does. */
const firstOf = ({ mentions, between }: Mentioned): number => (mentions[0] ?? between?.[0]?.first)?.start ?? 0;
