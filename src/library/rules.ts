import { readUserRules, type UserRules } from '../user-rules/index.js';

/** Your own names and corrections, ready for use; made by `readRules`. */
export interface Rules {
  /** What its errors and reasons call it. */
  readonly name: string;
}

const known = new WeakMap<object, UserRules>();

/**
 * Reads rules as `--rules` takes them: JSON Lines, one rule a line (docs/explain.md). What is wrong in them is a `UserError`
 * that says in which line.
 */
export const readRules = async (source: string, name = 'rules'): Promise<Rules> => {
  const rules: Rules = { name };
  known.set(rules, await readUserRules(source, name));
  return rules;
};

export const isRules = (value: unknown): value is Rules =>
  typeof value === 'object' && value !== null && known.has(value);

export const userRulesOf = (rules: Rules): UserRules | undefined => known.get(rules);
