import {
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  type CivilDay,
  type DayNumber,
} from '../../core/calendar/civil-day.js';
import { pad } from '../../core/strings/pad.js';

/** The units a calendar is cut into; each cuts time without gaps, weekends excepted. */
export type Unit =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century' | 'millennium';

/** One unit of the calendar, numbered from a fixed start: shifting it by one is adding one. */
export interface Period {
  readonly unit: Unit;
  readonly index: number;
}

/** Roughly how many days, to order units by size. */
const SIZE: Readonly<Record<Unit, number>> = {
  day: 1,
  weekend: 2,
  week: 7,
  month: 30,
  season: 90,
  quarter: 91,
  half: 182,
  year: 365,
  decade: 3652,
  century: 36524,
  millennium: 365242,
};

/** The length of a unit in days, to compare units by. */
export const sizeOf = (unit: Unit): number => SIZE[unit];

/** The offset for the weekday of 1970-01-01, so that week 0 starts on a Monday. */
const weekOf = (day: DayNumber): number => Math.floor((day + 3) / 7);
const mondayOf = (week: number): DayNumber => week * 7 - 3;

/** Spring begins in March; a winter is numbered by the year of its December. */
const seasonOf = ({ year, month }: CivilDay): number => Math.floor((year * 12 + month - 3) / 3);

/** The period of this unit in which the day lies. */
export const periodOf = (unit: Unit, day: DayNumber): Period => ({ unit, index: indexOf(unit, day) });

const indexOf = (unit: Unit, day: DayNumber): number => {
  if (unit === 'day') return day;
  if (unit === 'week' || unit === 'weekend') return weekOf(day);
  const civil = civilDay(day);
  if (unit === 'season') return seasonOf(civil);
  const years = YEARS[unit];
  if (years !== undefined) return Math.floor(civil.year / years);
  return Math.floor((civil.year * 12 + civil.month - 1) / MONTHS[unit]!);
};

export const shift = ({ unit, index }: Period, by: number): Period => ({ unit, index: index + by });

const YEARS: Partial<Record<Unit, number>> = { year: 1, decade: 10, century: 100, millennium: 1000 };
const MONTHS: Partial<Record<Unit, number>> = { month: 1, quarter: 3, season: 3, half: 6 };

/** First day of the period. */
export const firstDay = ({ unit, index }: Period): DayNumber => {
  if (unit === 'day') return index;
  if (unit === 'week') return mondayOf(index);
  if (unit === 'weekend') return mondayOf(index) + 5;
  const years = YEARS[unit];
  if (years !== undefined) return firstOfMonth((index * years + ageShift(unit, index)) * 12);
  return firstOfMonth(index * MONTHS[unit]! + (unit === 'season' ? 2 : 0));
};

const firstOfMonth = (months: number): DayNumber =>
  dayNumber({ year: Math.floor(months / 12), month: modulo(months, 12) + 1, day: 1 });

/** Last day of the period. */
export const lastDay = (period: Period): DayNumber => {
  if (period.unit === 'weekend') return firstDay(period) + 1;
  return firstDay(shift(period, 1)) - 1 + (ageShift(period.unit, period.index) > 0 ? daysShifted(period) : 0);
};

/** 44 BC is the year -43: the 1st century BC goes from -99 to 0, and the 470s BC from -478 to -469. */
const ageShift = (unit: Unit, index: number): number =>
  index >= 0 || unit === 'year' || YEARS[unit] === undefined ? 0 : unit === 'decade' ? 2 : 1;

/** How much an age before our era extends beyond the beginning of the next index, which may be the first of our era. */
const daysShifted = ({ unit, index }: Period): number => {
  const next = (index + 1) * YEARS[unit]!;
  return firstOfMonth((next + ageShift(unit, index)) * 12) - firstOfMonth((next + ageShift(unit, index + 1)) * 12);
};

/** The period of another unit in which this one begins. */
export const convert = (period: Period, unit: Unit): Period =>
  period.unit === unit ? period : periodOf(unit, firstDay(period));

/** The same position in another year: 17 April, the third quarter, a summer. */
export const shiftYears = (period: Period, by: number): Period | undefined => {
  const perYear = { month: 12, quarter: 4, season: 4, half: 2, year: 1 }[period.unit as string];
  if (perYear !== undefined) return shift(period, by * perYear);
  return period.unit === 'day' ? sameDayOfMonth(period.index, by * 12) : undefined;
};

/** The period some units before or after another, which keeps its own unit: a day plus weeks is a day. */
export const move = (period: Period, unit: Unit, by: number): Period | undefined => {
  if (unit === period.unit) return shift(period, by);
  if (period.unit === 'day' && (unit === 'day' || unit === 'week')) return shift(period, unit === 'week' ? by * 7 : by);
  const years = YEARS[unit];
  if (years !== undefined)
    return period.unit === 'week' ? sameWeek(period, years * by) : shiftYears(period, years * by);
  return unit === 'month' && period.unit === 'day' ? sameDayOfMonth(period.index, by) : undefined;
};

