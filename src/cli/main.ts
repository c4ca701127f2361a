/** The program: hands arguments and terminal to `run`. Whoever imports it runs it. */
import { createReadStream, fstatSync } from 'node:fs';
import { outputOf } from './output-of.js';
import { run } from './run.js';

const interrupt = new AbortController();
process.once('SIGINT', () => {
  interrupt.abort();
  // Whoever waits for input waits no longer.
  process.stdin.destroy();
});

/** Fulfilled when everything is printed. */
export const finished: Promise<void> = run(process.argv.slice(2), {
  // Opened on first use: a run over files never waits for standard input.
  get stdin() {
    // Node takes a folder for an empty stream; read as a file it says what it is.
    return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
  },
  stdout: outputOf(1),
  stderr: outputOf(2),
  env: process.env,
  cwd: process.cwd(),
  home: new URL('../../', import.meta.url),
  signal: interrupt.signal,
}).then((code) => {
  process.exitCode = code;
});
