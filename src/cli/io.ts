import type { Readable } from 'node:stream';
import type { FileIdentity } from './files/file-identity.js';
import type { StartThread } from './jobs/messages.js';
import type { Guard } from './signals.js';

/** The parts of a writable stream that are used. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  on(event: 'error', listener: (error: Error) => void): unknown;
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown;
  /** How much is buffered and not yet written. */
  readonly writableLength?: number;
}

/** A pager. */
export interface Pager {
  readonly input: Output;
  /** Resolves when the user has quit it. */
  end(): Promise<void>;
}

/** Undefined if there is no such program. */
export type StartPager = (command: string) => Promise<Pager | undefined>;

/** How V8 compiles the program, for all threads at once. */
export interface Engine {
  /** For a run that ends soon. */
  readonly forFew: () => void;
  /** For a run that has become longer. */
  readonly forMany: () => void;
  /** For a long run. */
  readonly forLong: () => void;
  /** The initial state: V8 refuses to read compiled code in any other, so threads need it, and so does saving code. */
  readonly restore: () => void;
}

/** Everything that the command line touches, passed in so that tests can check it. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that names of inputs are relative to. */
  readonly cwd: string;
  /** The folder of package.json. */
  readonly home: URL;
  /** Cleans up if a signal ends the program. */
  readonly guard: Guard;
  /** Absent where others run in the same process. */
  readonly engine?: Engine;
  /** Starts another thread of the program, if threads are possible. */
  readonly startThread?: StartThread;
  /** Starts a pager, if there is one. */
  readonly startPager?: StartPager;
  /** The file that standard output goes to, if it is one. */
  readonly stdoutFile: FileIdentity | undefined;
}
