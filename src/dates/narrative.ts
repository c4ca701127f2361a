import { firstDay, type Period } from './calendar.js';
import type { Found } from './grammar.js';
import type { When } from './reading.js';

/** Days from the document creation time beyond which a date belongs to history. */
const FAR = 500;
const LEAST = 3;

type Place = 'far' | 'near' | 'bare' | undefined;

/**
 * Whether the text is history rather than news: most of its dates with a year lie more than a year from the document
 * creation time, and hardly anything is counted from that day. Without that day every date with a year speaks for
 * history, and whatever needs the day speaks against it. Where nothing is counted from the day, a bare year far from it
 * counts half.
 */
export const isNarrative = (found: readonly Found[], dct: Period | undefined): boolean => {
  const places = found.map(({ reading }) => (reading.when === undefined ? undefined : placeOf(reading.when, dct)));
  const count = (wanted: Place): number => places.filter((place) => place === wanted).length;
  const near = count('near');
  const far = count('far') + (near === 0 ? count('bare') / 2 : 0);
  return far >= LEAST && far > near * (dct === undefined ? 4 : 2);
};

const placeOf = (when: When, dct: Period | undefined): Place => {
  if (when.is === 'moved') return 'near';
  if (when.is === 'shift') return when.from === 'dct' ? 'near' : undefined;
  if (when.is === 'period') return when.period.unit === 'year' && isFar(when.period, dct) ? 'bare' : undefined;
  return when.is === 'part' ? placeOfPart(when, dct) : undefined;
};

const placeOfPart = ({ part, of }: When & { readonly is: 'part' }, dct: Period | undefined): Place => {
  if (of === undefined) return part.is === 'weekday' ? 'near' : undefined;
  if (of.is !== 'period') return undefined;
  return isFar(of.period, dct) ? 'far' : 'near';
};

const isFar = (period: Period, dct: Period | undefined): boolean =>
  dct === undefined || Math.abs(firstDay(period) - dct.index) > FAR;
