import { WEEKDAY_PLURALS } from '../../core/calendar/calendar-names.js';
import { SEASONS } from '../calendar/calendar.js';
import { fitsDaily, fitsRate } from '../context/units.js';
import { set } from '../grammar/reading.js';
import type { DateRule, Groups } from '../grammar/rule.js';
import { spellCount, spellDuration } from '../grammar/spelling.js';
import { ORDINALS } from '../grammar/words.js';
import { pad } from '../../core/strings/pad.js';

const DAILY: Readonly<Record<string, string>> = {
  annual: 'P1Y',
  annually: 'P1Y',
  biannual: 'P6M',
  biannually: 'P6M',
  biennial: 'P2Y',
  biennially: 'P2Y',
  bimonthly: 'P2M',
  biweekly: 'P2W',
  daily: 'P1D',
  fortnightly: 'P2W',
  hourly: 'PT1H',
  monthly: 'P1M',
  nightly: 'P1D',
  quarterly: 'P1Q',
  semiannual: 'P6M',
  semiannually: 'P6M',
  weekly: 'P1W',
  yearly: 'P1Y',
  everyday: 'P1D',
};
const OFTEN = 'daily|weekly|monthly|quarterly|annually|yearly';
const DAYPARTS: Readonly<Record<string, string>> = {
  afternoons: 'TAF',
  evenings: 'TEV',
  mornings: 'TMO',
  nights: 'TNI',
};
const DAYPART = Object.keys(DAYPARTS).join('|');

const unitName = (groups: Groups): string => groups.word(groups.has('unit') ? 'unit' : 'units');
const TIMES: Readonly<Record<string, string>> = { once: '1X', twice: '2X', thrice: '3X' };

const frequency = (groups: Groups): string =>
  groups.has('times') ? TIMES[groups.word('times')]! : `${groups.number('num')}X`;

