import type { Result } from '../core/result.js';
import { ENTITY_TYPES } from '../kinds.js';
import { oneLine, printable, type Failure } from '../output/index.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import type { Done } from './job.js';

/** Everything that is said on standard error. */
export interface Reporter {
  /** An article that could not be read. */
  failed(failure: Failure): void;
  /** What was odd about an article, and with `--verbose` what was found. */
  done(done: Pick<Done, 'id' | 'warnings' | 'summary'>): void;
  /** What else is odd, unless it is to be quiet. */
  readonly warn: (name: string, what: string) => void;
  /** What the run has done, where there is something to say. */
  sum(line: string | undefined): void;
  /** What such a failure makes of the exit code. */
  exitCodeOf(failure: Failure): number;
}

/** Exit codes that single articles can cause. */
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

/** A record without an id goes by its place, which its message names already. */
const placed = (name: string, message: string): string =>
  message.startsWith(`${name}: `) ? `${oneLine(name)}${message.slice(name.length)}` : `${oneLine(name)}: ${message}`;

/** A line about what was found. */
export const summaryOf = ({ id, date, entities }: Result): string => {
  const day = date === null ? 'no date' : `${date.value} from ${date.source}`;
  const counts = ENTITY_TYPES.map((type) => `${entities.filter((entity) => entity.type === type).length} ${type}`);
  return oneLine(`${nameOf(id)}: ${day}; ${counts.join(', ')}`);
};

/** What went wrong, and what to do about it. */
export const bugReport = (error: unknown): string => {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `this is a bug: please report it with the text that caused it\n${printable(stack)}`;
};
