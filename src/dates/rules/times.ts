import { fitsClock } from '../context/moments.js';
import { onScene } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';

/** Clock times; their day is the one in focus. */
export const timeRules: readonly DateRule[] = [
  {
    name: 'clock',
    reason: 'a time of day',
    finds: [
      'He was freed Thursday. He was tried for the Sept. 6, 2002, theft of a car. It was [4:15 p.m.] → 2023-04-13T16:15',
      'He was tried for the Sept. 6, 2002, theft of a car at [4:15 p.m.] → 2002-09-06T16:15',
      'He died on Sept. 6, 2002. At [4:15 p.m.] she called. → 2002-09-06T16:15',
      'He met her on Jan. 9, 1952. In 1961, he came at [8 a.m.] → 2023-04-17T08:00',
      'He left on Friday.\n\n[15:31] The minister spoke. → 2023-04-17T15:31',
      'He left on Friday.\n\n[11:47] The storm was named on Tuesday. → 2023-04-17T11:47',
      'Friday, April 21\n\n[10:30] A talk. → 2023-04-21T10:30',
      'It is due to report next Tuesday.\n\nThe pound was at $1.26 by [4:30pm]. → 2023-04-17T16:30',
      'Polls close at [10:30]. → 2023-04-17T10:30',
      'Polls will close at [10 p.m.] on Friday. → 2023-04-21T22:00',
      'The rocket rose at [1400 GMT]. → 2023-04-17T14:00',
      'The rocket rose at [5 p.m. EDT]. → 2023-04-17T17:00',
      "They woke at [four o'clock in the morning]. → 2023-04-17T04:00",
      'They met at [12 noon]. → 2023-04-17T12:00',
      'They woke at [six in the morning]. → 2023-04-17T06:00',
      'They met at [noon]. → 2023-04-17T12:00',
      'He was shot at [2:05:41]. → 2023-04-17T02:05:41',
      'They landed at [0700 hours]. → 2023-04-17T07:00',
      'The curfew starts at [7pm]. → 2023-04-17T19:00',
      'It is open daily from [10am] to 5pm until May 3. → SET XXXX-XX-XXT10:00',
    ],
    ignores: [
      'He scored with 4:43 left.  # the clock of a match',
      'He scored with 7:54 to play.',
      'She won in 2:11:02, and he ran the 5,000 in 14:31.  # what a race took',
      '1 A Kvist (NOR) 2:05:41, 2 O Brandt (FRA) 2:05:44.',
      'He has a share of 12.5 in it.',
    ],
    patterns: ['CLOCK'],
    read: (groups) => ({ type: 'TIME', when: onScene, time: groups.word('clock') }),
    context: { holds: fitsClock },
  },
  {
    name: 'clock-on-day',
    reason: 'a time of day and the day',
    finds: ['Polls will close at [10 p.m. Friday]. → 2023-04-21T22:00'],
    patterns: ['CLOCK ,? in=DATE', 'CLOCK in=DATE DAYPART', 'the? DAYPART of in=DATE'],
    read: (groups) => {
      const reading = groups.reading('in');
      if (reading.when === undefined || reading.type === 'DURATION' || reading.type === 'SET') return undefined;
      // *at 7 p.m., 10 p.m. on Friday* are two.
      if (reading.time !== undefined && /\d/.test(reading.time)) return undefined;
      return { type: 'TIME', when: reading.when, time: groups.word(groups.has('clock') ? 'clock' : 'daypart') };
    },
  },
];
