import { TIMEX_TYPES } from '../src/core/entity.js';
import type { Context } from '../src/core/recogniser.js';

/** The context of an article of which only the text is known. */
export const undated: Context = { reference: null, options: { timex: TIMEX_TYPES } };

/** The context of an article that was published on a day. */
export const publishedOn = (value: string): Context => ({
  ...undated,
  reference: { value, source: 'option', certainty: 'stated' },
});
