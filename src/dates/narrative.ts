import { firstDay, type Period } from './calendar.js';
import type { Found } from './grammar.js';
import type { When } from './reading.js';

/** Days from the day of publication behind which a date belongs to history. */
const FAR = 500;
const LEAST = 3;

/**
 * Whether the text tells history rather than news: most of its dates with a year lie more than a year from the day of
 * publication, and hardly anything is counted from that day.
 */
export const isNarrative = (found: readonly Found[], dct: Period | undefined): boolean => {
  if (dct === undefined) return true;
  const places = found.map(({ reading }) => (reading.when === undefined ? undefined : placeOf(reading.when, dct)));
  const far = places.filter((place) => place === 'far').length;
  const near = places.filter((place) => place === 'near').length;
  return far >= LEAST && far > near * 2;
};

const placeOf = (when: When, dct: Period): 'far' | 'near' | undefined => {
  if (when.is === 'moved') return 'near';
  if (when.is === 'shift') return when.from === 'dct' ? 'near' : undefined;
  if (when.is !== 'part') return undefined;
  if (when.of === undefined) return when.part.is === 'weekday' ? 'near' : undefined;
  if (when.of.is !== 'period') return undefined;
  return Math.abs(firstDay(when.of.period) - dct.index) > FAR ? 'far' : 'near';
};
