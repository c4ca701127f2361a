import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/user-error.js';
import { reasonOf } from '../files/file-errors.js';
import type { Io } from '../io.js';

/** Whether a path below a given folder is ignored; the path of a folder ends in a slash. */
export type IsIgnored = (path: string) => boolean;

/** Patterns in the syntax of .gitignore, one a line; `@FILE` is a file of them. */
export const ignoring = async (patterns: string | undefined, io: Io): Promise<IsIgnored> => {
  if (patterns === undefined) return () => false;
  const { default: ignore } = await import('ignore');
  const lines = patterns.split('\n').map((pattern) => (pattern[0] === '@' ? contentOf(pattern, io) : pattern));
  const rules = ignore().add(lines.join('\n'));
  // The package rejects paths that lead out of the folder.
  return (path) => rules.ignores(path.replace(/^(?:\.{0,2}\/)+/, ''));
};

const contentOf = (pattern: string, { cwd }: Io): string => {
  try {
    return readFileSync(resolve(cwd, pattern.slice(1)), 'utf8');
  } catch (error) {
    throw new UserError(`cannot read the patterns in ${pattern.slice(1)}: ${reasonOf(error).message}`);
  }
};
