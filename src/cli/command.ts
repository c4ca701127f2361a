import { Command, CommanderError, Option as Flag } from 'commander';
import { UserError } from '../core/user-error.js';
import { readers } from '../input/index.js';
import { formatters } from '../output/index.js';
import { OPTIONS, type Option, type OptionSettings } from './options.js';
import { settingsOf, type Settings } from './settings.js';

/** What the arguments ask for. */
export type Request =
  | { readonly kind: 'extract'; readonly settings: Settings }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'schema' };

/** Reads the arguments; wrong ones throw a `UserError` of one line. */
export const readArguments = (args: readonly string[], version: () => string, width: number): Request => {
  let request: Request | undefined;
  let printed = '';
  const command = createCommand()
    .configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: () => undefined,
      getOutHelpWidth: () => width,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .action((inputs: string[], flags: Readonly<Record<string, unknown>>) => {
      request = { kind: 'extract', settings: settingsOf(inputs, said(flags)) };
    });
  command
    .command('schema')
    .description('print the JSON Schema of the record')
    .action(() => {
      request = { kind: 'schema' };
    });
  if (args.includes('--version')) return { kind: 'print', text: `${version()}\n` };
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UserError(onOneLine(error.message));
  }
  return request ?? { kind: 'print', text: printed };
};

/** Names and help of everything the command line understands. */
const createCommand = (): Command => {
  const command = new Command('gazette')
    .description(DESCRIPTION)
    .usage('[inputs...] [options]')
    .argument('[inputs...]', 'files, folders, patterns, or - for standard input');
  for (const option of Object.values<Option<unknown>>(OPTIONS)) {
    command.addOption(flagOf(option));
    if (option.opposite !== undefined) command.option(...option.opposite);
  }
  return command
    .option('--version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText(
      'after',
      () => `\n${summaries('Output formats', formatters)}\n${summaries('Input formats', readers)}\n${EXIT_CODES}`,
    );
};

const flagOf = ({ flags, help, values, otherwise }: Option<unknown>): Flag => {
  const choice = values === undefined ? '' : `: ${values.join(', ')}`;
  return new Flag(flags, `${help}${choice}${otherwise === undefined ? '' : ` (default: ${otherwise})`}`);
};

/** What the flags that were given say, by setting. */
const said = (flags: Readonly<Record<string, unknown>>): Partial<OptionSettings> => {
  let settings: Partial<OptionSettings> = {};
  for (const [setting, { flags: names, read }] of Object.entries<Option<unknown>>(OPTIONS)) {
    const value = flags[new Flag(names).attributeName()];
    const meant = typeof value === 'string' && read !== undefined ? read(value, settings) : value;
    if (meant !== undefined) settings = { ...settings, [setting]: meant };
  }
  return settings;
};

const onOneLine = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)/, ' (did you mean $1?)')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

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
