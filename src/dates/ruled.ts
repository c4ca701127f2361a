import type { DateRange, Mention } from '../core/entity.js';
import type { Ruled } from '../core/ruled.js';
import { UserError } from '../core/user-error.js';
import { daysOfValue } from './calendar/days-of-value.js';
import type { ResolvedMention } from './resolution/mention.js';

const UNKNOWN: Omit<ResolvedMention, keyof Mention> = {
  timex: { type: 'DATE', value: 'XXXX-XX-XX' },
  articleType: 'news',
  iso: null,
  from: null,
  to: null,
  inferred: [],
  since: undefined,
  utcOffset: null,
};

/** Dates by the user's own rules: an id is the value. */
export const ruled: Ruled<unknown, ResolvedMention, DateRange> = {
  label: 'DATE',
  readId: (id) => {
    if (id === undefined || daysOfValue(id) !== undefined) return id;
    throw new UserError(
      `the id of a DATE is its value, YYYY, YYYY-MM, YYYY-MM-DD or two of them with / between, not ${JSON.stringify(id)}`,
    );
  },
  mention: (place, { id }, seen) => {
    const known = { ...UNKNOWN, ...seen, ...place };
    const days = id === undefined ? undefined : daysOfValue(id);
    if (id === undefined || days === undefined) return known;
    return { ...known, timex: { type: 'DATE', value: id }, iso: id, ...days, inferred: [], since: undefined };
  },
  names: ({ timex: { type, value, freq } }) => [`${type} ${value} ${freq ?? ''}`],
};
