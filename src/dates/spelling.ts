import { UNITS } from './words.js';

/** A unit shorter than a day. */
export const isClockUnit = (unit: string): boolean => UNITS[unit]?.startsWith('T') === true;

/** `P3Y`, `PT2H`, `PXD`, `P2W`: the length in one unit. */
export const spellDuration = (count: number | string, unit: string): string => {
  const letter = UNITS[unit]!;
  const n = unit === 'fortnight' && typeof count === 'number' ? count * 2 : count;
  return letter.startsWith('T') ? `PT${n}${letter.slice(1)}` : `P${n}${letter}`;
};

/** Half a unit is told in the next smaller one. */
const HALVES: Readonly<Record<string, string>> = {
  century: 'P50Y',
  day: 'PT12H',
  decade: 'P5Y',
  hour: 'PT30M',
  minute: 'PT30S',
  month: 'P15D',
  year: 'P6M',
};

export const isHalved = (unit: string): boolean => HALVES[unit] !== undefined || unit === 'week';

/** `P3Y`, `PT30M` of half an hour; a fraction with a whole number before it stays one, as in TIDES: `P2.5Y`. */
export const spellCount = (count: number | string, unit: string): string =>
  (count === 0.5 ? HALVES[unit] : undefined) ?? spellDuration(count, unit);
