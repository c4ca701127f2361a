import { firstNot } from '../core/bisect.js';
import type { Entity, EntityType, Numbered, Span } from '../core/entity.js';

/** One mention of an entity. */
export interface Place extends Span {
  readonly id: string;
  readonly type: EntityType;
}

/** The mentions of some entities in text order, to find those in a span. */
export interface MentionIndex {
  readonly places: readonly Place[];
  /** Those that begin inside the span, in text order. */
  within(span: Span): readonly Place[];
  /** The last `most` mentions before an offset, nearest first. */
  before(offset: number, most: number): readonly Place[];
}

/** Mentions never overlap, so that one binary search finds the first of a span. */
export const mentionIndex = (entities: readonly Numbered[], wanted: (entity: Entity) => boolean): MentionIndex =>
  indexOf(placesOf(entities.filter(wanted)));

const placesOf = (entities: readonly Numbered[]): Place[] => {
  const places: Place[] = [];
  for (const { id, type, mentions } of entities)
    for (const { start, end } of mentions) places.push({ id, type, start, end });
  return places;
};

export const indexOf = (unsorted: readonly Place[]): MentionIndex => {
  const places = [...unsorted].sort((a, b) => a.start - b.start);
  return {
    places,
    within: (span) => placesWithin(places, span),
    before: (offset, most) => placesBefore(places, offset, most),
  };
};

/** The first mention that begins at or after an offset. */
const firstFrom = (places: readonly Place[], offset: number): number => firstNot(places, ({ start }) => start < offset);

const placesWithin = (places: readonly Place[], { start, end }: Span): Place[] => {
  const found: Place[] = [];
  for (let i = firstFrom(places, start); i < places.length && places[i]!.start < end; i++) found.push(places[i]!);
  return found;
};

const placesBefore = (places: readonly Place[], offset: number, most: number): Place[] => {
  const to = firstFrom(places, offset);
  return places.slice(Math.max(0, to - most), to).reverse();
};
