import { setImmediate } from 'node:timers/promises';
import { now } from '../now.js';

/** Pauses now and then, because work without a pause would receive no signals or messages. */
export type Breathe = () => Promise<void>;

const OFTEN = 50;

export const createBreather = (): Breathe => {
  let last = now();
  return async () => {
    if (now() - last < OFTEN) return;
    await setImmediate();
    last = now();
  };
};
