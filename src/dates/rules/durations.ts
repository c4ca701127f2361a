import { fitsArticleUnit, fitsBarePlural, isInRow, isNoVerb } from '../context/units.js';
import { endsPhrase } from '../context/moments.js';
import { countOf, measured, unitName } from '../grammar/measured.js';
import { duration } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';
import { PLURALS } from '../grammar/words.js';
import { spellCount, spellDuration } from '../grammar/spelling.js';
import { wholeUnitRules } from './whole-units.js';

/** From long to short. */
const BY_SIZE = 'millennium century decade year quarter month fortnight week day hour minute second'.split(' ');
const sizeOf = (unit: string): number => -BY_SIZE.indexOf(PLURALS[unit] ?? unit);

const ADJECTIVES =
  'consecutive|straight|more|full|long|solid|whole|entire|additional|other|extra|calendar|trading|business|working|successive|short|fiscal|further|good|fewer|hard|difficult|turbulent';

/** Durations, with or without their position in time. */
export const durationRules: readonly DateRule[] = [
  {
    name: 'count-of-units',
    reason: 'a number of units of time',
    finds: [
      'He served [three years]. → P3Y',
      'He served [twenty-five years]. → P25Y',
      'He served [two and a half years]. → P2Y6M',
      'He served [3 1/2 years]. → P3Y6M',
      'He served [half a dozen years]. → P6Y',
      'It will pay $160 million over [eight years]. → P8Y',
      'It ran for [over eight years]. → P8Y',
      'Police traced the car, which led to his arrest today [nine days] later. → P9D',
      'The boat sank on Friday and was found on Sunday, [two days] later, by divers. → P2D',
      'The trial will last [five years]. → P5Y',
      'He received a [119-years] sentence. → P119Y',
      'It took [a year or two]. → P1Y',
      'It took [a matter of weeks]. → PXW',
      'It took [one day]. → P1D',
      'The [two-day] summit began. → P2D',
      'He served [nearly 40 years]. → P40Y',
      'It took [half an hour]. → PT30M',
      'It took [two hours]. → PT2H',
      'It took [a few days]. → PXD',
      'It took [more than a decade]. → P10Y',
    ],
    ignores: [
      'It was a day of joy.  # a kind of day',
      'A 42-year-old man was held.  # an age is of the person',
      'She is nearly 12 years old.',
      'He died at 90 years of age.',
      'He asked for a second chance.',
      'A quarter of all voters stayed at home.',
      'It was the fourth win in as many days.',
      'It has lost three quarters of its value.  # a share',
      'Nearly three-quarters of the voters stayed at home.',
    ],
    patterns: [
      'NUM UNITS',
      'NUM -? unit=UNIT',
      `NUM ${ADJECTIVES} UNITS`,
      `one ${ADJECTIVES} UNIT`,
      `NUM - ${ADJECTIVES} - UNIT`,
      'num1=NUM or|to|-|– NUM UNITS',
      'NUM or more|so|less UNITS',
      'NUM UNIT or two|so',
      'NUM - UNIT - long',
      'NUM - units=years|months|weeks|days|hours|minutes',
    ],
    read: (groups) => measured(groups),
    context: { holds: fitsArticleUnit },
  },
  {
    name: 'straight-units',
    reason: 'so many units in a row',
    finds: [
      'Prices fell for [the third straight month]. → P3M',
      'It rained for [a fourth consecutive day]. → P4D',
      'They met for [a second day]. → P2D',
      'They met for [the third day running]. → P3D',
    ],
    ignores: ['He asked for a second.'],
    patterns: [
      'a|the|its|his|her|their ORD straight|consecutive|successive unit=day|night|week|month|quarter|year',
      'ORD - straight|consecutive unit=day|week|month|quarter|year',
      'ORD straight|consecutive|successive unit=day|week|month|quarter|year',
      'a|the ORD unit=day|week|month|quarter|year running',
      'a|the ORD unit=day|week|month|quarter|year in a row',
      'a ORD unit=day|week|month|year',
    ],
    context: { holds: isInRow },
    read: (groups) => {
      const unit = groups.word('unit');
      return duration(spellCount(groups.number('ord'), unit === 'night' ? 'day' : unit));
    },
  },
  {
    name: 'period-of-units',
    reason: 'a period of a number of units',
    finds: ['It rose in [a three-month period]. → P3M'],
    patterns: ['a|an|the|this|that same? NUM -? UNIT period'],
    read: (groups) => measured(groups),
  },
  {
    name: 'two-units',
    reason: 'a length given in two units',
    finds: ['It took [two years and six months]. → P2Y6M'],
    patterns: ['NUM UNITS ,? and? n2=NUM u2=UNITS', 'NUM UNIT and n2=NUM u2=UNITS', 'NUM UNITS and n2=NUM u2=UNIT'],
    read: (groups) => {
      if (sizeOf(groups.word('u2')) >= sizeOf(unitName(groups))) return undefined;
      const first = spellDuration(countOf(groups), unitName(groups));
      const second = spellDuration(groups.number('n2'), groups.word('u2'));
      if (first.includes('T') === second.includes('T')) return duration(first + second.replace(/^PT?/, ''));
      return first.includes('T') ? undefined : duration(first + second.slice(1));
    },
  },
  {
    name: 'bounded-count',
    reason: 'a number of units before, in or after a time',
    finds: ['It will take [the next two or three days]. → P3D', 'It rained for [the past two weeks]. → P2W'],
    patterns: [
      'the? last|past|next|first|coming|previous|following|preceding|final|prior|recent|ensuing|subsequent|opening NUM UNITS',
      'the? last|past|next|first|coming|previous|following num1=NUM or|to|-|– NUM UNITS',
      'the? NUM last|past|next|first|coming|previous|following|preceding|final UNITS',
      'the|these|those|this|that|all|another NUM UNITS',
      'the? first|last|final NUM UNITS of in=DATE',
    ],
    read: (groups) => {
      const length = measured(groups);
      const about = groups.has('in') ? groups.reading('in').when : undefined;
      return length === undefined || about === undefined ? length : { ...length, about };
    },
    context: { holds: isNoVerb },
  },
  {
    name: 'bounded-unit',
    reason: 'one unit up to now, or some of them',
    finds: ['In [those years] they fought. → PXY', 'It fell over [the past year]. → P1Y'],
    patterns: [
      'the past UNIT',
      'the last|past|next|coming UNITS',
      'past|last UNITS',
      'those units=hours|weeks|months|years|decades',
      'these units=hours|weeks|months|years|decades',
      'the following|ensuing|preceding UNITS',
    ],
    read: (groups) => {
      const unit = groups.has('unit') || groups.has('units') ? unitName(groups) : 'decade';
      return duration(spellDuration(groups.has('unit') || !groups.has('units') ? 1 : 'X', unit));
    },
    context: { holds: isNoVerb },
  },
  {
    name: 'last-unit',
    reason: 'one unit up to now or from now on',
    finds: ['over [the last year] → P1Y'],
    patterns: ['the last|next UNIT', 'the last|next NUM? UNIT'],
    context: { after: 'over|in|within|for|during|of|throughout|through' },
    read: (groups) => (groups.word('unit') === 'century' ? undefined : duration(spellDuration(1, groups.word('unit')))),
  },
  {
    name: 'untold-count',
    reason: 'units that are not counted',
    finds: ['It rained for [hours]. → PTXH'],
    ignores: ['Shares fell in after hours trading.'],
    patterns: ['UNITS', 'UNITS and UNITS'],
    read: (groups) => duration(spellDuration('X', groups.word('units'))),
    context: { holds: fitsBarePlural },
  },
  {
    name: 'units-around-now',
    reason: 'some units before or after now: how many is left open',
    finds: [
      'It has rained in [recent months]. → PXM',
      'Rain is likely in [coming weeks]. → PXW',
      'Hard times wait in [the years ahead]. → PXY',
    ],
    patterns: ['most? recent|coming UNITS', 'the UNITS ahead', 'the? NUM? recent UNITS'],
    read: (groups) => duration(spellDuration('X', groups.word('units'))),
  },
  {
    name: 'over-the-years',
    reason: 'units that are not counted',
    finds: ['It has grown over [the years]. → PXY'],
    patterns: ['the UNITS'],
    read: (groups) => duration(spellDuration('X', groups.word('units'))),
    context: { after: 'over|through', holds: endsPhrase },
  },
  ...wholeUnitRules,
];
