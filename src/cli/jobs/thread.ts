import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { ThreadData } from './messages.js';

/** Under which name the program finds that it is a thread: to ask Node takes a run without threads a millisecond. */
export const THREAD = 'gazette.thread';

/** What a thread runs first: the program as it is started, which knows where it is kept compiled. */
const FIRST = `const { parentPort, workerData } = require('node:worker_threads');
globalThis[Symbol.for('${THREAD}')] = { parentPort, workerData };
require(workerData.program);`;

/** Another thread of the program below this folder. */
export const startThread = async (data: ThreadData, home: URL): Promise<Worker> => {
  const { Worker } = await import('node:worker_threads');
  const program = fileURLToPath(new URL('bin/gazette.js', home));
  return new Worker(FIRST, { eval: true, workerData: { ...data, program }, stdin: false });
};