/** Recurring times. */
export const setRules: readonly DateRule[] = [
  {
    name: 'every-unit',
    reason: 'each unit of time',
    finds: ['They meet [each day]. → SET P1D'],
    patterns: ['quant=every|each UNIT', 'quant=every single UNIT', 'quant=each and every UNIT'],
    read: (groups) => set(spellDuration(1, unitName(groups)), groups.word('quant').toUpperCase()),
  },
  {
    name: 'every-other-unit',
    reason: 'each second unit',
    finds: ['[every other week] → SET P2W', 'They meet in [alternate weeks]. → SET P2W'],
    patterns: ['every other UNIT', 'every ORD UNIT', 'alternate UNITS'],
    read: (groups) => set(spellDuration(groups.has('ord') ? groups.number('ord') : 2, unitName(groups)), 'EVERY'),
  },
  {
    name: 'every-few-units',
    reason: 'once in a number of units',
    finds: [
      'They vote [every four years]. → SET P4Y',
      'It comes [every six and a half years]. → SET P6Y6M',
      'The bus runs [every half hour]. → SET PT30M',
    ],
    patterns: ['every NUM UNITS', 'every NUM UNIT', 'every half -? UNIT'],
    read: (groups) => set(spellCount(groups.has('num') ? groups.number('num') : 0.5, unitName(groups)), 'EVERY'),
  },
  {
    name: 'every-weekday',
    reason: 'each day of that name',
    finds: ['They meet [every Monday]. → SET XXXX-WXX-1'],
    patterns: ['quant=every|each WEEKDAY', 'quant=every|each WEEKDAY DAYPART'],
    read: (groups) =>
      set(
        `XXXX-WXX-${groups.number('weekday')}${groups.has('daypart') ? groups.word('daypart') : ''}`,
        groups.word('quant').toUpperCase(),
      ),
  },
  {
    name: 'every-other-weekday',
    reason: 'each second day of that name',
    finds: [
      '[Every other Friday] the market opens. → SET XXXX-WXX-5',
      'It opens [every third Sunday]. → SET XXXX-WXX-7',
      'It shuts on [alternate Wednesdays]. → SET XXXX-WXX-3',
    ],
    patterns: ['every other WEEKDAY', 'every ORD WEEKDAY', `alternate days=${WEEKDAY_PLURALS.join('|')}`],
    read: (groups) => set(`XXXX-WXX-${dayOf(groups)}`, groups.has('ord') ? nthOf(groups.number('ord')) : 'EVERY OTHER'),
  },
  {
    name: 'nth-weekday-of-each',
    reason: 'one such weekday of each month or year',
    finds: [
      'The council meets on [the first Tuesday of every month]. → SET XXXX-WXX-2',
      'It meets on [the first and third Monday of every month]. → SET XXXX-WXX-1',
      'It meets on [the second and last Mondays of each month]. → SET XXXX-WXX-1',
    ],
    patterns: ['WEEKDAY', `days=${WEEKDAY_PLURALS.join('|')}`].flatMap((day) => [
      `the? ORD ${day} of|in every|each UNIT`,
      `the? last ${day} of|in every|each UNIT`,
      `the? ORD and two=ORD ${day} of|in every|each UNIT`,
      `the? ORD and two=last ${day} of|in every|each UNIT`,
    ]),
    read: (groups) => set(`XXXX-WXX-${dayOf(groups)}`, 'EVERY', groups.has('two') ? '2X' : '1X'),
  },
  {
    name: 'weekdays',
    reason: 'each day of that name',
    finds: ['They meet on [Mondays]. → SET XXXX-WXX-1', 'They meet on [Saturday nights]. → SET XXXX-WXX-6TNI'],
    patterns: [`days=${WEEKDAY_PLURALS.join('|')}`, `WEEKDAY part=${DAYPART}`],
    read: (groups) =>
      set(`XXXX-WXX-${dayOf(groups)}${groups.has('part') ? DAYPARTS[groups.word('part')]! : ''}`, 'EVERY'),
  },
  {
    name: 'working-days',
    reason: 'each day from Monday to Friday',
    finds: ['The bus runs on [weekdays]. → SET XXXX-WXX-WD', 'It closes at noon [every weekday]. → SET XXXX-WXX-WD'],
    patterns: ['every weekday', 'each weekday', 'weekdays'],
    context: { notBefore: '-' },
    read: () => set('XXXX-WXX-WD', 'EVERY'),
  },
  {
    name: 'dayparts',
    reason: 'each weekend or part of the day of that name',
    finds: ['They meet in [the mornings]. → SET XXXX-XX-XXTMO', 'They meet on [weekends]. → SET XXXX-WXX-WE'],
    patterns: [`the? part=${DAYPART}`, 'weekends'],
    context: { after: 'in|on|at|most|during' },
    read: (groups) => set(groups.has('part') ? `XXXX-XX-XX${DAYPARTS[groups.word('part')]!}` : 'XXXX-WXX-WE', 'EVERY'),
  },
  {
    name: 'every-month-or-season',
    reason: 'each month, season or part of the day of that name',
    finds: ['[every summer] → SET XXXX-SU'],
    patterns: [
      'quant=every|each SEASON',
      'quant=every|each MONTH',
      'quant=every|each DAYPART',
      'quant=every|each MONTH DAY',
      'quant=every|each weekend',
    ],
    read: (groups) => set(cyclicValue(groups), groups.word('quant').toUpperCase()),
  },
  {
    name: 'times-a-unit',
    reason: 'so often in each unit',
    finds: ['They meet [twice a week]. → SET P1W'],
    patterns: [
      'times=once|twice|thrice a|an|per|each|every UNIT',
      'times=once|twice every NUM UNITS',
      'NUM times a|an|per|each|every UNIT',
    ],
    read: (groups) => {
      const unit = unitName(groups);
      const n = groups.has('times') && groups.has('num') ? groups.number('num') : 1;
      return set(spellDuration(n, unit), undefined, frequency(groups));
    },
  },
  {
    name: 'units-a-unit',
    reason: 'a part of each unit',
    finds: ['They meet [seven days a week]. → SET P1W', 'Nurses work [three nights a week]. → SET P1W'],
    patterns: ['UNITS', 'UNIT', DAYPART].map((units) => `NUM count=${units} a|an|per|each|every unit=UNIT`),
    read: (groups) => {
      const count = groups.word('count');
      const isPartOfDay = count in DAYPARTS;
      const length = isPartOfDay ? `${groups.number('num')}X` : spellDuration(groups.number('num'), count);
      return set(spellDuration(1, groups.word('unit')), undefined, length.replace(/^PT?/, ''));
    },
  },
  {
    name: 'times-daily',
    reason: 'so often in each unit',
    finds: ['They meet [twice weekly]. → SET P1W'],
    patterns: [`times=once|twice|thrice -? word=${OFTEN}`, `NUM times word=${OFTEN}`],
    read: (groups) => set(DAILY[groups.word('word')]!, undefined, frequency(groups)),
  },
  {
    name: 'around-the-clock',
    reason: 'all hours of all days',
    finds: ['They are open [24/7]. → SET P1D'],
    patterns: ['24 / 7'],
    read: () => set('P1D', 'EVERY'),
  },
  {
    name: 'rate',
    reason: 'an amount in each unit',
    finds: ['They earn $30 [a day]. → SET P1D'],
    patterns: ['a|an UNIT'],
    read: (groups) => set(spellDuration(1, unitName(groups)), 'EVERY'),
    context: { holds: fitsRate },
  },
  {
    name: 'per-unit',
    reason: 'an amount in each unit',
    finds: ['30 [per day] → SET P1D'],
    patterns: ['per UNIT', 'per annum'],
    read: (groups) => set(groups.has('unit') ? spellDuration(1, groups.word('unit')) : 'P1Y', 'EVERY'),
  },
  {
    name: 'daily',
    reason: 'a word for each unit',
    finds: ['They publish a [daily] list. → SET P1D', 'They are paid [annually]. → SET P1Y'],
    ignores: ['The Daily Mirror wrote of it.  # a newspaper', 'The annual meeting was quiet.  # a kind of meeting'],
    patterns: [`word=${Object.keys(DAILY).join('|')}`, 'prefix=bi|semi - word=weekly|monthly|annual|annually'],
    read: (groups) => {
      const value = DAILY[(groups.has('prefix') ? groups.word('prefix') : '') + groups.word('word')];
      return value === undefined ? undefined : set(value, 'EVERY');
    },
    context: { holds: fitsDaily },
  },
];

const dayOf = (groups: Groups): number =>
  groups.has('days') ? WEEKDAY_PLURALS.indexOf(groups.word('days')) + 1 : groups.number('weekday');

/** *every third Sunday*, as TIMEX3 writes it. */
const nthOf = (n: number): string => (n === 2 ? 'EVERY OTHER' : `EVERY ${(ORDINALS[n - 1] ?? `${n}th`).toUpperCase()}`);

const cyclicValue = (groups: Groups): string => {
  if (groups.has('season')) return `XXXX-${SEASONS[groups.number('season')]!}`;
  if (groups.has('daypart')) return `XXXX-XX-XX${groups.word('daypart')}`;
  if (groups.has('month'))
    return `XXXX-${pad(groups.number('month'))}${groups.has('day') ? `-${pad(groups.number('day'))}` : ''}`;
  return 'XXXX-WXX-WE';
};
