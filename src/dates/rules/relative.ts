import { fitsBareUnit } from '../context/units.js';
import type { Groups } from '../pattern.js';
import { date, fromSpeech, fromTopic, keepingFromSpeech, part, vague } from '../reading.js';
import type { DateRule } from '../rule.js';
import { whichOf } from './calendar.js';
import { counted, told } from './counting.js';

const SPEECH: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  present: 0,
  last: -1,
  past: -1,
  latest: -1,
  next: 1,
  coming: 1,
  upcoming: 1,
};

const isWeekend = (groups: Groups): boolean => groups.has('unit') && groups.word('unit') === 'weekend';

const AGO = 'ago|back';

/** Times counted from the day of speech. */
export const relativeRules: readonly DateRule[] = [
  {
    name: 'today',
    reason: 'the day of speech',
    example: 'today',
    patterns: ['today', 'yesterday', 'tomorrow'].map((word) => `day=${word}`),
    read: (groups) =>
      date(fromSpeech('day', ({ yesterday: -1, tomorrow: 1 } as Record<string, number>)[groups.word('day')] ?? 0)),
    fits: (document, from) =>
      !(document.text.slice(document.tokens.start[from]! - 4, document.tokens.start[from]) === 'USA '),
  },
  {
    name: 'day-before-yesterday',
    reason: 'two days from the day of speech',
    example: 'the day before yesterday',
    patterns: ['the? day before day=yesterday', 'the? day after day=tomorrow'],
    read: (groups) => date(fromSpeech('day', groups.word('day') === 'yesterday' ? -2 : 2)),
  },
  {
    name: 'unit-before-last',
    reason: 'two units from that of speech',
    example: 'the week before last',
    patterns: ['the UNIT way=before last', 'the UNIT way=after next'],
    read: (groups) => told(groups, groups.word('way') === 'before' ? -2 : 2, fromSpeech),
  },
  {
    name: 'this-unit',
    reason: 'the unit of speech, the one before or the one after',
    example: 'last week',
    patterns: [
      'which=this|last|next|past|coming UNIT',
      'which=this|last years',
      'the? which=current|present|latest|coming|upcoming fiscal? UNIT',
      'this which=past|coming UNIT',
      'which=this|last|next fiscal|financial|calendar|school|academic UNIT',
      'the which=current|latest|last fiscal UNIT',
    ],
    read: (groups) => (isWeekend(groups) ? undefined : told(groups, SPEECH[groups.word('which')], fromSpeech)),
    fits: (document, from, to) => fitsBareUnit(document, from, to),
  },
  {
    name: 'ago',
    reason: 'counted back from the day of speech',
    example: 'two years ago',
    patterns: [`NUM UNITS ${AGO}`, `NUM UNIT ${AGO}`, 'NUM UNITS prior|previous to now'],
    read: (groups) => counted(groups, -1, keepingFromSpeech),
  },
  {
    name: 'long-ago',
    reason: 'an untold time back',
    example: 'years ago',
    patterns: [
      'UNITS ago',
      'long ago',
      'UNITS and UNITS ago',
      'NUM to|or|- num2=NUM UNITS ago',
      'not? so? long ago',
      'a while ago',
      'moments ago',
      'a moment ago',
      'some time ago',
    ],
    read: () => vague('PAST_REF'),
  },
  {
    name: 'from-now',
    reason: 'counted ahead from the day of speech',
    example: 'three weeks from now',
    patterns: ['NUM UNITS from now', 'NUM UNIT from now', 'NUM UNITS hence', 'NUM UNIT hence'],
    read: (groups) => counted(groups, 1, fromSpeech),
  },
  {
    name: 'weekend',
    reason: 'the Saturday and Sunday of a week',
    example: 'over the weekend',
    patterns: [
      'the weekend',
      'which=this|last|next|past|coming weekend',
      'the which=past|coming weekend',
      'this which=past|coming weekend',
      'that weekend',
    ],
    read: (groups) => date(part({ is: 'weekend' }, groups.has('which') ? whichOf(groups.word('which')) : 'near')),
    fits: fitsBareUnit,
  },
  {
    name: 'bare-unit',
    reason: 'the period of which the text speaks',
    example: 'for the quarter',
    patterns: ['the UNIT', 'the fiscal|financial unit=year'],
    read: (groups) => told(groups, 0, fromTopic),
    fits: fitsBareUnit,
  },
];
