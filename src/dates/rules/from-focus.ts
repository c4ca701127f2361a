import type { Unit } from '../calendar/calendar.js';
import { looksAhead } from '../context/moments.js';
import { endsInOrder, isCountedAhead, standsAlone } from '../context/units.js';
import { date, fromDct, fromFocus, fromReported, keeping, vague } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';
import { counted, shifted } from './counting.js';

const FROM_FOCUS: Readonly<Record<string, number>> = {
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

/** Times counted from the temporal focus. */
export const focusRules: readonly DateRule[] = [
  {
    name: 'next-in-focus',
    reason: 'a unit counted from the temporal focus',
    finds: [
      'He fell ill on March 5 and died [the next day]. → 2023-03-06',
      'Stocks fell in October 1987. [The following month] they rose. → 1987-11',
      'He won in 1998. [That year] she lost. → 1998',
      'He fell ill on March 5 and died [the very next day]. → 2023-03-06',
    ],
    patterns: [
      'the very? which=next|following|previous|preceding|prior|subsequent|ensuing UNIT',
      'which=following|previous UNIT',
      'the|that|this which=same|very UNIT',
      'which=that same? UNIT',
      'the UNIT which=previous|following|next',
    ],
    ignores: ['Ties worsened in [the year following] the vote.  # after the vote, that year'],
    read: (groups) => shifted(groups, FROM_FOCUS[groups.word('which')], fromFocus),
    context: { holds: endsInOrder },
    contextInside: true,
  },
  {
    name: 'earlier',
    reason: 'counted back from the temporal focus',
    finds: [
      'First-quarter profit rose from [a year earlier]. → 2022-Q1',
      'Net for the first quarter ended March 31 fell from [a year earlier]. → 2022-Q1',
    ],
    patterns: [
      'NUM UNITS earlier|previously|beforehand',
      'NUM UNIT earlier|previously|beforehand',
      'UNITS earlier|before',
      'NUM UNITS before|prior',
      'NUM UNIT before|prior',
    ],
    read: (groups) => (groups.has('num') ? counted(groups, -1, keeping) : vague('PAST_REF')),
    context: { holds: standsAlone },
  },
  {
    name: 'later',
    reason: 'counted ahead from the temporal focus',
    finds: [
      'He fell ill on March 5 and died [two days later]. → 2023-03-07',
      'He was born on Jan. 9, 1913. He left school in 1934 and Rome [four years later]. → 1938',
    ],
    patterns: [
      'NUM UNITS later|afterwards|afterward|thereafter',
      'NUM UNIT later|afterwards|afterward|thereafter',
      'NUM UNITS after',
      'NUM UNIT after',
    ],
    read: (groups) => counted(groups, 1, keeping),
    context: { holds: isCountedAhead },
  },
  {
    name: 'some-time-later',
    reason: 'after the temporal focus, not said how long',
    finds: [
      'He fell ill on March 5 and died [hours later]. → PAST_REF',
      'The talks ended on March 5. [Days later] the truce was over. → PAST_REF',
    ],
    patterns: ['UNITS later|afterwards|afterward|thereafter'],
    read: () => vague('PAST_REF'),
    context: { holds: (document, from, to) => !looksAhead(document, from, to) },
  },
  {
    name: 'some-time-ahead',
    reason: 'after the temporal focus, in a clause about the future',
    finds: ['They will sign on Friday and will vote [weeks later]. → FUTURE_REF'],
    patterns: ['UNITS later|afterwards|afterward|thereafter'],
    read: () => vague('FUTURE_REF'),
    context: { holds: looksAhead },
  },
  {
    name: 'quarter-century-from',
    reason: 'twenty-five years from the temporal focus or back from the document creation time',
    finds: [
      'The mine closed in 1966. [A quarter of a century later] it reopened. → 1991',
      'They met [a quarter century ago]. → 1998',
    ],
    patterns: [
      'a? quarter of a century way=later|earlier|ago|before',
      'a? quarter -? century way=later|earlier|ago|before',
    ],
    read: (groups) => {
      const way = groups.word('way');
      return date(way === 'ago' ? fromDct('year', -25) : fromFocus('year', way === 'later' ? 25 : -25));
    },
    context: { holds: standsAlone },
  },
  {
    name: 'day-before',
    reason: 'the unit before or after the temporal focus',
    finds: ['He fell ill on March 5 and had been well [the day before]. → 2023-03-04'],
    patterns: ['the UNIT way=before|after|prior'],
    read: (groups) => shifted(groups, groups.word('way') === 'after' ? 1 : -1, fromFocus),
    context: { holds: standsAlone },
    contextInside: true,
  },
  {
    name: 'year-earlier',
    reason: 'as long as the temporal focus, and a year before it',
    finds: [
      'First-quarter profit rose from [the year-earlier period]. → 2022-Q1',
      'It earned $2 million in [the year-ago quarter]. → 2022-Q1',
    ],
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
      shifted(groups, -1, (unit, by) =>
        groups.has('as') ? { ...keeping(unit, by), as: groups.word('as') as Unit } : keeping(unit, by),
      ),
  },
  {
    name: 'reported-period',
    reason: 'the quarter, half or year whose figures are reported, or the same of another year',
    finds: [
      'First-quarter profit fell, the firm said Monday. [The latest period] held a gain. → 2023-Q1',
      'First-quarter profit fell, the firm said Monday. [The 2022 period] held a gain. → 2022-Q1',
      "First-quarter profit fell. [Last year's quarter] held a gain. → 2022-Q1",
      'Net for the quarter fell. [The quarter a year earlier] held a gain. → 2022-Q1',
    ],
    ignores: ['[The latest period drama] was filmed in Rome.  # a kind of drama'],
    patterns: [
      'the latest period|quarter',
      'the most recent period|quarter',
      'the YEAR period|quarter',
      "last year 's past=quarter|period",
      'the past=quarter a year ago|earlier|before',
    ],
    context: { notBefore: 'drama|dramas|costume|piece|costumes|film|house' },
    read: (groups) => {
      if (groups.has('past'))
        return date({ is: 'shift', unit: 'year', by: -1, from: 'focus', keeps: true, as: 'quarter' });
      return date(fromReported('quarter', groups.has('year') ? groups.number('year') : undefined));
    },
  },
];
