import { parseDay } from '../core/calendar/civil-day.js';
import { TIMEX_TYPES, type EntityType, type TimexType } from '../core/entity.js';
import { nearest } from '../core/strings/nearest.js';
import { OFFSET_UNITS, type OffsetUnit } from '../core/record.js';
import { REFERENCE_SOURCES, type DateOrder, type GivenDate } from '../core/result.js';
import { UserError } from '../core/user-error.js';
import { ENTITY_TYPES } from '../kinds.js';
import { isRules } from './rules-store.js';
import type { Rules } from './rules.js';

/** What is the same for all articles. */
export interface GazetteOptions {
  /** Only these kinds are in the record. Events find their participants, places and dates in any case. Default: all four. */
  readonly types?: readonly EntityType[];
  /** Which TIMEX3 types are reported. Default: `date` and `time`. */
  readonly timex?: readonly TimexType[];
  /** How `03/04/2023` is read; default: as the spelling of the text suggests, with a warning. */
  readonly dateOrder?: DateOrder;
  /** Cities are mentions of their countries, too. Default: false; they count for the focus in any case. */
  readonly cities?: boolean;
  /** Adds the reasons to each record, and the rejected readings. Default: false. */
  readonly explain?: boolean;
  /** What offsets count: UTF-16 code units (default), code points, or bytes of UTF-8. */
  readonly offsetUnit?: OffsetUnit;
  /** Your own names and corrections, from `readRules`. */
  readonly rules?: Rules;
}

/** What is known about one article besides its text. */
export interface ArticleOptions {
  /** Default: `-`. */
  readonly id?: string;
  /**
   * The day of publication, from which *Monday* is counted: `2023-04-17`, a `Date` (its day in UTC), or an object that also
   * says where it comes from. It overrides what the text says.
   */
  readonly date?: string | Date | GivenDate;
  /** May carry a date of last resort: `2023-04-17-summit.txt`. */
  readonly fileName?: string;
}

export type ExtractOptions = GazetteOptions & ArticleOptions;

/** What is wrong with a value, as the end of a sentence; undefined if it is valid. */
type Check = (value: unknown) => string | undefined;

const listOf =
  (allowed: readonly string[]): Check =>
  (value) => {
    const wrong: unknown = Array.isArray(value) ? value.find((item) => !allowed.includes(item as string)) : value;
    if (Array.isArray(value) && wrong === undefined) return undefined;
    const hint = typeof wrong === 'string' ? nearest(wrong, allowed) : '';
    return `it is a list of ${allowed.join(', ')}${hint}`;
  };

const oneOf =
  (allowed: readonly string[]): Check =>
  (value) =>
    allowed.includes(value as string) ? undefined : `it is one of ${allowed.join(', ')}`;

const ofType =
  (type: 'string' | 'boolean'): Check =>
  (value) =>
    typeof value === type ? undefined : `it is a ${type}`;

const isDay: Check = (value) => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'it is no valid Date' : undefined;
  const day = typeof value === 'object' && value !== null ? (value as Partial<GivenDate>) : { value };
  if (typeof day.value !== 'string' || parseDay(day.value) === undefined)
    return "it is a day of the calendar, '2023-04-17', a Date, or { value: '2023-04-17', source: 'record' }";
  const { source = 'option' } = day as Partial<GivenDate>;
  return REFERENCE_SOURCES.includes(source) ? undefined : `its source is one of ${REFERENCE_SOURCES.join(', ')}`;
};

const shared: { readonly [O in keyof GazetteOptions]-?: Check } = {
  types: listOf(ENTITY_TYPES),
  timex: listOf(TIMEX_TYPES),
  dateOrder: oneOf(['dmy', 'mdy']),
  cities: ofType('boolean'),
  explain: ofType('boolean'),
  offsetUnit: oneOf(OFFSET_UNITS),
  rules: (value) => (isRules(value) ? undefined : 'it is what readRules returns'),
};

const own: { readonly [O in keyof ArticleOptions]-?: Check } = {
  id: ofType('string'),
  date: isDay,
  fileName: ofType('string'),
};

const check = (options: unknown, checks: Readonly<Record<string, Check>>): void => {
  if (typeof options !== 'object' || options === null || Array.isArray(options))
    throw new UserError(`options are an object, not ${shown(options)}`);
  const names = Object.keys(checks);
  for (const [name, value] of Object.entries(options)) {
    if (!names.includes(name))
      throw new UserError(`there is no option '${name}'${nearest(name, names)}: there are ${names.join(', ')}`);
    const wrong = value === undefined ? undefined : checks[name]!(value);
    if (wrong !== undefined) throw new UserError(`option ${name} cannot be ${shown(value)}: ${wrong}`);
  }
};

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** Throws a `UserError` that says what is allowed. */
export const checkGazetteOptions = (options: unknown): void => check(options, shared);
export const checkArticleOptions = (options: unknown): void => check(options, own);
export const checkOptions = (options: unknown): void => check(options, { ...shared, ...own });

export const checkText = (text: unknown): void => {
  if (typeof text !== 'string') throw new UserError(`the text is a string, not ${shown(text)}`);
};

/** The day, given in any of these forms. */
export const dayOf = (date: NonNullable<ArticleOptions['date']>): GivenDate => {
  if (typeof date === 'string') return stated(date);
  if (date instanceof Date) return stated(date.toISOString().slice(0, 10));
  return { ...stated(date.value), ...date };
};

const stated = (value: string): GivenDate => ({ value, source: 'option' });
