import { EVENT_KINDS, type EventKind } from './entity.js';

/** Each kind as a bit. */
export const bitOf: Readonly<Record<EventKind, number>> = Object.fromEntries(
  EVENT_KINDS.map((kind, i) => [kind, 1 << i]),
) as Record<EventKind, number>;

/** Some kinds as bits. */
export const bitsOf = (kinds: Iterable<EventKind>): number => {
  let bits = 0;
  for (const kind of kinds) bits |= bitOf[kind];
  return bits;
};
