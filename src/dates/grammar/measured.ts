import { spellCount } from './spelling.js';
import { duration, type Reading } from './reading.js';
import type { Groups } from './rule.js';
import { PLURALS } from './words.js';

/** The unit of a length; a class of words gives the singular, words in a pattern are taken as they are. */
export const unitName = (groups: Groups): string => {
  const unit = groups.word(groups.has('unit') ? 'unit' : 'units');
  return PLURALS[unit] ?? unit;
};

/** How many units it has: one where none is said. */
export const countOf = (groups: Groups): number | string => (groups.has('num') ? groups.number('num') : 1);

/** The length; undefined for a weekend, which without a number is a time. */
export const measured = (groups: Groups): Reading | undefined => {
  const unit = unitName(groups);
  return unit === 'weekend' && !groups.has('num') ? undefined : duration(spellCount(countOf(groups), unit));
};
