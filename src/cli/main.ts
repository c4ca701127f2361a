/** The program: passes arguments and terminal to `run`, or is a thread of one that does. Importing it runs it. */
import { createReadStream, fstatSync } from 'node:fs';
import type { parentPort, workerData } from 'node:worker_threads';
import { UserError } from '../core/user-error.js';
import { fileIdentity } from './files/file-identity.js';
import { THREAD, startThread } from './jobs/thread.js';
import { outputOf } from './output-of.js';
import { run } from './run.js';
import { guard } from './signals.js';
import { asStarted, engine } from './tuning.js';

const home = new URL('../../', import.meta.url);

const program = async (): Promise<boolean> => {
  const [stdout, stderr] = [outputOf(1), outputOf(2)];
  // Before compiled code is kept at the end.
  process.prependOnceListener('exit', engine.restore);
  process.exitCode = await run(process.argv.slice(2), {
    // Opened on first use, so that a run over files never waits for standard input.
    get stdin() {
      // Node treats a folder as an empty stream; reading it as a file gives the right error.
      return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
    },
    stdout,
    stderr,
    env: process.env,
    get cwd() {
      try {
        return process.cwd();
      } catch {
        throw new UserError('the working folder is gone', 1);
      }
    },
    home,
    guard,
    engine,
    startPager: async (command) => (await import('./destinations/pager.js')).startPager(command),
    startThread: (data) => startThread(data, home),
    get stdoutFile() {
      return fileIdentity(1);
    },
  });
  return stdout.writableLength === 0 && stderr.writableLength === 0;
};

const help = async (thread: { parentPort: typeof parentPort; workerData: typeof workerData }): Promise<boolean> => {
  const { serve } = await import('./jobs/serve.js');
  await serve(thread.parentPort!, thread.workerData);
  return false;
};

const thread = (globalThis as Record<symbol, unknown>)[Symbol.for(THREAD)];

/** For whoever loads parts of the program. */
export { asStarted };

/** Fulfilled when all is done; true if nothing is left to be written. */
export const finished: Promise<boolean> =
  thread === undefined ? program() : help(thread as { parentPort: typeof parentPort; workerData: typeof workerData });
