import { Command, CommanderError, Option as Flag } from 'commander';
import { UserError } from '../../core/user-error.js';
import { readers } from '../../input/index.js';
import { formatters } from '../../output/index.js';
import { COMMANDS, type Described, type Subcommand } from '../commands/index.js';
import type { Io } from '../io.js';
import { ALL, EXIT_CODES, EXTRACT, HELP } from './described.js';
import { checked, type Option } from './options.js';
import { settingsOf, withDefaults, type Settings } from './settings.js';

/** What the arguments ask for. */
export type Request =
  | { readonly kind: 'extract'; readonly settings: Settings }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'command'; readonly run: (io: Io) => Promise<number> };

/** Reads the arguments; wrong ones throw a `UserError` of one line. */
export const readArguments = (args: readonly string[], version: () => string, width: number): Request => {
  const [first = '', ...rest] = args;
  if (first === HELP.name) return helpFor(rest, version, width);
  const command = COMMANDS.find(({ name }) => name === first);
  if (command !== undefined) return readCommand(command, rest, width);
  if (asksVersion(args)) return { kind: 'print', text: `${version()}\n` };
  const parsed = parse(EXTRACT, args, width);
  return 'help' in parsed
    ? { kind: 'print', text: parsed.help }
    : { kind: 'extract', settings: settingsOf(parsed.operands, parsed.said) };
};

const readCommand = (command: Subcommand, args: readonly string[], width: number): Request => {
  const parsed = parse(command, args, width);
  if ('help' in parsed) return { kind: 'print', text: parsed.help };
  const settings = withDefaults(command.options, parsed.said);
  return { kind: 'command', run: (io) => command.run({ operands: parsed.operands, settings, io, all: ALL }) };
};

/** `gazette help eval` is `gazette eval --help`. */
const helpFor = (args: readonly string[], version: () => string, width: number): Request => {
  const parsed = parse(HELP, args, width);
  if ('help' in parsed) return { kind: 'print', text: parsed.help };
  return readArguments([...parsed.operands, '--help'], version, width);
};

/** After `--` there are names of files only. */
const asksVersion = (args: readonly string[]): boolean => {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === '--version' || arg === '-V');
};

type Parsed =
  | { readonly help: string }
  | { readonly operands: readonly string[]; readonly said: Readonly<Record<string, unknown>> };

const parse = (described: Described, args: readonly string[], width: number): Parsed => {
  let help: string | undefined;
  const command = createParser(described)
    .configureOutput({
      writeOut: (text) => (help = (help ?? '') + text),
      writeErr: () => undefined,
      getOutHelpWidth: () => width,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .action(() => undefined);
  try {
    command.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new UserError(onOneLine(error.message));
  }
  if (help !== undefined) return { help };
  checkOperands(described, command.args);
  return { operands: command.args, said: said(described.options, command.opts()) };
};

const checkOperands = ({ operands }: Described, given: readonly string[]): void => {
  for (const [at, { syntax, values }] of operands.entries()) {
    const value = given[at];
    if (values !== undefined && value !== undefined) checked(value, syntax.replace(/[^a-z]/g, ''), values);
  }
};

/** Names and help of everything a command understands. */
const createParser = (described: Described): Command => {
  const { name, summary, details, operands, options } = described;
  const isMain = described === EXTRACT;
  const command = new Command(isMain ? name : `gazette ${name}`)
    .description(details === undefined ? summary : `${summary}\n\n${details}`)
    .usage(`${operands.map(({ syntax }) => `${syntax} `).join('')}[options]`)
    .helpCommand(false);
  for (const { syntax, help, values } of operands) command.argument(syntax, withChoice(help, values));
  for (const option of Object.values<Option<unknown>>(options)) {
    command.addOption(flagOf(option));
    if (option.opposite !== undefined) command.option(...option.opposite);
  }
  if (isMain) command.option('-V, --version', 'print the version').addHelpText('after', afterOptions);
  return command.helpOption('-h, --help', 'print this help');
};

const flagOf = ({ flags, help, values, otherwise, isRepeated }: Option<unknown>): Flag => {
  const flag = new Flag(
    flags,
    `${withChoice(help, values)}${otherwise === undefined ? '' : ` (default: ${otherwise})`}`,
  );
  return isRepeated === true
    ? flag.argParser((value, before: string | undefined) => (before === undefined ? value : `${before}\n${value}`))
    : flag;
};

const withChoice = (help: string, values: readonly string[] | undefined): string =>
  values === undefined ? help : `${help}: ${values.join(', ')}`;

/** The values of the given flags, by setting. */
const said = (options: Described['options'], flags: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  let settings: Record<string, unknown> = {};
  for (const [setting, { flags: names, read }] of Object.entries<Option<unknown>>(options)) {
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

const withOperands = ({ name, operands, summary }: Described): Listed => ({
  name: [name, ...operands.map(({ syntax }) => syntax)].join(' '),
  summary,
});

const afterOptions = (): string =>
  [
    '',
    summaries('Commands', ALL.slice(1).map(withOperands)),
    summaries('Output formats', formatters),
    summaries('Input formats', readers),
    `Exit codes:\n  ${EXIT_CODES.map(({ name, summary }) => `${name} ${summary}`).join('; ')}`,
  ].join('\n');
