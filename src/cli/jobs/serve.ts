import type { parentPort, workerData } from 'node:worker_threads';
import { inFews } from '../../core/together.js';
import type { Outcome } from './job.js';
import { engine } from '../tuning.js';
import { createWork } from './work.js';
import type { Answer, Request, ThreadData } from './messages.js';

/** The loop of a thread: processes batches, one after the other. */
export const serve = async (port: NonNullable<typeof parentPort>, data: typeof workerData): Promise<void> => {
  const { job, inHand } = data as ThreadData;
  // Messages are queued until there is a listener.
  const work = await createWork(job);
  engine.forMany();
  port.on('message', ({ batch, articles }: Request) => {
    let done = 0;
    const onTurn = (at: number): void => {
      Atomics.store(inHand, 1, done + at);
      Atomics.store(inHand, 0, batch);
    };
    const outcomes: Outcome[] = [];
    for (const few of inFews(articles, ({ text }) => text.length)) {
      outcomes.push(...work(few, onTurn));
      done += few.length;
    }
    port.postMessage({ batch, outcomes } satisfies Answer);
  });
};
