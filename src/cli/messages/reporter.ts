import type { Result } from '../../core/result.js';
import { ENTITY_TYPES } from '../../kinds.js';
import { oneLine, printable, type Failure } from '../../output/index.js';
import type { Io } from '../io.js';
import type { Settings } from '../options/settings.js';
import type { Done } from '../jobs/job.js';

/** All messages on standard error. */
export interface Reporter {
  /** An article that could not be read. */
  failed(failure: Failure): void;
  /** Warnings about an article, and with `--verbose` what was found. */
  done(done: Pick<Done, 'id' | 'warnings' | 'summary'>): void;
  /** Other warnings, unless `--quiet`. */
  readonly warn: (name: string, what: string) => void;
  /** The summary of the run, if there is one. */
  sum(line: string | undefined): void;
  /** The exit code for such a failure. */
  exitCodeOf(failure: Failure): number;
}

/** The exit codes for failures of single articles. */
const UNREADABLE = 1;
const BUG = 70;

export const createReporter = ({ quiet }: Pick<Settings, 'quiet'>, io: Io): Reporter => {
  const say = (text: string): void => void io.stderr.write(`gazette: ${printable(text)}\n`);
  const warn = (name: string, what: string): void => {
    if (!quiet) say(`warning: ${oneLine(`${nameOf(name)}: ${what}`)}`);
  };
  return {
    warn,
    failed: ({ id, error }) => say(placed(nameOf(id), error.message)),
    done: ({ id, warnings, summary }) => {
      if (summary !== undefined) say(summary);
      for (const warning of warnings) warn(id, warning);
    },
    sum: (line) => {
      if (line !== undefined && !quiet) say(line);
    },
    exitCodeOf: ({ error }) => (error.code === 'bug' ? BUG : UNREADABLE),
  };
};

const nameOf = (id: string): string => (id === '-' ? 'standard input' : id === '' ? "''" : id);

/** A record without an id is identified by its place, which its message already names. */
const placed = (name: string, message: string): string =>
  message.startsWith(`${name}: `) ? `${oneLine(name)}${message.slice(name.length)}` : `${oneLine(name)}: ${message}`;

/** A line about what was found. */
export const summaryOf = ({ id, date, entities }: Result): string => {
  const day = date === null ? 'no date' : `${date.value} from ${date.source}`;
  const counts = ENTITY_TYPES.map((type) => `${entities.filter((entity) => entity.type === type).length} ${type}`);
  return oneLine(`${nameOf(id)}: ${day}; ${counts.join(', ')}`);
};

/** The error, and what to do about it. */
export const bugReport = (error: unknown): string => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug: please report it with the text that caused it\n${printable(stack)}`;
};
