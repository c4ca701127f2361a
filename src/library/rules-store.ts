import type { UserRules } from '../user-rules/index.js';

const known = new WeakMap<object, UserRules>();

/** The result of `readRules` is a handle that hides the rules. */
export const keep = <H extends object>(handle: H, rules: UserRules): H => {
  known.set(handle, rules);
  return handle;
};

export const isRules = (value: unknown): boolean => typeof value === 'object' && value !== null && known.has(value);

export const userRulesOf = (handle: object): UserRules | undefined => known.get(handle);
