import { fitsHoliday } from '../context/names.js';
import { date, fixed, part } from '../reading.js';
import type { DateRule } from '../rule.js';

/** Holidays by name. */
export const holidayRules: readonly DateRule[] = [
  {
    name: 'holiday-of-year',
    reason: 'a holiday and its year',
    example: 'Christmas 2007',
    patterns: ['HOLIDAY ,? YEAR', 'HOLIDAY of YEAR'],
    read: (groups) =>
      date(part({ is: 'holiday', holiday: groups.word('holiday') }, 'near', fixed('year', groups.number('year')))),
  },
  {
    name: 'holiday',
    reason: 'a holiday; tense and distance tell its year',
    example: 'Christmas Eve',
    patterns: ['HOLIDAY', 'the HOLIDAY', 'which=this|last|next HOLIDAY'],
    read: (groups) => {
      const which = groups.has('which') ? (groups.word('which') as 'this' | 'last' | 'next') : 'near';
      return date(part({ is: 'holiday', holiday: groups.word('holiday') }, which));
    },
    fits: fitsHoliday,
  },
];
