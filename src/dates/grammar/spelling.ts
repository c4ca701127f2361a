import { UNITS } from './words.js';

/** A unit shorter than a day. */
export const isClockUnit = (unit: string): boolean => UNITS[unit]?.startsWith('T') === true;

/** `P3Y`, `PT2H`, `PXD`, `P2W`: the length in one unit. */
export const spellDuration = (count: number | string, unit: string): string => {
  // ISO 8601 has no decade; how many there are is not always given.
  if (unit === 'decade' && typeof count === 'number') return `P${count * 10}Y`;
  const letter = UNITS[unit]!;
  const n = unit === 'fortnight' && typeof count === 'number' ? count * 2 : count;
  return letter.startsWith('T') ? `PT${n}${letter.slice(1)}` : `P${n}${letter}`;
};

/** Half a unit is written in a smaller unit. */
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

/** What a half adds to whole units: *two and a half years* are `P2Y6M`, as ISO 8601 is usually written. */
const MIXED: Readonly<Record<string, string>> = { day: 'T12H', hour: '30M', minute: '30S', month: '15D', year: '6M' };

/** `P3Y`, `PT30M` of half an hour, `P2Y6M`; other fractions stay fractions: `P2.4Y`. */
export const spellCount = (count: number | string, unit: string): string => {
  if (count === 0.5) return HALVES[unit] ?? spellDuration(count, unit);
  const rest = typeof count === 'number' && count % 1 === 0.5 ? MIXED[unit] : undefined;
  return rest === undefined ? spellDuration(count, unit) : spellDuration(Math.floor(Number(count)), unit) + rest;
};
