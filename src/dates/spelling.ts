import { UNITS } from './words.js';

/** A unit shorter than a day. */
export const isClockUnit = (unit: string): boolean => UNITS[unit]?.startsWith('T') === true;

/** `P3Y`, `PT2H`, `PXD`, `P2W`: the length in one unit. */
export const spellDuration = (count: number | string, unit: string): string => {
  const letter = UNITS[unit]!;
  const n = unit === 'fortnight' && typeof count === 'number' ? count * 2 : count;
  return letter.startsWith('T') ? `PT${n}${letter.slice(1)}` : `P${n}${letter}`;
};

/** Halves are told in the next smaller unit: `P18M`, `PT90M`. */
export const spellCount = (count: number | string, unit: string): string => {
  if (typeof count === 'string' || Number.isInteger(count)) return spellDuration(count, unit);
  const smaller = (
    { year: ['month', 12], hour: ['minute', 60], decade: ['year', 10], century: ['year', 100] } as const
  )[unit as 'year'];
  const times = smaller === undefined ? Number.NaN : count * smaller[1];
  return Number.isInteger(times) ? spellDuration(times, smaller[0]) : spellDuration(count, unit);
};
