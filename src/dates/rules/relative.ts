import { isNowadays } from '../context/nowadays.js';
import { fitsBareUnit } from '../context/units.js';
import { date, duration, fromDct, fromTopic, keepingFromDct, part, vague } from '../grammar/reading.js';
import type { DateRule, Groups } from '../grammar/rule.js';
import { whichOf } from './described.js';
import { counted, shifted } from './counting.js';

const FROM_DCT: Readonly<Record<string, number>> = {
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

/** Times counted from the document creation time. */
export const relativeRules: readonly DateRule[] = [
  {
    name: 'nowadays',
    reason: 'today where it means these days',
    finds: [
      'More of them are read [today] than ever before. → PRESENT_REF',
      'The guild sold him a clock that he still winds [today]. → PRESENT_REF',
      'The mill closed in 1966. [Today] it houses a school. → PRESENT_REF',
      "He spoke of [today]'s children. → PRESENT_REF",
    ],
    patterns: ['today'],
    context: { holds: isNowadays },
    contextInside: true,
    read: () => vague('PRESENT_REF'),
  },
  {
    name: 'today',
    reason: 'the document creation time',
    finds: [
      'They met [today]. → 2023-04-17',
      'The mill closed in 1966. [Today] the owner said it would open. → 2023-04-17',
      'Shares are higher [today] than on Friday. → 2023-04-17',
      'They met [yesterday]. → 2023-04-16',
      'They meet [tomorrow]. → 2023-04-18',
      'They met [yesterday evening]. → 2023-04-16TEV',
    ],
    patterns: ['today', 'yesterday', 'tomorrow'].map((word) => `day=${word}`),
    read: (groups) =>
      date(fromDct('day', ({ yesterday: -1, tomorrow: 1 } as Record<string, number>)[groups.word('day')] ?? 0)),
    context: {
      holds: (document, from) =>
        !(document.text.slice(document.tokens.start[from]! - 4, document.tokens.start[from]) === 'USA '),
    },
  },
  {
    name: 'day-before-yesterday',
    reason: 'two days from the document creation time',
    finds: ['They met [the day before yesterday]. → 2023-04-15'],
    patterns: ['the? day before day=yesterday', 'the? day after day=tomorrow'],
    read: (groups) => date(fromDct('day', groups.word('day') === 'yesterday' ? -2 : 2)),
  },
  {
    name: 'decade-around-now',
    reason: 'ten years up to now or from now on: no calendar decade',
    finds: ['Profit will fall over [the next decade]. → P10Y', 'It fell during [the last decade]. → P10Y'],
    patterns: ['the next|coming|last|past decade'],
    context: { after: 'over|for|in|within|during|throughout' },
    contextInside: true,
    read: () => duration('P10Y'),
  },
  {
    name: 'unit-before-last',
    reason: 'two units from that of the document creation time',
    finds: ['They met [the week before last]. → 2023-W14', 'They meet [the week after next]. → 2023-W18'],
    patterns: ['the UNIT way=before last', 'the UNIT way=after next'],
    read: (groups) => shifted(groups, groups.word('way') === 'before' ? -2 : 2, fromDct),
  },
  {
    name: 'this-unit',
    reason: 'the unit of the document creation time, the one before or the one after',
    finds: [
      'Sales fell in [the latest quarter]. → 2023-Q1',
      'He left [last year]. → 2022',
      'They met [this week]. → 2023-W16',
      'They meet [next month]. → 2023-05',
    ],
    patterns: [
      'which=this|last|next|past|coming UNIT',
      'which=this|last years',
      'the? which=current|present|latest|coming|upcoming fiscal? UNIT',
      'this which=past|coming UNIT',
      'which=this|last|next fiscal|financial|calendar|school|academic UNIT',
      'the which=current|latest|last fiscal UNIT',
    ],
    read: (groups) => (isWeekend(groups) ? undefined : shifted(groups, FROM_DCT[groups.word('which')], fromDct)),
    context: { holds: fitsBareUnit },
  },
  {
    name: 'ago',
    reason: 'counted back from the document creation time',
    finds: [
      'He left [two years ago]. → 2021',
      'He left [a decade ago]. → 2013',
      'They met [two days ago]. → 2023-04-15',
      'They met [24 hours ago]. → 2023-04-16',
      'They met [a week ago]. → 2023-W15',
      'They met [three months ago]. → 2023-01',
      'They met [two and a half years ago]. → 2020-10',
      'They met [half a century ago]. → 1973',
      'They met [several years ago]. → PAST_REF',
    ],
    patterns: [`NUM UNITS ${AGO}`, `NUM UNIT ${AGO}`, 'NUM UNITS prior|previous to now'],
    read: (groups) => counted(groups, -1, keepingFromDct),
  },
  {
    name: 'long-ago',
    reason: 'a time left open back',
    finds: ['They met [moments ago]. → PAST_REF'],
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
    reason: 'counted ahead from the document creation time',
    finds: ['They meet [three weeks from now]. → 2023-W19'],
    patterns: ['NUM UNITS from now', 'NUM UNIT from now', 'NUM UNITS hence', 'NUM UNIT hence'],
    read: (groups) => counted(groups, 1, fromDct),
  },
  {
    name: 'weekend',
    reason: 'the Saturday and Sunday of a week',
    finds: [
      'They met over [the weekend]. → 2023-W15-WE',
      'They will meet [this weekend]. → 2023-W16-WE',
      'Floods hit the valley over [the weekend]. → 2023-W15-WE',
      'The storm that struck over [the weekend] killed two people. → 2023-W15-WE',
      'Nine people have been hurt since [the weekend]. → 2023-W15-WE',
    ],
    patterns: [
      'the weekend',
      'which=this|last|next|past|coming weekend',
      'the which=past|coming weekend',
      'this which=past|coming weekend',
      'that weekend',
    ],
    read: (groups) => date(part({ is: 'weekend' }, groups.has('which') ? whichOf(groups.word('which')) : 'near')),
    context: { holds: fitsBareUnit },
  },
  {
    name: 'bare-unit',
    reason: 'the period in focus',
    finds: [
      'In [the fiscal year] ended Jan. 27, it made a loss. → P1Y',
      'Profit in [the year] to March was small. → P1Y',
      'The index ended [the day] up five points. → 2023-04-17',
      'Net for [the quarter] ended Dec. 31 fell. → 2022-Q4',
    ],
    ignores: ['She was the player of the year.'],
    patterns: ['the UNIT', 'the fiscal|financial|full unit=year'],
    read: (groups) => shifted(groups, 0, fromTopic),
    context: { holds: fitsBareUnit },
  },
];
