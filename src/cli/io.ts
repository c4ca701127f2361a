import type { Readable, Writable } from 'node:stream';

/** Everything the command line touches, passed in so that tests can look at it. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that names of inputs start from. */
  readonly cwd: string;
  /** The folder of package.json. */
  readonly home: URL;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
}
