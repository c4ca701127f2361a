import { MONTH_NAMES, WEEKDAY_NAMES } from './calendar-names.js';
import type { Timex } from '../entity.js';

/** A TIMEX3 value as a reader would say it: `2023-04-17`, `a Friday`, `2 years`, `the evening of 2023-04-17`. */
export const timexInWords = ({ value, mod, type }: Timex): string => {
  const words = type === 'SET' ? `every ${inWords(value).replace(/^(?:a|an|1|some) /, '')}` : inWords(value);
  const before = mod === undefined ? undefined : MODIFIERS[mod];
  return before === undefined ? words : `${before} ${words}`;
};

const MODIFIERS: Readonly<Record<string, string>> = {
  START: 'early',
  MID: 'mid',
  END: 'late',
  APPROX: 'about',
  BEFORE: 'before',
  AFTER: 'after',
  LESS_THAN: 'less than',
  MORE_THAN: 'more than',
  EQUAL_OR_LESS: 'at most',
  EQUAL_OR_MORE: 'at least',
};

const REFERENCES: Readonly<Record<string, string>> = {
  PRESENT_REF: 'now',
  PAST_REF: 'in the past',
  FUTURE_REF: 'in the future',
};

const PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'noon',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  WE: 'weekend',
};

const UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour', S: 'second' };
const LARGE: Readonly<Record<string, string>> = { DE: 'decade', CE: 'century', ML: 'millennium', WE: 'weekend' };

const capital = (name: string | undefined): string | undefined =>
  name === undefined ? undefined : name[0]!.toUpperCase() + name.slice(1);

const inWords = (value: string): string => {
  const known = REFERENCES[value];
  if (known !== undefined) return known;
  if (value.startsWith('P')) return duration(value);
  const [day = '', time] = value.split('T');
  return time === undefined ? dayInWords(day) : timeInWords(day, time);
};

const timeInWords = (day: string, time: string): string => {
  const part = PARTS[time] ?? time;
  if (day === 'XXXX-XX-XX') return withArticle(part);
  return part === time ? `${dayInWords(day)} ${time}` : `${dayInWords(day)}, ${part}`;
};

/** The known part of a day without a year: `a Friday`, `5 March`, `a summer`. */
const dayInWords = (day: string): string =>
  UNKNOWN[day] ??
  weekdayInWords(day) ??
  dateInWords(day) ??
  seasonInWords(day) ??
  partInWords(day) ??
  yearsInWords(day) ??
  day;

const UNKNOWN: Readonly<Record<string, string>> = {
  'XXXX-XX-XX': 'some day',
  'XXXX-WXX': 'some week',
  'XXXX-WXX-WE': 'some weekend',
  'XXXX-XX': 'some month',
  'XXXX-QX': 'some quarter',
  'XXXX-HX': 'some half-year',
  XXXX: 'some year',
  XXX: 'some decade',
  XX: 'some century',
  X: 'some millennium',
};

/** `198` is *1980s*, `19` *20th century*, which TIMEX3 has begin in 1900. */
const yearsInWords = (digits: string): string | undefined => {
  if (/^\d{3}$/.test(digits)) return `${digits}0s`;
  return /^\d\d$/.test(digits) ? `${ordinal(Number(digits) + 1)} century` : undefined;
};

const ordinal = (n: number): string => {
  const ending = n % 100 > 10 && n % 100 < 14 ? undefined : ['th', 'st', 'nd', 'rd'][n % 10];
  return `${n}${ending ?? 'th'}`;
};

const weekdayInWords = (day: string): string | undefined => {
  const weekday = capital(WEEKDAY_NAMES[Number(/^XXXX-WXX-(\d)$/.exec(day)?.[1]) - 1]);
  return weekday === undefined ? undefined : withArticle(weekday);
};

const dateInWords = (day: string): string | undefined => {
  const [, month, of = 'XX'] = /^XXXX-(\d\d)(?:-(\d\d|XX))?$/.exec(day) ?? [];
  const name = capital(MONTH_NAMES[Number(month) - 1]);
  return name === undefined || of === 'XX' ? name : `${Number(of)} ${name}`;
};

const seasonInWords = (day: string): string | undefined => {
  const [, year, season = ''] = /^(XXXX|\d{4})-(SP|SU|FA|WI)$/.exec(day) ?? [];
  if (year === undefined) return undefined;
  return year === 'XXXX' ? withArticle(PARTS[season]!) : `${PARTS[season]!} ${year}`;
};

/** `XXXX-Q3` is *third quarter*; with a year the code says it as shortly. */
const partInWords = (day: string): string | undefined => {
  const [, part, n] = /^XXXX-([QH])([1-4])$/.exec(day) ?? [];
  return part === undefined ? undefined : `${ORDINALS[Number(n) - 1]!} ${part === 'Q' ? 'quarter' : 'half'}`;
};

const ORDINALS: readonly string[] = ['first', 'second', 'third', 'fourth'];

/** `P2Y` is *2 years*, `PT30M` *30 minutes*, `PXD` *some days*. */
const duration = (value: string): string => {
  const [, large = '', small = ''] = /^P([^T]*)(?:T(.*))?$/.exec(value) ?? [];
  const parts = [
    ...Array.from(large.matchAll(/([\d.]{1,20}|X)(DE|CE|ML|WE|[YMWD])/g), ([, n, unit]) =>
      counted(n!, LARGE[unit!] ?? UNITS[unit!]!),
    ),
    ...Array.from(small.matchAll(/([\d.]{1,20}|X)([HMS])/g), ([, n, unit]) =>
      counted(n!, unit === 'M' ? 'minute' : UNITS[unit!]!),
    ),
  ];
  return parts.length === 0 ? value : parts.join(' ');
};

const counted = (n: string, unit: string): string => {
  const many = unit === 'century' ? 'centuries' : `${unit}s`;
  return n === 'X' ? `some ${many}` : n === '1' ? `1 ${unit}` : `${n} ${many}`;
};

const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;
