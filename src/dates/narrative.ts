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
export const isStory = (found: readonly Found[], speech: Period | undefined): boolean => {
  if (speech === undefined) return true;
  const places = found.map(({ reading }) => (reading.when === undefined ? undefined : placeOf(reading.when, speech)));
  const far = places.filter((place) => place === 'far').length;
  const near = places.filter((place) => place === 'near').length;
  return far >= LEAST && far > near * 2;
};

const placeOf = (when: When, speech: Period): 'far' | 'near' | undefined => {
  if (when.is === 'moved') return 'near';
  if (when.is === 'shift') return when.from === 'speech' ? 'near' : undefined;
  if (when.is !== 'part') return undefined;
  if (when.of === undefined) return when.part.is === 'weekday' ? 'near' : undefined;
  if (when.of.is !== 'period') return undefined;
  return Math.abs(firstDay(when.of.period) - speech.index) > FAR ? 'far' : 'near';
};
