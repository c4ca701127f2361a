import { Command, CommanderError } from 'commander';
import type { EntityType, TimexType } from '../core/entity.js';
import type { DateOrder } from '../core/result.js';
import { given } from '../core/given.js';
import { UserError } from '../core/user-error.js';
import type { OffsetUnit } from '../core/record.js';
import { addOptions, dayGiven } from './options.js';
import { DEFAULTS, type Settings } from './settings.js';
import { readers } from '../input/index.js';
import { formatters } from '../output/index.js';

/** What the arguments ask for. */
export type Request =
  | { readonly kind: 'extract'; readonly settings: Settings }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'schema' };

/** As commander hands them over: checked by their own parsers, absent where not given. */
interface Flags {
  readonly format?: string;
  readonly types?: readonly EntityType[];
  readonly date?: string;
  readonly dateOrder?: DateOrder;
  readonly inputFormat?: string;
  readonly textKey?: string;
  readonly idKey?: string;
  readonly dateKey?: string;
  readonly maxArticleBytes?: number;
  readonly timex?: readonly TimexType[];
  readonly per?: Settings['per'];
  readonly rules?: string;
  readonly sort?: Settings['sort'];
  readonly top?: number;
  readonly all?: boolean;
  readonly explain?: boolean;
  readonly output?: string;
  readonly offsetUnit?: OffsetUnit;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  readonly progress?: boolean;
  readonly color?: boolean;
  readonly failFast?: boolean;
}

/** Reads the arguments; wrong ones throw a `UserError` of one line. */
export const readArguments = (args: readonly string[], version: () => string, width: number): Request => {
  let request: Request | undefined;
  let printed = '';
  const command = addOptions(new Command('gazette'))
    .configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: () => undefined,
      getOutHelpWidth: () => width,
      getOutHasColors: () => false,
    })
    .exitOverride()
    .action((inputs: string[], flags: Flags) => {
      request = { kind: 'extract', settings: settle(inputs, flags) };
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

const onOneLine = (message: string): string =>
  message
    .replace(/^error: /, '')
    .replace(/\n\(Did you mean (.*)\?\)/, ' (did you mean $1?)')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');

const settle = (inputs: readonly string[], flags: Flags): Settings => {
  const { format, inputFormat, textKey, idKey, dateKey, date, color, ...rest } = flags;
  return {
    ...DEFAULTS,
    ...given(rest),
    inputs,
    keys: given({ text: textKey, id: idKey, date: dateKey }),
    ...given({
      formatter: formatters.find(({ name }) => name === format),
      reader: readers.find(({ name }) => name === inputFormat),
      date: date === undefined ? undefined : { value: dayGiven(date, rest.dateOrder), source: 'option' as const },
      colour: color,
    }),
  };
};
