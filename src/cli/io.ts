import type { Readable } from 'node:stream';
import type { FileIdentity } from './file-identity.js';
import type { StartThread } from './jobs/messages.js';
import type { Guard } from './signals.js';

/** What a stream that is written to can do. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly rows?: number;
  on(event: 'error', listener: (error: Error) => void): unknown;
  write(text: string | Uint8Array, done?: (error?: Error | null) => void): unknown;
  /** How much was given to it and is not written yet. */
  readonly writableLength?: number;
}

/** A program that shows what it is given page by page. */
export interface Pager {
  readonly input: Output;
  /** Resolves when its user has left it. */
  end(): Promise<void>;
}

/** Undefined where there is no such program. */
export type StartPager = (command: string) => Promise<Pager | undefined>;

/** Everything the command line touches, passed in so that tests can look at it. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that names of inputs start from. */
  readonly cwd: string;
  /** The folder of package.json. */
  readonly home: URL;
  /** Cleans up where a signal ends the program. */
  readonly guard: Guard;
  /** Starts another thread of the program, where there can be one. */
  readonly startThread?: StartThread;
  /** Starts a pager, where there can be one. */
  readonly startPager?: StartPager;
  /** Which file standard output goes to, where it is one. */
  readonly stdoutFile: FileIdentity | undefined;
}
