import { codeOf } from './file-errors.js';
import type { Outcome, Work } from './job.js';
import { stoppable } from './stoppable.js';

/** Work that leaves something behind if the program is killed in the middle of it. */
export type Guard = (cleanUp: () => void) => () => void;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Cleans up when a signal ends the program; what it answers takes that back. The program then dies of the signal, as the
 * shell expects. Without anything to clean up there is no handler: the kernel ends a busy or blocked program at once.
 */
export const guard: Guard = (cleanUp) => {
  const listeners = SIGNALS.map((signal) => [signal, () => die(signal)] as const);
  const release = (): void => {
    for (const [signal, listener] of listeners) process.removeListener(signal, listener);
  };
  const die = (signal: NodeJS.Signals): void => {
    cleanUp();
    release();
    process.kill(process.pid, signal);
  };
  for (const [signal, listener] of listeners) process.on(signal, listener);
  return release;
};

/** Shorter texts are done before Ctrl-C could seem deaf. */
const LONG = 50_000;

/**
 * The same function, which Ctrl-C ends also in the middle of a long text. Only needed where there is a handler. Where
 * `finishes`, the text in hand is done from the start first, and a second Ctrl-C ends that.
 */
export const interruptible =
  (work: Work, finishes: boolean): Work =>
  (articles, onTurn) => {
    if (articles.every(({ text }) => text.length < LONG)) return work(articles, onTurn);
    const run = (): readonly Outcome[] => stoppable(() => work(articles, onTurn), { breakOnSigint: true });
    try {
      return run();
    } catch (error) {
      if (codeOf(error) !== INTERRUPTED) throw error;
      return finishes ? last(run) : stop(error);
    }
  };

/** What is done after the first Ctrl-C; the program ends when its result has been written. */
const last = <R>(run: () => R): R => {
  try {
    const result = run();
    setImmediate(() => process.emit('SIGINT'));
    return result;
  } catch (error) {
    return stop(error);
  }
};

/** A signal was not handled while it stopped the script. */
const stop = (error: unknown): never => {
  if (codeOf(error) === INTERRUPTED) process.emit('SIGINT');
  throw error;
};

const INTERRUPTED = 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
