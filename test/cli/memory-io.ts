import { PassThrough, Readable, Writable } from 'node:stream';
import type { Io, StartPager } from '../../src/cli/io.js';

export interface Given {
  readonly stdin?: Uint8Array | string;
  /** A terminal on all three streams, this wide. */
  readonly terminal?: number;
  /** How many lines the terminal has. */
  readonly rows?: number;
  readonly startPager?: StartPager;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

export interface Memory {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
}

/** Streams that remember what was written to them. */
export const memoryIo = (given: Given = {}): Memory => {
  const { stdin, terminal, rows, startPager, env = {}, cwd = '.' } = given;
  const out = collector();
  const err = collector();
  const isTerminal =
    terminal === undefined ? {} : { isTTY: true, columns: terminal, ...(rows === undefined ? {} : { rows }) };
  const input = stdin === undefined ? new PassThrough().end() : Readable.from([Buffer.from(stdin)]);
  const io: Io = {
    stdin: Object.assign(input, isTerminal),
    stdout: Object.assign(out.stream, isTerminal),
    stderr: Object.assign(err.stream, isTerminal),
    env,
    cwd,
    home: new URL('../../', import.meta.url),
    guard: () => () => undefined,
    stdoutFile: undefined,
    ...(startPager === undefined ? {} : { startPager }),
  };
  return { io, stdout: out.text, stderr: err.text };
};

const collector = (): { stream: Writable; text: () => string } => {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString() };
};