/** The week of the other year that contains the date of its Thursday. */
const sameWeek = ({ index }: Period, years: number): Period | undefined => {
  const thursday = shiftYears({ unit: 'day', index: mondayOf(index) + 3 }, years);
  return thursday === undefined ? undefined : periodOf('week', thursday.index);
};

const sameDayOfMonth = (day: DayNumber, months: number): Period | undefined => {
  const civil = civilDay(day);
  return dayOfMonth(civil.year * 12 + civil.month - 1 + months, civil.day);
};

/** A day of a month, by the month's index; undefined if the month is too short: no 30 February. */
export const dayOfMonth = (index: number, day: number): Period | undefined => {
  const [year, month] = [Math.floor(index / 12), modulo(index, 12) + 1];
  return day > daysInMonth(year, month) ? undefined : { unit: 'day', index: dayNumber({ year, month, day }) };
};

/** As TIMEX3 writes them, in the order of their indices. */
export const SEASONS: readonly string[] = ['SP', 'SU', 'FA', 'WI'];
const modulo = (n: number, by: number): number => ((n % by) + by) % by;

/** As ISO 8601 writes a year: 44 BC is `-0043`. */
const isoYear = (year: number): string => (year < 0 ? `-${pad(-year, 4)}` : `${year > 9999 ? '+' : ''}${pad(year, 4)}`);

/** As TIMEX3 writes a year: 44 BC is `BC0044`. */
const timexYear = (year: number): string => (year < 1 ? `BC${pad(1 - year, 4)}` : pad(year, 4));

/** The ages before our era count backwards: the 470s BC are `BC047`. */
const timexAge = (index: number, width: number): string =>
  index < 0 ? `BC${pad(-index - 1, width)}` : pad(index, width);

const spellWeek = (index: number): string => {
  const thursday = index * 7;
  const { year } = civilDay(thursday);
  const january = dayNumber({ year, month: 1, day: 1 });
  return `${pad(year, 4)}-W${pad(Math.floor((thursday - january) / 7) + 1, 2)}`;
};

/** How the units shorter than a year are spelled after it. */
const IN_YEAR: Partial<Record<Unit, { readonly perYear: number; readonly spell: (n: number) => string }>> = {
  month: { perYear: 12, spell: (n) => pad(n + 1, 2) },
  quarter: { perYear: 4, spell: (n) => `Q${n + 1}` },
  season: { perYear: 4, spell: (n) => SEASONS[n]! },
  half: { perYear: 2, spell: (n) => `H${n + 1}` },
};

const spellInYear = ({ unit, index }: Period, year: (n: number) => string): string => {
  const cut = IN_YEAR[unit];
  if (cut === undefined) return year(index);
  return `${year(Math.floor(index / cut.perYear))}-${cut.spell(modulo(index, cut.perYear))}`;
};

const spellDay = (index: number, year: (n: number) => string): string => {
  const civil = civilDay(index);
  return civil.year < 1 ? `${year(civil.year)}-${pad(civil.month, 2)}-${pad(civil.day, 2)}` : formatDay(civil);
};

/** How many digits of the year a decade, century or millennium keeps. */
const AGES: Partial<Record<Unit, number>> = { decade: 3, century: 2, millennium: 1 };

/** The TIMEX3 value: `2023-04-17`, `2023-W16`, `2023-W16-WE`, `2022-Q1`, `2022-SU`, `199`, `19`. */
export const spellTimex = (period: Period): string => {
  const { unit, index } = period;
  if (unit === 'day') return spellDay(index, timexYear);
  if (unit === 'week') return spellWeek(index);
  if (unit === 'weekend') return `${spellWeek(index)}-WE`;
  const digits = AGES[unit];
  return digits === undefined ? spellInYear(period, timexYear) : timexAge(index, digits);
};

/** The ISO 8601 value or, where ISO has none, the nearest common one: `199X`, `2022-Q1`, a weekend as an interval. */
export const spellIso = (period: Period): string => {
  const { unit, index } = period;
  if (unit === 'day') return spellDay(index, isoYear);
  if (unit === 'week') return spellWeek(index);
  if (unit === 'weekend') return `${spellDay(firstDay(period), isoYear)}/${spellDay(lastDay(period), isoYear)}`;
  const digits = AGES[unit];
  if (digits === undefined) return spellInYear(period, isoYear);
  return index < 0 ? isoYears(period) : pad(index, digits).padEnd(4, 'X');
};

/** The first and the last year: ages before our era have no shorter form. */
const isoYears = (period: Period): string =>
  [firstDay(period), lastDay(period)].map((day) => isoYear(civilDay(day).year)).join('/');
