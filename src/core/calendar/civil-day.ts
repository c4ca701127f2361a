import { pad } from '../strings/pad.js';

/** Days since 1970-01-01 in the proleptic Gregorian calendar: all date arithmetic is done in these, without zones. */
export type DayNumber = number;

export interface CivilDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

/** The day number of a civil day (algorithm of days_from_civil, H. Hinnant). */
export const dayNumber = ({ year, month, day }: CivilDay): DayNumber => {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
};

/** The civil day of a day number. */
export const civilDay = (days: DayNumber): CivilDay => {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
};

/** 1 Monday … 7 Sunday, as ISO 8601 numbers them. */
export const weekdayOf = (days: DayNumber): number => ((((days + 3) % 7) + 7) % 7) + 1;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** False for a 30 February: dates are never clamped or rolled over. */
export const isCivilDay = ({ year, month, day }: CivilDay): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);

/** `YYYY-MM-DD`; ISO 8601 wants a sign before the year 0 and after 9999. */
export const formatDay = ({ year, month, day }: CivilDay): string =>
  `${year < 0 ? '-' : year > 9999 ? '+' : ''}${pad(Math.abs(year), 4)}-${pad(month, 2)}-${pad(day, 2)}`;

/** The same for a day number. */
export const spellDay = (days: DayNumber): string => formatDay(civilDay(days));

/** Reads `YYYY-MM-DD`; undefined if it is not a day of the calendar. */
export const parseDay = (text: string): CivilDay | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return undefined;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isCivilDay(day) ? day : undefined;
};
