import type { parentPort, workerData } from 'node:worker_threads';
import { createWork } from '../work.js';
import type { Answer, Request, ThreadData } from './messages.js';

/** What a thread does until it is dismissed: answers batches, one after the other. */
export const serve = async (port: NonNullable<typeof parentPort>, data: typeof workerData): Promise<void> => {
  const { job, inHand } = data as ThreadData;
  // Messages wait until somebody listens.
  const work = await createWork(job);
  port.on('message', ({ batch, articles }: Request) => {
    const outcomes = articles.map((article, at) => {
      Atomics.store(inHand, 1, at);
      Atomics.store(inHand, 0, batch);
      return work(article);
    });
    port.postMessage({ batch, outcomes } satisfies Answer);
  });
};
