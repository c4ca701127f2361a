import type { ReferenceDate } from '../core/result.js';

/** The day in the address of an article: that of publication, as far as can be known. */
export const inAddress = (value: string): ReferenceDate => ({ value, source: 'url', certainty: 'likely' });
