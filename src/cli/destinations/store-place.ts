import { UserError } from '../../core/user-error.js';
import { codeOf } from '../files/file-errors.js';
import type { Resumption } from './journal.js';
import type { Guard } from '../signals.js';

/** The path of a store, and how it uses the results of an earlier run. */
export interface Place {
  readonly path: string;
  /** As the user gave it. */
  readonly name: string;
  readonly guard: Guard;
  readonly wanted: Resumption;
}

/** A missing optional package of a store is a user error; other errors are thrown again. */
export const leftOut = (error: unknown, name: string, needed: string): UserError | undefined =>
  ['MODULE_NOT_FOUND', 'ERR_MODULE_NOT_FOUND'].includes(codeOf(error) ?? '')
    ? new UserError(`${name} needs ${needed}, which was left out: npm install ${needed}`, 1)
    : undefined;
