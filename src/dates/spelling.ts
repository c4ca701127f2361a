import { UNITS } from './words.js';

/** A unit shorter than a day. */
export const isClockUnit = (unit: string): boolean => UNITS[unit]?.startsWith('T') === true;

/** `P3Y`, `PT2H`, `PXD`, `P2W`: the length in one unit. */
export const spellDuration = (count: number | string, unit: string): string => {
  const letter = UNITS[unit]!;
  const n = unit === 'fortnight' && typeof count === 'number' ? count * 2 : count;
  return letter.startsWith('T') ? `PT${n}${letter.slice(1)}` : `P${n}${letter}`;
};

/** Units in which halves are told. */
const SMALLER: Readonly<Record<string, readonly [string, number] | undefined>> = {
  year: ['month', 12],
  hour: ['minute', 60],
  decade: ['year', 10],
  century: ['year', 100],
};

/** Halves are told in the next smaller unit: `P18M`, `PT90M`. */
export const spellCount = (count: number | string, unit: string): string => {
  const smaller = SMALLER[unit];
  if (typeof count === 'string' || Number.isInteger(count) || smaller === undefined) return spellDuration(count, unit);
  const [name, times] = smaller;
  return Number.isInteger(count * times) ? spellDuration(count * times, name) : spellDuration(count, unit);
};
