import type { When, Which } from '../grammar/reading.js';

/** Which one *this*, *last* and *next* mean. */
export const whichOf = (word: string): Which => WHICH[word] ?? 'last';

const WHICH: Readonly<Record<string, Which>> = {
  this: 'this',
  next: 'next',
  coming: 'next',
  following: 'following',
  previous: 'previous',
  preceding: 'previous',
  before: 'previous',
  after: 'following',
};

/** *March 11 this year* counts as two dates, *March of this year* does not. */
export const isNotNow = (when: When): boolean =>
  when.is !== 'period' && (when.is !== 'shift' || when.by !== 0 || when.from !== 'dct');

/** A year given or described, which a month or a season can be part of. */
export const isYearLong = (when: When | undefined): when is When => {
  if (when === undefined) return false;
  if (when.is === 'period') return when.period.unit === 'year';
  return when.is === 'shift' && when.unit === 'year';
};
