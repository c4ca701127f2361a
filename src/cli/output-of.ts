import { fstatSync, writeSync } from 'node:fs';
import { codeOf } from './files/file-errors.js';
import type { Output } from './io.js';

type Done = (error?: Error | null) => void;

/**
 * Standard output or standard error. Node's stream for it takes 3 ms to load; files and pipes, which it also writes to
 * synchronously, are written directly.
 */
export const outputOf = (fd: 1 | 2): Output => (isPlain(fd) ? plain(fd) : streamOf(fd));

const isPlain = (fd: number): boolean => {
  try {
    const stat = fstatSync(fd);
    return stat.isFile() || stat.isFIFO();
  } catch {
    return false;
  }
};

const streamOf = (fd: 1 | 2): Output => (fd === 1 ? process.stdout : process.stderr);

const plain = (fd: 1 | 2): Output => {
  // Set once a non-blocking pipe is full (EAGAIN): from then on we write through Node's stream, which can wait.
  let stream: Output | undefined;
  return {
    on: () => undefined,
    get writableLength() {
      return stream?.writableLength ?? 0;
    },
    write: (text, done) => {
      const rest = stream === undefined ? writeNow(fd, Buffer.from(text), done) : text;
      if (rest === undefined) return;
      stream ??= heard(streamOf(fd));
      stream.write(rest, done);
    },
  };
};

/** Without a listener an error would be a crash; it is reported where it happens. */
const heard = (stream: Output): Output => {
  stream.on('error', () => undefined);
  return stream;
};

/** Writes what it can; returns the rest if the pipe is full. */
const writeNow = (fd: number, bytes: Buffer, done: Done = () => undefined): Buffer | undefined => {
  let written = 0;
  try {
    while (written < bytes.length) written += writeSync(fd, bytes, written);
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return bytes.subarray(written);
    done(error as Error);
    return undefined;
  }
  done();
  return undefined;
};
