import type { ReferenceDate } from '../../core/result.js';
import { withWhen, type Reading, type When } from './reading.js';

/** An offset below all years that a text can mean: `'98` is stored there until its century is known. */
const OFFSET = -1_000_000;

/** A year given by two digits. */
export const shortYear = (digits: number): number => OFFSET + digits;

/** The most years in the future that two digits can mean. */
const AHEAD = 15;

/** `'29` is in the last century unless that year is soon after the day of publication. */
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
