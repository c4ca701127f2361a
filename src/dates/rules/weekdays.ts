import { WEEKDAY_PLURALS } from '../../core/calendar/calendar-names.js';
import { fitsWeekday } from '../context/names.js';
import { standsAlone } from '../context/units.js';
import { date, moved, part } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';
import { whichOf } from './described.js';

/** Weekdays by their names. */
export const weekdayRules: readonly DateRule[] = [
  {
    name: 'weekday',
    reason: 'a weekday; the tense of its clause decides which',
    finds: [
      'They have until noon on [Friday]. → 2023-04-21',
      'I told my old coach on [Friday] that I would go. → 2023-04-14',
      'See you on [Thursday]! → 2023-04-20',
      'Ola Kvist won, setting up a contest with the top seed on [Sunday]. → 2023-04-23',
      'They won to set up a final against Italy on [Sunday]. → 2023-04-23',
      'They set up a camp for refugees on [Sunday]. → 2023-04-16',
      'The side, who drew on Thursday, need quick runs on [Friday]. → 2023-04-21',
      'Members have thrown out plans for 212 homes after a long meeting on [Thursday]. → 2023-04-13',
      'Members have approved plans for a march on [Thursday]. → 2023-04-20',
      'The ruling on [Thursday] means that he will go home. → 2023-04-13',
      'Japan launched a probe on [Thursday]. → 2023-04-13',
      'Japan on [Thursday] launched a probe. → 2023-04-13',
      'Japan will launch a probe on [Thursday]. → 2023-04-20',
      'Japan is to launch a probe [Thursday]. → 2023-04-20',
      'Japan plans to launch a probe [Thursday]. → 2023-04-20',
      'The launch is scheduled for [Thursday]. → 2023-04-20',
      'The union has called a march in Buenos Aires for [Thursday]. → 2023-04-20',
      'A march was called for [Thursday]. → 2023-04-20',
      'Officials could not be reached [Thursday]. → 2023-04-13',
      'Ministers met on [Monday]. → 2023-04-17',
      "[Friday]'s talks failed. → 2023-04-14",
      'The talks will run from Wednesday to [Friday]. → 2023-04-21',
      'The vote was put off until [Friday]. → 2023-04-21',
      'They have until [Friday] to answer. → 2023-04-21',
      'The vote, originally scheduled for [Wednesday], was delayed. → 2023-04-12',
      'It will be closed since [Friday]. → 2023-04-14',
      'They met [Friday morning]. → 2023-04-14TMO',
    ],
    ignores: [
      'Tuesday Weld has acted in many films.  # a name',
      'The Sunday Times wrote of it.  # a newspaper',
      'The [sun] set over the sea.',
    ],
    patterns: ['WEEKDAY'],
    read: (groups) => date(part({ is: 'weekday', weekday: groups.number('weekday') })),
    context: { holds: fitsWeekday },
  },
  {
    name: 'weekday-of-week',
    reason: 'a weekday in a week that is described',
    finds: ['They met on [Monday of last week]. → 2023-04-10'],
    patterns: ['WEEKDAY of? in=DATE'],
    read: (groups) => {
      const { when } = groups.reading('in');
      const inWeek = when?.is === 'shift' && when.unit === 'week';
      return inWeek ? date(part({ is: 'weekday', weekday: groups.number('weekday') }, 'near', when)) : undefined;
    },
  },
  {
    name: 'weekday-before-last',
    reason: 'the weekday a week before the last one',
    finds: ['They met on [the Friday before last]. → 2023-04-07'],
    patterns: ['the WEEKDAY before last'],
    read: (groups) => date(moved(part({ is: 'weekday', weekday: groups.number('weekday') }, 'last'), 'week', -1)),
  },
  {
    name: 'weekday-after-next',
    reason: 'the weekday a week after the next one',
    finds: ['They meet on [the Tuesday after next]. → 2023-04-25'],
    patterns: ['the WEEKDAY after next'],
    read: (groups) => date(moved(part({ is: 'weekday', weekday: groups.number('weekday') }, 'next'), 'week', 1)),
  },
  {
    name: 'weekdays-ago',
    reason: 'a weekday by the number of times it has come round since',
    finds: [
      'They met [two Fridays ago]. → 2023-04-07',
      'They met [three Mondays ago]. → 2023-03-27',
      'The inquiry opened [six Sundays ago]. → 2023-03-12',
    ],
    patterns: [`NUM days=${WEEKDAY_PLURALS.join('|')} ago`],
    read: (groups) => {
      const last = part({ is: 'weekday', weekday: WEEKDAY_PLURALS.indexOf(groups.word('days')) + 1 }, 'last');
      return date(moved(last, 'week', 1 - groups.number('num')));
    },
  },
  {
    name: 'said-weekday',
    reason: 'the weekday before or after the document creation time, as said',
    finds: [
      'They met [last Friday]. → 2023-04-14',
      'They meet [next Friday]. → 2023-04-21',
      'He arrived on May 3, 2011. He had left on [the Friday before]. → 2011-04-29',
      'He arrived on May 3, 2011. [The following Friday] he left. → 2011-05-06',
    ],
    patterns: [
      'this|the? which=last|past|next|coming WEEKDAY',
      'which=this WEEKDAY',
      'the? which=previous|preceding WEEKDAY',
      'the which=following WEEKDAY',
      'the following=next WEEKDAY',
      'the WEEKDAY which=before|after',
    ],
    read: (groups) =>
      date(
        part(
          { is: 'weekday', weekday: groups.number('weekday') },
          groups.has('following') ? 'following' : whichOf(groups.word('which')),
        ),
      ),
    context: { holds: standsAlone },
  },
];
