import type { Inputs, Taken } from '../inputs/inputs.js';
import type { Io } from '../io.js';
import { now } from '../now.js';
import type { Settings } from '../options/settings.js';

/**
 * Shows the progress: on a terminal on one line that is overwritten and removed at the end, else now and then on a new line.
 */
export interface Progress {
  /** An article is finished. */
  step(what: 'done' | 'failed'): void;
  /** Something else is about to be written. */
  clear(): void;
  /** Everything is done. */
  end(): void;
}

const AFTER = 1000;
const EVERY = 100;
const EVERY_LINE = 10_000;

/** Only on a terminal, and only if it takes longer than a second, unless asked for. */
export const createProgress = (
  { quiet, progress }: Pick<Settings, 'quiet' | 'progress'>,
  { stderr }: Pick<Io, 'stderr'>,
  inputs: Amount,
  clock: () => number = now,
): Progress => {
  const isTerminal = stderr.isTTY === true;
  const nothing = (): void => undefined;
  if (quiet || !(progress || isTerminal)) return { step: nothing, clear: nothing, end: nothing };
  return isTerminal ? onTerminal(stderr, inputs, progress, clock) : onLines(stderr, inputs, clock);
};

type Show = Io['stderr'];
type Amount = Pick<Inputs, 'taken' | 'total'>;

const onTerminal = (stderr: Show, inputs: Amount, isWanted: boolean, clock: () => number): Progress => {
  const state = createState(inputs, clock);
  let next = clock() + (isWanted ? EVERY : AFTER);
  let visible = false;
  const clear = (): void => {
    if (visible) stderr.write('\r\u001b[K');
    visible = false;
  };
  return {
    step: (what) => {
      state.count(what);
      if (clock() < next) return;
      next = clock() + EVERY;
      stderr.write(`\r${state.line()}\u001b[K`);
      visible = true;
    },
    clear,
    end: clear,
  };
};

const onLines = (stderr: Show, inputs: Amount, clock: () => number): Progress => {
  const state = createState(inputs, clock);
  let next = clock() + EVERY_LINE;
  const show = (): void => void stderr.write(`gazette: ${state.line()}\n`);
  return {
    step: (what) => {
      state.count(what);
      if (clock() < next) return;
      next = clock() + EVERY_LINE;
      show();
    },
    clear: () => undefined,
    end: show,
  };
};

/** How much was done, and the total. */
const createState = (inputs: Amount, clock: () => number) => {
  const began = clock();
  const counts = { done: 0, failed: 0 };
  let total: Readonly<Taken> | undefined;
  let isAsked = false;
  // Finding the total needs a second pass over all folders.
  const ask = (): void => {
    isAsked = true;
    void inputs.total().then(
      (known) => (total = known),
      () => undefined,
    );
  };
  return {
    count: (what: 'done' | 'failed'): void => {
      counts[what]++;
      if (!isAsked) ask();
    },
    line: (): string => lineOf({ ...counts, taken: inputs.taken, total }, Math.max(clock() - began, 1) / 1000),
  };
};

interface State {
  readonly done: number;
  readonly failed: number;
  readonly taken: Readonly<Taken>;
  readonly total: Readonly<Taken> | undefined;
}

const lineOf = ({ done, failed, taken, total }: State, seconds: number): string => {
  const articles = done + failed;
  const [files, share, left] = total === undefined ? [] : partsOf(taken, total, seconds);
  const speed = [`${(articles / seconds).toFixed(0)} articles/s`, `${(taken.bytes / 1e6 / seconds).toFixed(1)} MB/s`];
  const errors = failed === 0 ? undefined : failed === 1 ? '1 error' : `${failed} errors`;
  const parts = [`${articles} articles`, files, share, ...speed, left, errors];
  return parts.filter((part) => part !== undefined).join(', ');
};

/** The number of files, the share of bytes, and the time left. */
const partsOf = (taken: Readonly<Taken>, total: Readonly<Taken>, seconds: number): (string | undefined)[] => {
  const files = total.files < 2 ? undefined : `${taken.files} of ${total.files} files`;
  if (total.bytes === 0 || taken.bytes === 0) return [files];
  const share = Math.min(1, taken.bytes / total.bytes);
  const left = share === 1 ? undefined : `${lengthOf((seconds * (1 - share)) / share)} left`;
  return [files, `${Math.floor(share * 100)} %`, left];
};

const lengthOf = (seconds: number): string => {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};
