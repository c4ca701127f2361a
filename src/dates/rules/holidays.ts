import { fitsHoliday } from '../context/names.js';
import { date, fixed, part } from '../reading.js';
import type { DateRule } from '../rule.js';

/** Holidays by name. */
export const holidayRules: readonly DateRule[] = [
  {
    name: 'holiday-of-year',
    reason: 'a holiday and its year',
    finds: ['They met on [Easter Monday 2019]. → 2019-04-22'],
    patterns: ['HOLIDAY ,? YEAR', 'HOLIDAY of YEAR'],
    read: (groups) =>
      date(part({ is: 'holiday', holiday: groups.word('holiday') }, 'near', fixed('year', groups.number('year')))),
  },
  {
    name: 'holiday',
    reason: 'a holiday; tense and distance tell its year',
    finds: [
      'They met on [Christmas Eve]. → 2022-12-24',
      'They will meet on [Christmas Day]. → 2023-12-25',
      'They met on [Good Friday]. → 2023-04-07',
      'They will meet on [Thanksgiving]. → 2023-11-23',
      'He said he would sign by [Memorial Day]. → 2023-05-29',
      'They will meet on [Memorial Day]. → 2023-05-29',
    ],
    ignores: ['He decorated a Christmas tree.'],
    patterns: ['HOLIDAY', 'the HOLIDAY', 'which=this|last|next HOLIDAY'],
    read: (groups) => {
      const which = groups.has('which') ? (groups.word('which') as 'this' | 'last' | 'next') : 'near';
      return date(part({ is: 'holiday', holiday: groups.word('holiday') }, which));
    },
    context: { holds: fitsHoliday },
  },
];
