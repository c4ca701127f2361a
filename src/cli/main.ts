/** The program: hands arguments and terminal to `run`. Whoever imports it runs it. */
import { createReadStream, fstatSync } from 'node:fs';
import { UserError } from '../core/user-error.js';
import { fileIdentity } from './file-identity.js';
import { outputOf } from './output-of.js';
import { run } from './run.js';
import { guard } from './signals.js';

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
  get cwd() {
    try {
      return process.cwd();
    } catch {
      throw new UserError('the working folder is gone', 1);
    }
  },
  home: new URL('../../', import.meta.url),
  guard,
  get stdoutFile() {
    return fileIdentity(1);
  },
}).then((code) => {
  process.exitCode = code;
});
