import type { Unit } from '../calendar/calendar.js';
import { date, duration, vague, type Reading, type When } from '../grammar/reading.js';
import type { Groups } from '../grammar/rule.js';
import { isClockUnit, spellCount } from '../grammar/spelling.js';

/** *fortnight* and *season* count as what they last. */
export const unitOf = (groups: Groups): { unit: Unit; times: number } | undefined => {
  const name = groups.word(groups.has('unit') ? 'unit' : 'units');
  if (isClockUnit(name) || name === 'season') return undefined;
  return name === 'fortnight' ? { unit: 'week', times: 2 } : { unit: name as Unit, times: 1 };
};

/** *a decade ago* is the year ten years back, not the decade before this. */
const countedUnit = (groups: Groups): ReturnType<typeof unitOf> => {
  const counted = unitOf(groups);
  return counted?.unit === 'decade' ? { unit: 'year', times: 10 } : counted;
};

const YEAR = { unit: 'year', times: 1 } as const;

export const shifted = (
  groups: Groups,
  offset: number | undefined,
  from: (unit: Unit, by: number) => When,
): Reading | undefined => {
  const unit = groups.has('unit') ? unitOf(groups) : YEAR;
  return unit === undefined || offset === undefined ? undefined : date(from(unit.unit, offset * unit.times));
};

const HOURS_OF_DAY = 24;

/** *24 hours ago* is a day, *two hours ago* only a length: the hour of writing is not known. */
const countedHours = (unit: string, n: number, from: (days: number) => When): Reading | undefined => {
  if (unit === 'hour' && n % HOURS_OF_DAY === 0) return date(from(n / HOURS_OF_DAY));
  return unit === 'season' || unit === 'second' ? undefined : duration(spellCount(n, unit));
};

/** A number of units back or ahead; an unstated number leaves only the direction. */
export const counted = (groups: Groups, sign: 1 | -1, from: (unit: Unit, by: number) => When): Reading | undefined => {
  const n = groups.has('num') ? groups.number('num') : 1;
  const unit = countedUnit(groups);
  if (unit === undefined) {
    return countedHours(groups.word(groups.has('unit') ? 'unit' : 'units'), n, (days) => from('day', sign * days));
  }
  if (!Number.isInteger(n * unit.times))
    return halves(unit.unit, n, sign, from) ?? vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  return date(from(unit.unit, sign * n * unit.times));
};

/** What halves of a unit are counted in. */
const FINER: Partial<Record<Unit, readonly [unit: Unit, times: number]>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

const halves = (unit: Unit, n: number, sign: 1 | -1, from: (unit: Unit, by: number) => When): Reading | undefined => {
  const [finer, times] = FINER[unit] ?? ['day', NaN];
  return Number.isInteger(n * times) ? date(from(finer, sign * n * times)) : undefined;
};
