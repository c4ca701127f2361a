import type { Unit } from '../calendar.js';
import { standsAlone } from '../context/units.js';
import { fromStory, keeping, vague } from '../reading.js';
import type { DateRule } from '../rule.js';
import { counted, told } from './counting.js';

const STORY: Readonly<Record<string, number>> = {
  same: 0,
  that: 0,
  very: 0,
  next: 1,
  following: 1,
  subsequent: 1,
  ensuing: 1,
  previous: -1,
  preceding: -1,
  prior: -1,
};

/** Times counted from the time last told. */
export const storyRules: readonly DateRule[] = [
  {
    name: 'next-in-story',
    reason: 'a unit counted from the time last told',
    example: 'the following month',
    patterns: [
      'the very? which=next|following|previous|preceding|prior|subsequent|ensuing UNIT',
      'which=following|previous UNIT',
      'the|that|this which=same|very UNIT',
      'which=that same? UNIT',
      'the UNIT which=previous|following|next',
    ],
    read: (groups) => told(groups, STORY[groups.word('which')], fromStory),
  },
  {
    name: 'earlier',
    reason: 'counted back from the time last told',
    example: 'two days earlier',
    patterns: [
      'NUM UNITS earlier|previously|beforehand',
      'NUM UNIT earlier|previously|beforehand',
      'UNITS earlier|before',
      'NUM UNITS before|prior',
      'NUM UNIT before|prior',
    ],
    read: (groups) => (groups.has('num') ? counted(groups, -1, keeping) : vague('PAST_REF')),
    fits: standsAlone,
  },
  {
    name: 'later',
    reason: 'counted ahead from the time last told',
    example: 'two days later',
    patterns: [
      'NUM UNITS later|afterwards|afterward|thereafter',
      'NUM UNIT later|afterwards|afterward|thereafter',
      'UNITS later|afterwards|afterward|thereafter',
      'NUM UNITS after',
      'NUM UNIT after',
    ],
    read: (groups) => (groups.has('num') ? counted(groups, 1, keeping) : vague('FUTURE_REF')),
    fits: standsAlone,
  },
  {
    name: 'day-before',
    reason: 'the unit before or after the time last told',
    example: 'the day before',
    patterns: ['the UNIT way=before|after|prior'],
    read: (groups) => told(groups, groups.word('way') === 'after' ? 1 : -1, fromStory),
    fits: standsAlone,
    fitsInside: true,
  },
  {
    name: 'year-earlier',
    reason: 'as long as the time last told, and a year before it',
    example: 'the year-earlier quarter',
    patterns: [
      'the|a? UNIT - earlier|ago',
      'the|a? UNIT - earlier|ago as=quarter|month|week|half',
      'the|a? UNIT - earlier|ago period|level',
      'the? same|comparable|corresponding as=quarter|month|week|half a? UNIT earlier|before|ago',
      'the? same|comparable|corresponding period|time a? UNIT earlier|before|ago',
      'the? same|comparable|corresponding as=quarter|month|week|half last UNIT',
      'the? same|comparable|corresponding period|time last UNIT',
    ],
    read: (groups) =>
      told(groups, -1, (unit, by) =>
        groups.has('as') ? { ...keeping(unit, by), as: groups.word('as') as Unit } : keeping(unit, by),
      ),
  },
];
