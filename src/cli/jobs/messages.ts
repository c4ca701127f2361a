import type { Worker } from 'node:worker_threads';
import type { Article } from '../../core/article.js';
import type { Job, Outcome } from './job.js';

/** The first message to a thread, its `workerData`. */
export type StartThread = (data: ThreadData) => Promise<Worker>;

export interface ThreadData {
  readonly job: Job;
  /** The batch and the article that the thread is working on, to know which one ended it. */
  readonly inHand: Int32Array;
}

export interface Request {
  readonly batch: number;
  readonly articles: readonly Article[];
}
export interface Answer {
  readonly batch: number;
  readonly outcomes: readonly Outcome[];
}
