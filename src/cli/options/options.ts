import { TIMEX_TYPES, type EntityType, type TimexType } from '../../core/entity.js';
import { nearest } from '../../core/strings/nearest.js';
import { OFFSET_UNITS, type OffsetUnit } from '../../core/record.js';
import type { DateOrder, GivenDate } from '../../core/result.js';
import { UserError } from '../../core/user-error.js';
import { readDay } from '../../core/calendar/written-day.js';
import { MAX_ARTICLE_BYTES, readers, type Reader } from '../../input/index.js';
import { ENTITY_TYPES } from '../../kinds.js';
import { formatterNamed, formatters, SORTS, type Formatter, type Sort } from '../../output/index.js';

/** The definition of an option, from which parser, help, manual, completion and defaults are made. */
export interface Option<T> {
  /** As in the help: `-f, --format <format>`. */
  readonly flags: string;
  readonly help: string;
  /** All possible values. */
  readonly values?: readonly string[];
  /** It may be repeated: its value is all values, one a line. */
  readonly isRepeated?: true;
  /** Its value is a list, separated by commas. */
  readonly isList?: true;
  /** What its value is, for shell completion. */
  readonly names?: 'file';
  /** What the help says about its absence. */
  readonly otherwise?: string;
  /** The default value; undefined if it is absent by default. */
  readonly unless?: T;
  /** Parses its value, which may depend on the options before it in this list; an option without it is a switch. */
  readonly read?: (value: string, before: Partial<OptionSettings>) => T;
  /** The opposite switch, with its help. */
  readonly opposite?: readonly [flag: string, help: string];
}

/** The checked values of options, as settings. */
export interface OptionSettings {
  readonly formatter: Formatter;
  /** Undefined for all. */
  readonly types?: readonly EntityType[];
  readonly timex?: readonly TimexType[];
  readonly date?: GivenDate;
  /** Undefined to guess from the spelling of the text. */
  readonly dateOrder?: DateOrder;
  /** Undefined to guess from name and content. */
  readonly reader?: Reader;
  readonly textKey?: string;
  readonly idKey?: string;
  readonly dateKey?: string;
  readonly maxArticleBytes: number;
  /** What is ignored, one pattern a line. */
  readonly ignore?: string;
  readonly per: 'article' | 'mention';
  /** A file of the user's own names and corrections. */
  readonly rules?: string;
  readonly sort: Sort;
  readonly top: number;
  readonly all: boolean;
  readonly cities: boolean;
  readonly explain: boolean;
  readonly output?: string;
  /** Whether results of an earlier run are kept. */
  readonly resume: boolean;
  /** Whether results of other options may be replaced. */
  readonly overwrite: boolean;
  /** The number of threads; undefined for as many as there are cores. */
  readonly jobs?: number;
  /** The most seconds for one article; undefined for no limit. */
  readonly articleTimeout?: number;
  /** Whether JSON is an array even for one input. */
  readonly array: boolean;
  readonly offsetUnit: OffsetUnit;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly progress: boolean;
  /** Undefined to decide by environment and terminal. */
  readonly colour?: boolean;
  /** Whether output longer than the terminal may go through a pager. */
  readonly pager: boolean;
  readonly failFast: boolean;
}

/** The option of each setting. */
export type OptionsOf<S extends object> = { readonly [K in keyof S]-?: Option<NonNullable<S[K]>> };

const nameOf = ({ name }: { readonly name: string }): string => name;

