import { fitsHoliday } from '../context/names.js';
import { isSighted } from '../calendar/holidays.js';
import { date, fixed, moved, part } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';

const modOf = (holiday: string): string | undefined => (isSighted(holiday) ? 'APPROX' : undefined);

/** Holidays by name. */
export const holidayRules: readonly DateRule[] = [
  {
    name: 'holiday-of-year',
    reason: 'a holiday and its year',
    finds: ['They met on [Easter Monday 2019]. → 2019-04-22', 'They met on [Good Friday in 2019]. → 2019-04-19'],
    patterns: ['HOLIDAY ,? YEAR', 'HOLIDAY of|in YEAR'],
    read: (groups) => {
      const holiday = groups.word('holiday');
      return date(part({ is: 'holiday', holiday }, 'near', fixed('year', groups.number('year'))), modOf(holiday));
    },
  },
  {
    name: 'holiday',
    reason: 'a holiday; tense and distance decide its year',
    finds: [
      'They met on [Christmas Eve]. → 2022-12-24',
      'They will meet on [Christmas Day]. → 2023-12-25',
      'They met on [Good Friday]. → 2023-04-07',
      'They will meet on [Thanksgiving]. → 2023-11-23',
      'He said he would sign by [Memorial Day]. → 2023-05-29',
      'They will meet on [Memorial Day]. → 2023-05-29',
      'Ministers in London and Leeds will meet on [Labour Day]. → 2023-05-01',
      'Canada rested on [Labour Day]. → 2022-09-05',
      'In New Zealand, Auckland rested on [Labour Day]. → 2022-10-24',
      'The Canadian leader met them on [Thanksgiving]. → 2022-10-10',
      'Indian troops marched on [Republic Day]. → 2023-01-26',
      'They lit lamps on [Diwali]. → 2022-10-24',
      'They marked [Lunar New Year]. → 2023-01-22',
      'They fasted in [Ramadan]. → 2023-03-23/2023-04-20',
      'They marked [Yom Kippur]. → 2022-10-05',
      'Shops were shut on [Eid al-Fitr]. → 2023-04-21',
      'They danced on [Nowruz]. → 2023-03-21',
      'They went home for [Chuseok]. → 2022-09-10',
      'They went home for [the Mid-Autumn Festival]. → 2022-09-10',
      'They lit lamps at [Sukkot]. → 2022-10-10/2022-10-16',
      'They marched on [Mawlid]. → 2022-10-08',
      'They fasted in [Holy Week]. → 2023-04-02/2023-04-08',
      'They marched on [Madaraka Day]. → 2022-06-01',
      'Offices were shut on [the bank holiday]. → XXXX-XX-XX',
    ],
    ignores: [
      'He decorated a Christmas tree.',
      'She was in the New Year Honours.',
      'The Tamil New Year was quiet.  # of another calendar',
    ],
    patterns: ['HOLIDAY', 'the HOLIDAY', 'which=this|last|next HOLIDAY'],
    read: (groups) => {
      const which = groups.has('which') ? (groups.word('which') as 'this' | 'last' | 'next') : 'near';
      const holiday = groups.word('holiday');
      return date(part({ is: 'holiday', holiday }, which), modOf(holiday));
    },
    context: { holds: fitsHoliday },
    contextInside: true,
  },
  {
    name: 'holiday-eve',
    reason: 'the day before a holiday',
    finds: ['They met on [the eve of Good Friday]. → 2023-04-06', 'They will meet on [Thanksgiving eve]. → 2023-11-22'],
    patterns: ['the? eve of HOLIDAY', 'HOLIDAY eve'],
    read: (groups) => date(moved(part({ is: 'holiday', holiday: groups.word('holiday') }), 'day', -1)),
  },
  {
    name: 'beside-holiday',
    reason: 'a day, a week or a weekend before or after a holiday',
    finds: [
      'They met [the week before Easter]. → 2023-W13',
      'They will meet [the week after Labor Day]. → 2023-W37',
      'They met [the weekend before Christmas]. → 2022-W50-WE',
    ],
    patterns: ['the unit=day|week|weekend way=before|after HOLIDAY'],
    read: (groups) => {
      const by = groups.word('way') === 'after' ? 1 : -1;
      const holiday = part({ is: 'holiday', holiday: groups.word('holiday') });
      const unit = groups.word('unit') as 'day' | 'week' | 'weekend';
      if (unit === 'day') return date(moved(holiday, 'day', by));
      return date({ is: 'nth', unit, n: 0, of: moved(holiday, 'week', by) });
    },
  },
  {
    name: 'holiday-weekend',
    reason: 'the Saturday and Sunday beside a holiday',
    finds: [
      'Roads were full on [Thanksgiving weekend]. → 2022-W47-WE',
      'Roads were full over [the Labor Day weekend]. → 2022-W35-WE',
    ],
    patterns: ['the? HOLIDAY weekend', 'which=this|last|next HOLIDAY weekend'],
    read: (groups) => {
      const which = groups.has('which') ? (groups.word('which') as 'this' | 'last' | 'next') : 'near';
      const holiday = part({ is: 'holiday', holiday: groups.word('holiday') }, which);
      // A Monday is at the end of the weekend, a Thursday or Friday at its beginning.
      return date({ is: 'nth', unit: 'weekend', n: 0, of: moved(holiday, 'day', -2) });
    },
  },
];
