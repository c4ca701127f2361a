import type { Unit } from '../calendar/calendar.js';
import { date, fromDct, moved, part, type Reading, type When } from '../grammar/reading.js';
import type { DateRule, Groups } from '../grammar/rule.js';
import { unitOf } from './counting.js';

const NEIGHBOURS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** The day or the unit from which is counted. */
const anchorIn = (groups: Groups, sign: 1 | -1): When => {
  if (groups.has('day')) return fromDct('day', NEIGHBOURS[groups.word('day')]!);
  if (groups.has('anchor')) return fromDct(groups.word('anchor') as Unit, groups.has('last') ? -1 : 0);
  const which = groups.has('which') ? (groups.word('which') as 'last' | 'this') : sign > 0 ? 'next' : 'near';
  if (groups.has('season')) return part({ is: 'season', n: groups.number('season') }, which);
  if (groups.has('month')) return part({ is: 'month', month: groups.number('month') }, which);
  return part({ is: 'weekday', weekday: groups.number('weekday') }, which);
};

const counted = (groups: Groups, sign: 1 | -1): Reading | undefined => {
  const unit = unitOf(groups);
  const n = groups.number('num');
  return unit === undefined || !Number.isInteger(n)
    ? undefined
    : date(moved(anchorIn(groups, sign), unit.unit, sign * n * unit.times));
};

/** Days counted from another day that is mentioned with them. */
export const anchoredRules: readonly DateRule[] = [
  {
    name: 'ago-that-day',
    reason: 'the same day, a number of units before',
    finds: [
      'They met [thirty years ago today]. → 1993-04-17',
      'They met [ten years ago this week]. → 2013-W16',
      'They met [three weeks ago Tuesday]. → 2023-03-21',
      'They met [two years ago last Friday]. → 2021-04-14',
      'They met [two years ago this spring]. → 2021-SP',
      'They met [nine years ago last month]. → 2014-03',
    ],
    patterns: ['UNITS', 'UNIT'].flatMap((units) => [
      `NUM ${units} ago day=today|yesterday|tomorrow`,
      `NUM ${units} ago this anchor=week|month`,
      `NUM ${units} ago last=last anchor=week|month`,
      `NUM ${units} ago which=last|this SEASON`,
      `NUM ${units} ago which=last|this MONTH`,
      `NUM ${units} ago which=last|this WEEKDAY`,
      `NUM ${units} ago WEEKDAY`,
    ]),
    read: (groups) => counted(groups, -1),
  },
  {
    name: 'from-that-day',
    reason: 'the same day, a number of units ahead',
    finds: [
      'They meet [a week from today]. → 2023-04-24',
      'They meet [two weeks from Friday]. → 2023-05-05',
      'They meet [a month from tomorrow]. → 2023-05-18',
    ],
    patterns: ['UNITS', 'UNIT'].flatMap((units) => [
      `NUM ${units} from day=today|tomorrow`,
      `NUM ${units} from which=this WEEKDAY`,
      `NUM ${units} from WEEKDAY`,
    ]),
    read: (groups) => counted(groups, 1),
  },
  {
    name: 'weekday-week',
    reason: 'a week after the next day of that name, as Britain says it',
    finds: [
      'The trial will start on [Tuesday week]. → 2023-04-25',
      'The vote is [a week on Friday]. → 2023-04-28',
      'The strike ends [next Friday week]. → 2023-04-28',
      'The vote is on [Tuesday fortnight]. → 2023-05-02',
    ],
    patterns: ['this|next? WEEKDAY length=week|fortnight', 'a length=week|fortnight on WEEKDAY'],
    context: { notAfter: 'over|in|for|within|than|about|almost|nearly', notBefore: '-|of|in|by' },
    read: (groups) => {
      const day = part({ is: 'weekday', weekday: groups.number('weekday') }, 'next');
      return date(moved(day, 'week', groups.word('length') === 'week' ? 1 : 2));
    },
  },
];
