import type { Io } from '../io.js';
import type { Option, OptionsOf } from '../options/options.js';

/** The operands of a command. */
export interface Operand {
  /** As in the help: `<gold>` if required, `[pred]` if optional, `[inputs...]` if there may be several. */
  readonly syntax: string;
  readonly help: string;
  /** All possible values. */
  readonly values?: readonly string[];
}

/** The definition of a command, from which parser, help, manual and completion are made. */
export interface Described {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What its own help prints between summary and operands: examples. */
  readonly details?: string;
  readonly operands: readonly Operand[];
  readonly options: Readonly<Record<string, Option<unknown>>>;
}

/** The arguments of a command, checked. */
interface Asked<S extends object> {
  readonly operands: readonly string[];
  readonly settings: S;
  readonly io: Io;
  /** All commands of `gazette`, itself first. */
  readonly all: readonly Described[];
}

/** `gazette NAME …`: one file of this folder and a line in `index.ts`. It loads what it needs when it runs. */
export type Subcommand<S extends object = object> = Described & {
  readonly options: OptionsOf<S>;
  /** Returns the exit code. */
  run(asked: Asked<S>): Promise<number>;
};
