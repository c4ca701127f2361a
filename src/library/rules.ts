import { readUserRules } from '../user-rules/index.js';
import { keep } from './rules-store.js';

/** Your own names and corrections, ready for use; made by `readRules`. */
export interface Rules {
  /** Its name in errors and reasons. */
  readonly name: string;
}

/**
 * Reads rules as `--rules` takes them: JSON Lines, one rule a line. An error in them is a `UserError` that names the line.
 */
export const readRules = async (source: string, name = 'rules'): Promise<Rules> =>
  keep({ name }, await readUserRules(source, name));
