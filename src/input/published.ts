import { civilDay, formatDay, isCivilDay, type CivilDay } from '../core/civil-day.js';
import type { DateOrder } from '../core/result.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * The day of a record's date field: ISO 8601 with or without a time, `20230417`, `Mon, 17 Apr 2023 …`, `March 5, 2021`,
 * seconds or milliseconds since 1970; `05/03/2021` where the order is known or can be only one.
 */
export const readPublished = (value: unknown, order?: DateOrder): string | undefined => {
  if (typeof value === 'number') return readSeconds(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim().slice(0, 100);
  if (/^\d{9,13}$/.test(text)) return readSeconds(Number(text));
  const day = readIso(text) ?? readDayFirst(text) ?? readMonthFirst(text) ?? readDigits(text, order);
  return day !== undefined && isCivilDay(day) ? formatDay(day) : undefined;
};

const DAY = 86_400;
/** Of the year 5138; larger numbers are milliseconds. */
const LATEST = 1e11;

const readSeconds = (value: number): string | undefined => {
  const seconds = Math.abs(value) > LATEST ? value / 1000 : value;
  // Smaller numbers are years, counts and the like.
  return Math.abs(seconds) >= 1e8 && Math.abs(seconds) < LATEST
    ? formatDay(civilDay(Math.floor(seconds / DAY)))
    : undefined;
};

const readIso = (text: string): CivilDay | undefined => {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text) ??
    /^(\d{4})\/(\d{2})\/(\d{2})(?:$|[T ])/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:$|[T ])/.exec(text);
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;

/** `Mon, 17 Apr 2023 10:00:00 +0200`, `5th March 2021` */
const readDayFirst = (text: string): CivilDay | undefined => {
  const match = /^(?:[A-Z][a-z]{2,8},? )?(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Z][a-z]{2,8})\.?,?[ -](\d{4})\b/i.exec(text);
  return match === null ? undefined : { year: Number(match[3]), month: monthOf(match[2]!), day: Number(match[1]) };
};

/** `March 5, 2021`, `Mon Apr 17 10:00:00 2023` */
const readMonthFirst = (text: string): CivilDay | undefined => {
  const match =
    /^(?:[A-Z][a-z]{2,8},? )?([A-Z][a-z]{2,8})\.? (\d{1,2})(?:st|nd|rd|th)?,?(?: \d{1,2}:\d\d(?::\d\d)?(?: [A-Z+-][\w:]{1,6})?)? (\d{4})\b/i.exec(
      text,
    );
  return match === null ? undefined : { year: Number(match[3]), month: monthOf(match[1]!), day: Number(match[2]) };
};

/** `05/03/2021`: without an order only what has no second reading. */
const readDigits = (text: string, order: DateOrder | undefined): CivilDay | undefined => {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:$|[T ,])/.exec(text);
  if (match === null) return undefined;
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const isDayFirst = order === 'dmy' || (order === undefined && (first > 12 || match[2] === '.'));
  const isKnown = order !== undefined || isDayFirst || second > 12 || first === second;
  if (!isKnown) return undefined;
  return isDayFirst ? { year, month: second, day: first } : { year, month: first, day: second };
};
