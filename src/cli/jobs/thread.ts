import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import type { ThreadData } from './messages.js';

/** The global name that shows the program that it is a thread: asking Node costs a millisecond. */
export const THREAD = 'gazette.thread';

/** The first script of a thread: the launcher of the program, which knows where the compiled code is. */
const FIRST = `const { parentPort, workerData } = require('node:worker_threads');
globalThis[Symbol.for('${THREAD}')] = { parentPort, workerData };
require(workerData.program);`;

/** Another thread of the program below this folder. */
export const startThread = async (data: ThreadData, home: URL): Promise<Worker> => {
  const { Worker } = await import('node:worker_threads');
  const program = fileURLToPath(new URL('bin/gazette.js', home));
  return new Worker(FIRST, { eval: true, workerData: { ...data, program }, stdin: false });
};
