import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../core/user-error.js';
import type { UserRules } from '../user-rules/index.js';
import { reasonOf } from './file-errors.js';
import type { Io } from './io.js';

/** Reads the user's own names and corrections; without them no run can do what it was asked to. */
export const readRules = async (path: string, { cwd }: Pick<Io, 'cwd'>): Promise<UserRules> => {
  const source = sourceOf(resolve(cwd, path), path);
  const { readUserRules } = await import('../user-rules/index.js');
  return readUserRules(source, path);
};

const sourceOf = (path: string, name: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UserError(`cannot read the rules in ${name}: ${reasonOf(error).message}`);
  }
};
