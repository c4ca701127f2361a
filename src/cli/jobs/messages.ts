import type { Worker } from 'node:worker_threads';
import type { Article } from '../../core/article.js';
import type { Job, Outcome } from '../job.js';

/** Starts a thread that serves: what it is given is its `workerData`. */
export type StartThread = (data: ThreadData) => Promise<Worker>;

export interface ThreadData {
  readonly job: Job;
  /** The batch and the article that the thread has in hand, so that it is known which one ended it. */
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
