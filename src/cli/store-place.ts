import { UserError } from '../core/user-error.js';
import { codeOf } from './file-errors.js';
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

/** An optional package that a store needs and that is not there can be put right by the user; any other error is not this. */
export const leftOut = (error: unknown, name: string, needed: string): UserError | undefined =>
  ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes(codeOf(error) ?? '')
    ? new UserError(`${name} needs ${needed}, which was left out: npm install ${needed}`, 1)
    : undefined;
