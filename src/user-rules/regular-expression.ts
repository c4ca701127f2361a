import type { Search } from './attributes.js';
import { UserError } from '../core/user-error.js';

/** RE2 does not backtrack: whatever the expression and the word, the time is linear. */
export const createSearch = async (): Promise<Search> => {
  const { RE2JS } = await import('re2js');
  return (expression) => {
    try {
      const compiled = RE2JS.compile(expression);
      return (word) => compiled.matcher(word).find();
    } catch (error) {
      throw new UserError(
        `REGEX ${JSON.stringify(expression)}: ${error instanceof Error ? error.message : 'not valid'}`,
      );
    }
  };
};
