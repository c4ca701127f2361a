import type { ReferenceDate } from '../core/result.js';

/** The day in the address of an article: presumably that of publication. */
export const inAddress = (value: string): ReferenceDate => ({ value, source: 'url', certainty: 'likely' });
