import { setImmediate } from 'node:timers/promises';
import { now } from './now.js';

/** Pauses now and then: work without a pause would hear of no signal and of no message. */
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
