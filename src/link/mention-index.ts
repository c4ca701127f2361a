import { firstNot } from '../core/lists/bisect.js';
import type { Entity, EntityType, Numbered, Span } from '../core/entity.js';

/** One mention of an entity. */
export interface Place extends Span {
  readonly id: string;
  readonly type: EntityType;
  /** Whether it names a country by its people: `Norwegian`. */
  readonly isDemonym: boolean;
}

/** The mentions of some entities in text order, to find those in a span. */
export interface MentionIndex {
  readonly places: readonly Place[];
  /** Those that begin inside the span, in text order. */
  within(span: Span): readonly Place[];
  /** The last `most` mentions before an offset, nearest first. */
  before(offset: number, most: number): readonly Place[];
  /** Those of a span, also where the name begins before it: `Van den Akker`. */
  touching(span: Span): readonly Place[];
}

/** Mentions never overlap, so one binary search finds the first in a span. */
export const mentionIndex = (entities: readonly Numbered[], wanted: (entity: Entity) => boolean): MentionIndex => {
  const places: Place[] = [];
  for (const entity of entities) {
    if (!wanted(entity)) continue;
    const { id, type } = entity;
    for (const mention of entity.mentions) {
      const { start, end } = mention;
      places.push({ id, type, isDemonym: 'via' in mention && mention.via === 'demonym', start, end });
    }
  }
  return indexOf(places);
};

export const indexOf = (unsorted: readonly Place[]): MentionIndex => {
  const places = [...unsorted].sort((a, b) => a.start - b.start);
  return {
    places,
    within: ({ start, end }) => placesWithin(places, firstFrom(places, start), end),
    before: (offset, most) => placesBefore(places, offset, most),
    touching: ({ start, end }) => {
      const first = firstFrom(places, start);
      const isInside = first > 0 && places[first - 1]!.end > start;
      return placesWithin(places, isInside ? first - 1 : first, end);
    },
  };
};

/** The first mention that begins at or after an offset. */
const firstFrom = (places: readonly Place[], offset: number): number => firstNot(places, ({ start }) => start < offset);

/** From one place on, those that begin before an offset. */
const placesWithin = (places: readonly Place[], first: number, end: number): readonly Place[] => {
  if (first >= places.length || places[first]!.start >= end) return NONE;
  const found: Place[] = [];
  for (let i = first; i < places.length && places[i]!.start < end; i++) found.push(places[i]!);
  return found;
};

/** Most spans have none. */
const NONE: readonly Place[] = [];

const placesBefore = (places: readonly Place[], offset: number, most: number): Place[] => {
  const to = firstFrom(places, offset);
  const found: Place[] = [];
  for (let i = to - 1; i >= 0 && i >= to - most; i--) found.push(places[i]!);
  return found;
};
