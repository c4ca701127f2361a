import type { Io } from '../io.js';
import type { Option, OptionsOf } from '../options.js';

/** What a command takes beside options. */
export interface Operand {
  /** As in the help: `<gold>` where it must be there, `[pred]` where it may, `[inputs...]` where there may be several. */
  readonly syntax: string;
  readonly help: string;
  /** The only values there are. */
  readonly values?: readonly string[];
}

/** All that is known of a command; parser, help, manual and completion are made from it. */
export interface Described {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What its own help says between summary and operands: examples. */
  readonly details?: string;
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option<unknown>>>;
}

/** What the arguments of a command say, checked. */
export interface Asked<S extends object> {
  readonly operands: readonly string[];
  readonly settings: S;
  readonly io: Io;
  /** Everything that `gazette` can be asked for, itself first. */
  readonly all: readonly Described[];
}

/** `gazette NAME …`: one file of this folder and a line in `index.ts`. What it needs to work it loads when it runs. */
export type Subcommand<S extends object = object> = Described & {
  readonly options: OptionsOf<S>;
  /** Answers the exit code. */
  run(asked: Asked<S>): Promise<number>;
};
