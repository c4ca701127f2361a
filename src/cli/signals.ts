import { codeOf } from './files/file-errors.js';
import type { Outcome, Work } from './jobs/job.js';
import { stoppable } from './jobs/stoppable.js';

/** Work that leaves something behind if the program is killed in the middle of it. */
export type Guard = (cleanUp: () => void) => () => void;

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Cleans up when a signal ends the program; the function returned cancels that. The program then dies of the signal, as the
 * shell expects. If there is nothing to clean up there is no handler, so that the kernel ends even a busy or blocked program
 * at once.
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

/** Shorter texts are finished before a delay of Ctrl-C is noticed. */
const LONG = 50_000;

/**
 * The same function, which Ctrl-C can interrupt in the middle of a long text. Only needed if there is a handler. With
 * `finishes`, the current text is first done from its start, and a second Ctrl-C interrupts that.
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

/** Runs after the first Ctrl-C; the program ends when its result has been written. */
const last = <R>(run: () => R): R => {
  try {
    const result = run();
    setImmediate(() => process.emit('SIGINT'));
    return result;
  } catch (error) {
    return stop(error);
  }
};

/** A signal is not handled while it interrupts the script. */
const stop = (error: unknown): never => {
  if (codeOf(error) === INTERRUPTED) process.emit('SIGINT');
  throw error;
};

const INTERRUPTED = 'ERR_SCRIPT_EXECUTION_INTERRUPTED';