/** The options of an extraction, in the order of the help. */
export const OPTIONS: OptionsOf<OptionSettings> = {
  formatter: oneOf('-f, --format <format>', 'how results are printed', formatters.map(nameOf), {
    unless: formatters[0]!,
    read: formatterNamed,
  }),
  types: someOf('-t, --types <types>', 'find only these', ENTITY_TYPES, 'all'),
  dateOrder: oneOf('--date-order <order>', 'how 03/04/2023 is read', ['dmy', 'mdy'], {
    otherwise: 'as the text spells',
  }),
  date: {
    flags: '-d, --date <day>',
    help: 'publication day: 2023-04-17, 17 April 2023 …',
    read: (value, { dateOrder }) => ({ value: dayGiven(value, dateOrder), source: 'option' }),
  },
  reader: oneOf('--input-format <format>', 'how inputs are read', ['auto', ...readers.map(nameOf)], {
    read: (name) => readers.find((reader) => reader.name === name),
  }),
  textKey: named('--text-key <key>', 'field of a record, or column of a table, that holds the text'),
  idKey: named('--id-key <key>', '… its id'),
  dateKey: named('--date-key <key>', '… its publication day'),
  maxArticleBytes: numbered('--max-article-bytes <n>', 'refuse longer articles and records', {
    what: 'number of bytes up to 999999999',
    unless: MAX_ARTICLE_BYTES,
  }),
  ignore: {
    ...named(
      '--ignore <pattern>',
      'pass over what matches, as in .gitignore, also more than once; @FILE has a pattern a line',
    ),
    isRepeated: true,
  },
  timex: someOf('--timex <types>', 'which TIMEX3 types are reported', TIMEX_TYPES, 'date,time'),
  cities: flag('--cities', 'cities, regions, institutions count as mentions'),
  per: oneOf('--per <what>', 'what one row, line or record is', ['article', 'mention'], { unless: 'article' }),
  rules: {
    ...named('--rules <file>', 'your own names and corrections: spaCy patterns as JSON Lines, allow, deny, merge'),
    names: 'file',
  },
  sort: oneOf('--sort <order>', 'rows of tables: as the text has them, by count, by name', SORTS, { unless: 'text' }),
  top: numbered('--top <n>', 'at most this many rows a table', { what: 'number of rows', unless: Infinity }),
  all: flag('--all', 'in tables and marked text every event, not only the seven most salient, and people of bylines'),
  explain: flag('--explain', 'say which rule saw a mention and why, and what was given up'),
  output: { ...named('-o, --output <path>', 'a file, or a folder for one file an article'), names: 'file' },
  resume: flag('--resume', 'go on where an earlier run with this --output has ended'),
  overwrite: flag('--overwrite', 'replace an output of other options, and do everything anew'),
  jobs: numbered('-j, --jobs <n>', 'threads that work together', {
    what: 'number of threads up to 999',
    most: 999,
    otherwise: 'as many as there are cores',
  }),
  articleTimeout: {
    flags: '--article-timeout <s>',
    help: 'give up an article that takes longer',
    otherwise: 'none',
    read: (value) => {
      if (/^\d{1,6}(?:\.\d{1,3})?$/.test(value) && Number(value) > 0) return Number(value);
      throw new UserError(`--article-timeout cannot be '${value}': it is a number of seconds`);
    },
  },
  array: flag('--array', 'with -f json an array, also for one file or standard input'),
  offsetUnit: oneOf('--offset-unit <unit>', 'what offsets count', OFFSET_UNITS, { unless: 'utf16' }),
  quiet: flag('-q, --quiet', 'no warnings and no progress'),
  verbose: flag('-v, --verbose', 'a line about every article'),
  progress: flag('--progress', 'show progress, also where it is quick or no terminal'),
  colour: { flags: '--color', help: 'colour, whatever the terminal', opposite: ['--no-color', 'no colour'] },
  pager: { flags: '--no-pager', help: 'nothing through a pager, also what is longer than the terminal', unless: true },
  failFast: flag('--fail-fast', 'stop at the first input that cannot be read'),
};

const longNameOf = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags;

/** An option with a closed list of values; the first is the default unless another is given. */
export function oneOf<T>(
  flags: string,
  help: string,
  values: readonly string[],
  more: Pick<Option<T>, 'unless' | 'otherwise'> & { readonly read?: (value: string) => T | undefined } = {},
): Option<T> {
  const { read = (value) => value as T, otherwise = values[0]!, ...rest } = more;
  return { flags, help, values, otherwise, ...rest, read: (value) => read(check(value, flags, values)) as T };
}

/** An option with a comma-separated list of values from a closed list. */
export function someOf<T extends string>(
  flags: string,
  help: string,
  values: readonly T[],
  otherwise: string,
): Option<readonly T[]> {
  const read = (value: string): T[] => value.split(',').map((part) => check(part.trim(), flags, values) as T);
  return { flags, help, values, isList: true, otherwise, read };
}

/** An option with a non-empty name, to catch unset variables in scripts. */
export function named(flags: string, help: string): Option<string> {
  const read = (value: string): string => {
    if (value !== '') return value;
    throw new UserError(`${longNameOf(flags)} cannot be empty`);
  };
  return { flags, help, read };
}

interface Numbered extends Pick<Option<number>, 'unless' | 'otherwise'> {
  readonly what: string;
  readonly most?: number;
}

/** An option with a positive number. */
export function numbered(flags: string, help: string, { what, most = 999_999_999, ...more }: Numbered): Option<number> {
  const read = (value: string): number => {
    if (/^[1-9]\d{0,8}$/.test(value) && Number(value) <= most) return Number(value);
    throw new UserError(`${longNameOf(flags)} cannot be '${value}': it is a ${what}`);
  };
  const shown = more.unless === undefined || more.unless === Infinity ? {} : { otherwise: String(more.unless) };
  return { flags, help, ...shown, ...more, read };
}

function flag(flags: string, help: string): Option<boolean> {
  return { flags, help, unless: false };
}

function check(value: string, flags: string, allowed: readonly string[]): string {
  return checked(value, longNameOf(flags), allowed);
}

/** A value that must be one of a list. */
export function checked(value: string, what: string, allowed: readonly string[]): string {
  if (allowed.includes(value)) return value;
  throw new UserError(`${what} cannot be '${value}': it is one of ${allowed.join(', ')}${nearest(value, allowed)}`);
}

/** The day that `--date` gives; for digits with slashes the order of day and month must be known. */
function dayGiven(value: string, order: DateOrder | undefined): string {
  const day = readDay(value, order);
  if (day !== undefined) return day;
  const reason =
    readDay(value, 'dmy') === undefined
      ? 'it is a day of the calendar, best written YYYY-MM-DD'
      : 'its order can be two: --date-order says which';
  throw new UserError(`--date cannot be '${value}': ${reason}`);
}
