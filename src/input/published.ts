import { formatDay, isCivilDay, type CivilDay } from '../core/civil-day.js';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The day of a record's date field: ISO 8601 with or without a time, `20230417`, `Mon, 17 Apr 2023 …`. */
export const readPublished = (value: unknown): string | undefined => {
  if (typeof value !== 'string') return undefined;
  const day = readIso(value.trim()) ?? readMail(value.trim());
  return day !== undefined && isCivilDay(day) ? formatDay(day) : undefined;
};

const readIso = (text: string): CivilDay | undefined => {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(text) ??
    /^(\d{4})\/(\d{2})\/(\d{2})(?:$|[T ])/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:$|[T ])/.exec(text);
  return match === null ? undefined : { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
};

const readMail = (text: string): CivilDay | undefined => {
  const match = /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4})\b/.exec(text);
  if (match === null) return undefined;
  return { year: Number(match[3]), month: MONTHS.indexOf(match[2]!.toLowerCase()) + 1, day: Number(match[1]) };
};
