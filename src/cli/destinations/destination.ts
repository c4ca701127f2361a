import { UserError } from '../../core/user-error.js';
import type { Failure, Printer } from '../../output/index.js';
import { reasonOf } from '../files/file-errors.js';
import type { Done } from '../jobs/job.js';

/** The outcome of an article, if it is not the usual one. */
export type Note = { readonly warning: string } | { readonly error: Failure['error'] };

/** A result of an earlier run and where it is in the output: as bytes, or under a name. */
export interface Kept {
  readonly id: string;
  readonly key: string;
  readonly bytes?: Buffer;
  readonly name?: string;
}

/** Where results go. */
export interface Destination {
  /** For an output with a journal: the options that its results were made with. */
  readonly options?: string;
  /** The result of an earlier run, for an article of this key. */
  readonly kept?: (id: string, key: string) => Kept | undefined;
  /** Keeps the result of an earlier run in its place. */
  readonly keep?: (kept: Kept) => Promise<void>;
  /** What it throws ends the run; an error of one article is returned. */
  put(done: Done, item: Placed): Promise<Note | undefined>;
  fail(failure: Failure): Promise<void>;
  /** Everything was printed. */
  finish(): Promise<void>;
  /** It ends before everything was printed: an incomplete file is removed. */
  abandon(): void;
  /** A signal waits for the current article, so that its file is complete. */
  readonly finishesArticle?: boolean;
}

/** What is known about an article besides its result. */
export interface Placed {
  /** The name of its own output file. */
  readonly below: string;
  /** Its key in the journal of the output. */
  readonly key?: string;
}

/** A new printer, for one article or perhaps several. */
export type OpenPrinter = (several: boolean) => Promise<Printer>;

/** Writes the output of a printer. */
export const printTo = (printer: Printer, write: (piece: string) => Promise<void> | void): Destination => ({
  put: async ({ piece }) => {
    await write(printer.add(piece));
    return undefined;
  },
  fail: async (failure) => write(printer.fail?.(failure) ?? ''),
  finish: async () => write(printer.end()),
  abandon: () => undefined,
});

/** A failure to write is a user error, not a bug. */
export const cannotWrite = (name: string, error: unknown): UserError => {
  const { code, message } = reasonOf(error);
  return new UserError(`cannot write ${name}: ${code === 'not-found' ? 'no such folder' : message}`, 1);
};

/** Runs an operation on the file of that name. */
export const attempt = <T>(name: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw cannotWrite(name, error);
  }
};
