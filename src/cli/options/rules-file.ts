import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/user-error.js';
import type { UserRules } from '../../user-rules/index.js';
import { reasonOf } from '../files/file-errors.js';
import type { Io } from '../io.js';

/** The content of the file of the user's own names and corrections; a run cannot start without it. */
export const readRules = (path: string, { cwd }: Pick<Io, 'cwd'>): string => {
  try {
    return readFileSync(resolve(cwd, path), 'utf8');
  } catch (error) {
    throw new UserError(`cannot read the rules in ${path}: ${reasonOf(error).message}`);
  }
};

/** Its rules; `path` is its name in errors. */
export const parseRules = async (source: string, path: string): Promise<UserRules> => {
  const { readUserRules } = await import('../../user-rules/index.js');
  return readUserRules(source, path);
};
