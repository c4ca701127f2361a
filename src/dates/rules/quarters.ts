import { fitsBareHalf, fitsQuarter, isToBeReported } from '../context/moments.js';
import { date, fixed, moved, part, type Reading, type When } from '../grammar/reading.js';
import type { DateRule, Groups } from '../grammar/rule.js';
import { isYearLong } from './described.js';

const cyclic = (
  is: 'quarter' | 'half',
  groups: Groups,
  of?: When,
  which: 'near' | 'last' = 'near',
): Reading | undefined => {
  const n = groups.has('short')
    ? Number(groups.word('short')[1])
    : groups.has('ord')
      ? groups.number('ord')
      : { first: 1, latter: 2, final: 4, last: 4 }[groups.word('which')];
  if (n === undefined || n < 1 || n > (is === 'quarter' ? 4 : 2)) return undefined;
  return date(part({ is, n }, which, of));
};

const yearOrSaid = (groups: Groups): When | undefined => {
  if (groups.has('year')) return fixed('year', groups.number('year'));
  const when = groups.has('in') ? groups.reading('in').when : undefined;
  return isYearLong(when) ? when : undefined;
};

/** Quarters and halves of years. */
export const quarterRules: readonly DateRule[] = [
  {
    name: 'quarter-of-year',
    reason: 'a quarter and the year it is in',
    finds: [
      'Exports rose in [the first quarter of 2022]. → 2022-Q1',
      'Its [2021 fourth-quarter] loss was small. → 2021-Q4',
    ],
    patterns: [
      'the? ORD quarter of in=DATE',
      'the? ORD - quarter of in=DATE',
      'the? ORD quarter ,? YEAR',
      "in=DATE 's ORD quarter",
      "the? YEAR 's? ORD -? quarter",
      'the? which=final|last|first quarter of in=DATE',
    ],
    read: (groups) => {
      const of = yearOrSaid(groups);
      return of === undefined ? undefined : cyclic('quarter', groups, of);
    },
  },
  {
    name: 'quarter-to-report',
    reason: 'a quarter whose results are still to be published is over',
    finds: ['It will report [third-quarter] sales on May 22. → 2022-Q3'],
    patterns: ['ORD - quarter', 'the? ORD quarter', 'short=q1|q2|q3|q4'],
    read: (groups) => cyclic('quarter', groups, undefined, 'last'),
    context: { holds: isToBeReported },
    contextInside: true,
  },
  {
    name: 'quarter',
    reason: 'a quarter; the context decides the year',
    finds: [
      'The [first-quarter] profit fell. → 2023-Q1',
      '[Q3] profit fell. → 2022-Q3',
      'Net for [the first quarter] ended March 31, 2019, fell. → 2019-Q1',
    ],
    ignores: [
      'The quarterback scored a touchdown in the third quarter.',
      'They scored late in the 4th quarter of the match.',
    ],
    patterns: ['the? fiscal? ORD quarter', 'ORD - quarter', 'the? fiscal? ORD fiscal quarter', 'short=q1|q2|q3|q4'],
    read: (groups) => cyclic('quarter', groups),
    context: { holds: fitsQuarter },
    contextInside: true,
  },
  {
    name: 'year-ago-quarter',
    reason: 'the quarter a year before the one that is mentioned',
    finds: [
      '[The year-ago third quarter] held a gain. → 2021-Q3',
      'It beat [the year-earlier first quarter]. → 2022-Q1',
    ],
    patterns: ['the? year - ago|earlier ORD quarter', 'the? year - ago|earlier ORD - quarter'],
    read: (groups) => {
      const when = cyclic('quarter', groups)?.when;
      return when === undefined ? undefined : date(moved(when, 'year', -1));
    },
  },
  {
    name: 'quarter-of-month',
    reason: 'the quarter that ends with that month',
    finds: [
      'Orders fell in [the March quarter]. → 2023-Q1',
      'Orders fell in [the June quarter]. → 2022-Q2',
      'Orders will fall in [the June quarter]. → 2023-Q2',
      'Orders fell in [the September quarter of 2021]. → 2021-Q3',
      'Orders fell in [the December 2021 quarter]. → 2021-Q4',
    ],
    patterns: ['the? MONTH quarter', 'the? MONTH quarter of YEAR', 'the? MONTH YEAR quarter'],
    read: (groups) => {
      const month = groups.number('month');
      const of = groups.has('year') ? fixed('year', groups.number('year')) : undefined;
      return month % 3 === 0 ? date(part({ is: 'quarter', n: month / 3, closed: true }, 'near', of)) : undefined;
    },
  },
  {
    name: 'half-of-year',
    reason: 'half a year and the year it is in',
    finds: ['Sales fell in [the second half of 2008]. → 2008-H2'],
    patterns: ['the? ORD -? half of in=DATE', 'the? which=latter half of in=DATE', 'the? YEAR ORD -? half'],
    read: (groups) => {
      const of = yearOrSaid(groups);
      return of === undefined ? undefined : cyclic('half', groups, of);
    },
  },
  {
    name: 'half',
    reason: 'half a year; the context decides which year',
    finds: ['[first-half] profit → 2023-H1'],
    patterns: ['ORD - half', 'the ORD half', 'ORD half'],
    read: (groups) => cyclic('half', groups),
    context: { holds: fitsBareHalf },
  },
];
