import type { Resumption } from './journal.js';
import type { Guard } from './signals.js';

/** Where a store is to be, and how it uses what an earlier run has left there. */
export interface Place {
  readonly path: string;
  /** As the user has it. */
  readonly name: string;
  readonly guard: Guard;
  readonly wanted: Resumption;
}
