import { readUserRules } from '../user-rules/index.js';
import { keep } from './rules-store.js';

/** Your own names and corrections, ready for use; made by `readRules`. */
export interface Rules {
  /** What its errors and reasons call it. */
  readonly name: string;
}

/**
 * Reads rules as `--rules` takes them: JSON Lines, one rule a line. What is wrong in them is a `UserError` that says in
 * which line.
 */
export const readRules = async (source: string, name = 'rules'): Promise<Rules> =>
  keep({ name }, await readUserRules(source, name));
