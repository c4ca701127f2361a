import { fitsBareUnit, standsAlone } from '../context/units.js';
import type { Groups } from '../pattern.js';
import {
  date,
  duration,
  fromSpeech,
  fromStory,
  fromTopic,
  keeping,
  keepingFromSpeech,
  part,
  vague,
  type Reading,
  type When,
} from '../reading.js';
import { whichOf } from './calendar.js';
import type { DateRule } from '../rule.js';
import { isClockUnit, spellCount } from '../spelling.js';
import type { Unit } from '../calendar.js';

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

/** *fortnight* and *season* count as what they last. */
export const unitOf = (groups: Groups): { unit: Unit; times: number } | undefined => {
  const name = groups.word(groups.has('unit') ? 'unit' : 'units');
  if (isClockUnit(name) || name === 'season') return undefined;
  return name === 'fortnight' ? { unit: 'week', times: 2 } : { unit: name as Unit, times: 1 };
};

const isWeekend = (groups: Groups): boolean => groups.has('unit') && groups.word('unit') === 'weekend';

const YEAR = { unit: 'year', times: 1 } as const;

const told = (
  groups: Groups,
  offset: number | undefined,
  from: (unit: Unit, by: number) => When,
): Reading | undefined => {
  const unit = groups.has('unit') ? unitOf(groups) : YEAR;
  return unit === undefined || offset === undefined ? undefined : date(from(unit.unit, offset * unit.times));
};

const HOURS_OF_DAY = 24;

/** *24 hours ago* is a day, *two hours ago* only a length: news tells no hour to count from. */
const countedHours = (unit: string, n: number, from: (days: number) => When): Reading | undefined => {
  if (unit === 'hour' && n % HOURS_OF_DAY === 0) return date(from(n / HOURS_OF_DAY));
  return unit === 'season' || unit === 'second' ? undefined : duration(spellCount(n, unit));
};

/** So many units back or ahead; an untold number leaves only the direction. */
const counted = (groups: Groups, sign: 1 | -1, from: (unit: Unit, by: number) => When): Reading | undefined => {
  const n = groups.has('num') ? groups.number('num') : 1;
  const unit = unitOf(groups);
  if (unit === undefined) {
    return countedHours(groups.word(groups.has('unit') ? 'unit' : 'units'), n, (days) => from('day', sign * days));
  }
  if (!Number.isInteger(n)) return halves(unit.unit, n, sign, from) ?? vague(sign < 0 ? 'PAST_REF' : 'FUTURE_REF');
  return date(from(unit.unit, sign * n * unit.times));
};

/** What halves of a unit are counted in. */
const FINER: Partial<Record<Unit, readonly [unit: Unit, times: number]>> = {
  year: ['month', 12],
  decade: ['year', 10],
  century: ['year', 100],
};

const halves = (unit: Unit, n: number, sign: 1 | -1, from: (unit: Unit, by: number) => When): Reading | undefined => {
  const [finer, times] = FINER[unit] ?? ['day', NaN];
  return Number.isInteger(n * times) ? date(from(finer, sign * n * times)) : undefined;
};

const AGO = 'ago|back';

/** Times counted from the day of speech or from the time last told. */
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
