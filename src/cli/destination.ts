import { UserError } from '../core/user-error.js';
import type { Failure, Printer } from '../output/index.js';
import { reasonOf } from './file-errors.js';
import type { Done } from './job.js';

/** What became of an article, where it is not what was to be expected. */
export type Note = { readonly warning: string } | { readonly error: Failure['error'] };

/** A result that an earlier run has left, and where it stands in the output: as bytes, or under a name. */
export interface Kept {
  readonly id: string;
  readonly key: string;
  readonly bytes?: Buffer;
  readonly name?: string;
}

/** Where results go. */
export interface Destination {
  /** Where it has a journal: the options that results in it were made with. */
  readonly options?: string;
  /** The result of an earlier run, for an article of this key. */
  readonly kept?: (id: string, key: string) => Kept | undefined;
  /** Leaves the result of an earlier run where it belongs. */
  readonly keep?: (kept: Kept) => Promise<void>;
  /** What it throws ends the run; what concerns one article it answers. */
  put(done: Done, item: Placed): Promise<Note | undefined>;
  fail(failure: Failure): Promise<void>;
  /** Everything was printed. */
  finish(): Promise<void>;
  /** It ends before everything was printed: a file that is not whole is removed. */
  abandon(): void;
  /** A signal waits for the article in hand, whose file is whole when it is done. */
  readonly finishesArticle?: boolean;
}

/** What is known of an article beside its result. */
export interface Placed {
  /** The name its own output file gets. */
  readonly below: string;
  /** What the journal of the output knows it by. */
  readonly key?: string;
}

/** A new printer, for one article or perhaps several. */
export type OpenPrinter = (several: boolean) => Promise<Printer>;

/** Writes whatever a printer has to say. */
export const printTo = (printer: Printer, write: (piece: string) => Promise<void> | void): Destination => ({
  put: async ({ piece }) => {
    await write(printer.add(piece));
    return undefined;
  },
  fail: async (failure) => write(printer.fail?.(failure) ?? ''),
  finish: async () => write(printer.end()),
  abandon: () => undefined,
});

/** Failing to write is put right by the user, not by us. */
export const cannotWrite = (name: string, error: unknown): UserError => {
  const { code, message } = reasonOf(error);
  return new UserError(`cannot write ${name}: ${code === 'not-found' ? 'no such folder' : message}`, 1);
};

/** Does something to the file of that name. */
export const attempt = <T>(name: string, act: () => T): T => {
  try {
    return act();
  } catch (error) {
    throw cannotWrite(name, error);
  }
};
