import type { Meaning } from './rule.js';

/** The name of a user's rule in the output: `user:17` is line 17 of the file. */
export const ruleName = ({ line }: Pick<Meaning, 'line'>): string => `user:${line}`;

export const isUserRule = (rule: string): boolean => rule.startsWith('user:');

/** What `--explain` says about it; undefined for the rules of the kinds. */
export const userReason = (rule: string, file: string): string | undefined => {
  const line = /^user:(\d+)$/.exec(rule)?.[1];
  return line === undefined ? undefined : `line ${line} of your rules, ${file}`;
};
