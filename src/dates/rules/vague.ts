import { fitsSoon, endsPhrase } from '../context/moments.js';
import { vague } from '../reading.js';
import type { DateRule } from '../rule.js';

/** Times that point without telling a day. */
export const vagueRules: readonly DateRule[] = [
  {
    name: 'now',
    reason: 'the time of speech, untold',
    example: 'now',
    patterns: ['right? now', 'currently', 'presently', 'nowadays', 'these days', 'the present day', 'present - day'],
    read: () => vague('PRESENT_REF'),
  },
  {
    name: 'at-the-moment',
    reason: 'the time of speech, untold, behind a preposition',
    example: 'at the moment',
    patterns: [
      'the present time?',
      'this time',
      'the moment',
      'this moment',
      'the current time|moment',
      'present',
      'date',
    ],
    behind: 'at for to',
    read: () => vague('PRESENT_REF'),
    fits: endsPhrase,
  },
  {
    name: 'recently',
    reason: 'a time not long past, untold',
    example: 'recently',
    patterns: ['recently', 'lately', 'formerly', 'most? recent UNITS', 'the? NUM? recent UNITS', 'recent times'],
    read: () => vague('PAST_REF'),
  },
  {
    name: 'in-the-past',
    reason: 'some time gone by, untold',
    example: 'in the past',
    patterns: ['the not? so? distant? recent? past'],
    behind: 'in of from',
    read: () => vague('PAST_REF'),
    fits: endsPhrase,
  },
  {
    name: 'at-that-time',
    reason: 'the time of which the text speaks, untold',
    example: 'at that time',
    patterns: ['that time', 'the time'],
    behind: 'at until till by since before',
    read: () => vague('PAST_REF'),
    fits: endsPhrase,
  },
  {
    name: 'soon',
    reason: 'a time to come, untold',
    example: 'will soon decide',
    patterns: ['soon'],
    read: () => vague('FUTURE_REF'),
    fits: fitsSoon,
  },
  {
    name: 'future',
    reason: 'a time to come, untold',
    example: 'in the near future',
    patterns: [
      'the very? near|nearer|distant|foreseeable|immediate? future',
      'the not - too - distant future',
      'coming UNITS',
      'the coming UNITS',
    ],
    read: () => vague('FUTURE_REF'),
    fits: endsPhrase,
  },
];
