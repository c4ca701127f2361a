import { fitsClock } from '../context/moments.js';
import { onTheScene } from '../reading.js';
import type { DateRule } from '../rule.js';

/** Clock times; their day is that of which the text speaks. */
export const timeRules: readonly DateRule[] = [
  {
    name: 'clock',
    reason: 'a time of day',
    example: '10:30 a.m.',
    patterns: ['CLOCK'],
    read: (groups) => ({ type: 'TIME', when: onTheScene, time: groups.word('clock') }),
    fits: fitsClock,
  },
  {
    name: 'clock-on-day',
    reason: 'a time of day and the day',
    example: '10 a.m. Monday',
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
