import type { ReferenceDate } from '../core/result.js';
import { withWhen, type Reading, type When } from './reading.js';

/** Below every year that a text can mean: `'98` is kept there until its century is known. */
const OFFSET = -1_000_000;

/** A year of which the text gives two digits. */
export const shortYear = (digits: number): number => OFFSET + digits;

/** Years that news looks ahead at most, by two digits. */
const AHEAD = 15;

/** `'29` is of the last century unless the day of publication makes it a year soon to come. */
export const withCenturies = <T extends { readonly reading: Reading }>(
  found: readonly T[],
  reference: ReferenceDate | null,
): readonly T[] => {
  const last = reference === null ? 2039 : Number(reference.value.slice(0, 4)) + AHEAD;
  return found.map((expression) => withWhen(expression, (when) => filled(when, last)));
};

const filled = (when: When, last: number): When => {
  if (when.is === 'period') return inCentury(when, last);
  if (when.is === 'shift' || when.of === undefined) return when;
  const of = filled(when.of, last);
  return of === when.of ? when : { ...when, of };
};

const inCentury = (when: When & { readonly is: 'period' }, last: number): When => {
  const { unit, index } = when.period;
  if (unit !== 'year' || index > OFFSET + 99) return when;
  const digits = index - OFFSET;
  return { is: 'period', period: { unit, index: digits + Math.floor((last - digits) / 100) * 100 } };
};
