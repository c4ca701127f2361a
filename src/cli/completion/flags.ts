import type { Described } from '../commands/subcommand.js';
import type { Option } from '../options/options.js';

/** One flag as a shell needs to know it. */
export interface Flag {
  /** `-f` and `--format`. */
  readonly names: readonly string[];
  readonly help: string;
  readonly takes: 'nothing' | 'file' | 'value';
  readonly values: readonly string[];
  /** Its value is a list, separated by commas. */
  readonly isList: boolean;
}

const SWITCH = { takes: 'nothing', values: [], isList: false } as const;

/** All flags of a command, those that every command has last. */
export const flagsOf = ({ name, options }: Described): readonly Flag[] => [
  ...Object.values<Option<unknown>>(options).flatMap(fromOption),
  ...(name === 'gazette' ? [{ names: ['-V', '--version'], help: 'print the version', ...SWITCH }] : []),
  { names: ['-h', '--help'], help: 'print this help', ...SWITCH },
];

const fromOption = ({ flags, help, values = [], names, opposite, isList }: Option<unknown>): Flag[] => {
  const takes = names ?? (flags.includes('<') ? 'value' : 'nothing');
  const flag: Flag = { names: flags.match(/--?[a-z-]+/gi) ?? [], help, takes, values, isList: isList === true };
  return opposite === undefined ? [flag] : [flag, { names: [opposite[0]], help: opposite[1], ...SWITCH }];
};

/** The values of the first operand of a command, if there is a list of them. */
export const operandsOf = ({ operands }: Described): readonly string[] => operands[0]?.values ?? [];

export const inQuotes = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;
