import { Option, type Command } from 'commander';
import { TIMEX_TYPES } from '../core/entity.js';
import { nearest } from '../core/nearest.js';
import { OFFSET_UNITS } from '../core/record.js';
import type { DateOrder } from '../core/result.js';
import { UserError } from '../core/user-error.js';
import { readDay } from '../core/written-day.js';
import { MAX_ARTICLE_BYTES, readers } from '../input/index.js';
import { ENTITY_TYPES } from '../kinds.js';
import { formatters, SORTS } from '../output/index.js';

/** Names and help of everything the command line understands. */
export const addOptions = (command: Command): Command =>
  command
    .description(DESCRIPTION)
    .usage('[inputs...] [options]')
    .argument('[inputs...]', 'files, folders, patterns, or - for standard input')
    .addOption(oneOf('-f, --format <format>', 'how results are printed', formatters.map(nameOf)))
    .addOption(someOf('-t, --types <types>', 'find only these', ENTITY_TYPES, 'all'))
    .addOption(new Option('-d, --date <day>', 'publication day: 2023-04-17, 17 April 2023 …'))
    .addOption(oneOf('--date-order <order>', 'how 03/04/2023 is read', DATE_ORDERS, 'as the text spells'))
    .addOption(oneOf('--input-format <format>', 'how inputs are read', ['auto', ...readers.map(nameOf)]))
    .addOption(named('--text-key <key>', 'field of a JSON Lines record that holds its text'))
    .addOption(named('--id-key <key>', '… its id'))
    .addOption(named('--date-key <key>', '… its publication day'))
    .addOption(bytes('--max-article-bytes <n>', 'refuse longer articles and records', MAX_ARTICLE_BYTES))
    .addOption(someOf('--timex <types>', 'which TIMEX3 types are reported', TIMEX_TYPES, 'date,time'))
    .addOption(oneOf('--per <what>', 'what one row, line or record is', ['article', 'mention']))
    .addOption(
      named('--rules <file>', 'your own names and corrections: spaCy patterns as JSON Lines, allow, deny, merge'),
    )
    .addOption(oneOf('--sort <order>', 'rows of tables: as the text has them, by count, by name', SORTS))
    .addOption(rows('--top <n>', 'at most this many rows a table'))
    .option('--all', 'every event in tables and marked text, not only the seven most salient')
    .option('--explain', 'say which rule saw a mention and why, and what was given up')
    .addOption(named('-o, --output <path>', 'a file, or a folder for one file an article'))
    .addOption(oneOf('--offset-unit <unit>', 'what offsets count', OFFSET_UNITS))
    .option('-q, --quiet', 'no warnings and no progress')
    .option('-v, --verbose', 'a line about every article')
    .option('--progress', 'show progress, also where it is quick or no terminal')
    .option('--color', 'colour, whatever the terminal')
    .option('--no-color', 'no colour')
    .option('--fail-fast', 'stop at the first input that cannot be read')
    .option('--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText(
      'after',
      () => `\n${summaries('Output formats', formatters)}\n${summaries('Input formats', readers)}\n${EXIT_CODES}`,
    );

const DATE_ORDERS: readonly DateOrder[] = ['dmy', 'mdy'];

interface Listed {
  readonly name: string;
  readonly summary: string;
}

const summaries = (title: string, list: readonly Listed[]): string =>
  `${title}:\n${list.map(({ name, summary }) => `  ${name.padEnd(23)}  ${summary}\n`).join('')}`;

const EXIT_CODES = `Exit codes:
  0 done, also when nothing was found; 1 some input could not be read; 2 wrong use; 70 a bug; 130 Ctrl-C`;

const DESCRIPTION = `Tags the people, countries, dates and events of news articles.

  cat article.txt | gazette                      a table for each kind
  gazette articles/ --format jsonl > out.jsonl   a folder, one record an article
  gazette news.jsonl -t country,event -f csv     rows for a spreadsheet`;

const nameOf = ({ name }: { readonly name: string }): string => name;

/** An option with a closed list of values, the first of which is the default unless another is named. */
const oneOf = (flags: string, help: string, allowed: readonly string[], unless: string = allowed[0]!): Option =>
  new Option(flags, `${help}: ${allowed.join(', ')} (default: ${unless})`).argParser((value) =>
    check(value, flags, allowed),
  );

/** An option that takes several of a closed list, with commas between them. */
const someOf = (flags: string, help: string, allowed: readonly string[], unless: string): Option =>
  new Option(flags, `${help}: ${allowed.join(', ')} (default: ${unless})`).argParser((value: string) =>
    value.split(',').map((part) => check(part.trim(), flags, allowed)),
  );

/** An option that takes a name, which an unset variable of a script is not. */
const named = (flags: string, help: string): Option =>
  new Option(flags, help).argParser((value: string) => {
    if (value !== '') return value;
    throw new UserError(`${longName(flags)} cannot be empty`);
  });

/** An option that takes a number of rows. */
const rows = (flags: string, help: string): Option =>
  new Option(flags, help).argParser((value: string) => {
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw new UserError(`${longName(flags)} cannot be '${value}': it is a number of rows`);
  });

/** An option that takes a number of bytes, which a string can hold. */
const bytes = (flags: string, help: string, unless: number): Option =>
  new Option(flags, `${help} (default: ${unless})`).argParser((value: string) => {
    if (/^[1-9]\d{0,8}$/.test(value)) return Number(value);
    throw new UserError(`${longName(flags)} cannot be '${value}': it is a number of bytes up to 999999999`);
  });

const check = (value: string, flags: string, allowed: readonly string[]): string => {
  if (allowed.includes(value)) return value;
  const near = nearest(value, allowed);
  throw new UserError(`${longName(flags)} cannot be '${value}': it is one of ${allowed.join(', ')}${near}`);
};

const longName = (flags: string): string => /--[a-z-]+/.exec(flags)?.[0] ?? flags;

/** The day that `--date` gives; digits with strokes need to be told which comes first. */
export const dayGiven = (value: string, order: DateOrder | undefined): string => {
  const day = readDay(value, order);
  if (day !== undefined) return day;
  const isOpen = readDay(value, 'dmy') !== undefined;
  const reason = isOpen
    ? 'its order can be two: --date-order says which'
    : 'it is a day of the calendar, best written YYYY-MM-DD';
  throw new UserError(`--date cannot be '${value}': ${reason}`);
};
