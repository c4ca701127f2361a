import type { Unit } from '../calendar/calendar.js';
import { standsAlone } from '../context/units.js';
import { fitsDecade } from '../context/years.js';
import { date, fixed, fromDct, fromTopic, part } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';
import { slice } from '../../text/document.js';

const MODS: Readonly<Record<string, string>> = {
  beginning: 'START',
  start: 'START',
  early: 'START',
  earlier: 'START',
  outset: 'START',
  small: 'START',
  wee: 'START',
  opening: 'START',
  dawn: 'START',
  first: 'START',
  second: 'END',
  middle: 'MID',
  mid: 'MID',
  midst: 'MID',
  end: 'END',
  close: 'END',
  late: 'END',
  later: 'END',
  latter: 'END',
  last: 'END',
  final: 'END',
  closing: 'END',
  rest: 'END',
  remainder: 'END',
  turn: 'START',
};

/** Times inside other times. */
export const composedRules: readonly DateRule[] = [
  {
    name: 'part-of',
    reason: 'the beginning, middle or end of a time',
    finds: [
      'It was built in [the mid-1990s]. → 199',
      'They met [late last week]. → 2023-W15',
      'They met [late on Friday]. → 2023-04-14',
      'It will open by [the end of the year]. → 2023',
      'Work stops at [end-2025]. → 2025',
      'They broke in in [the middle of the night] on Sunday. → 2023-04-16TNI',
    ],
    patterns: [
      'the? very? edge=beginning|start|end|middle|close|outset|rest|remainder|turn|dawn|midst of in=DATE',
      'edge=early|mid|late -? in=DATE',
      'edge=early|late in|on in=DATE',
      'edge=earlier|later in? in=DATE',
      'the edge=early|mid|late -? in=DATE',
      'the? edge=early|latter|later|first|final|last|closing|opening|wee|small part|days|weeks|months|hours|years of in=DATE',
      'very edge=early|late in? in=DATE',
      'very edge=early|late on in=DATE',
      'mid|middle edge=mid in=DATE',
      'edge=end - in=DATE',
      'sometime|some|somewhere? edge=early|late|mid -? in? in=DATE',
    ],
    context: {
      holds: (document, from, to) =>
        standsAlone(document, from, to) && (!/\d0s$/.test(slice(document, from, to)) || fitsDecade(document, from, to)),
    },
    read: (groups) => {
      const reading = groups.reading('in');
      if (reading.when === undefined || reading.type === 'DURATION' || reading.type === 'SET') return undefined;
      return { ...reading, mod: MODS[groups.word('edge')]! };
    },
  },
  {
    name: 'end-of-weekday',
    reason: 'the beginning or end of the day of that name',
    finds: ['By [the end of the day Saturday] it was over. → 2023-04-15'],
    patterns: ['the? edge=beginning|start|end|close of the? day on? WEEKDAY'],
    read: (groups) => date(part({ is: 'weekday', weekday: groups.number('weekday') }), MODS[groups.word('edge')]),
  },
  {
    name: 'end-of-unit',
    reason: 'the end of the unit of the document creation time',
    finds: ['It had $2 billion at [year-end]. → 2023', "It will close by [year's end]. → 2023"],
    patterns: [
      'the? edge=beginning|start|end|middle|close|rest|remainder|turn of the UNIT',
      'edge=early|late|later|earlier in the UNIT',
      'UNIT - edge=end',
      'year edge=end',
      'edge=end of unit=year',
      'the UNIT edge=end',
      "the? UNIT 's edge=end|beginning|start|close",
      'edge=mid -? unit=week|month|quarter|year|decade|century',
    ],
    read: (groups) => {
      const unit = groups.has('unit') ? groups.word('unit') : 'year';
      if (!['day', 'week', 'month', 'quarter', 'year', 'decade', 'century'].includes(unit)) return undefined;
      return date(fromTopic(unit as Unit), MODS[groups.word('edge')]);
    },
  },
  {
    name: 'half-of-time',
    reason: 'the first or second half of a month, a decade or a century',
    finds: ['It was built in [the second half of the 1990s]. → 199'],
    patterns: ['the? edge=first|second|latter half of in=DATE'],
    read: (groups) => {
      const reading = groups.reading('in');
      const isLength = reading.type === 'DURATION' || reading.type === 'SET';
      return reading.when === undefined || isLength ? undefined : { ...reading, mod: MODS[groups.word('edge')]! };
    },
  },
  {
    name: 'numbered-week',
    reason: 'a week of a year by its number, as ISO 8601 counts them',
    finds: [
      'It happened in [week 40 of 2019]. → 2019-W40',
      'It happened in [the 9th week of 2016]. → 2016-W09',
      'It happens in [calendar week 31]. → 2023-W31',
    ],
    patterns: ['week n=COUNT of|in YEAR', 'the? ORD week of YEAR', 'calendar week n=COUNT of? YEAR?'],
    read: (groups) => {
      const n = groups.number(groups.has('n') ? 'n' : 'ord');
      const of = groups.has('year') ? fixed('year', groups.number('year')) : fromDct('year', 0);
      return n < 1 || n > 53 ? undefined : date({ is: 'nth', unit: 'week', n, of });
    },
  },
  {
    name: 'nth-unit',
    reason: 'a unit counted inside another',
    finds: [
      'Voters will go to the polls on [the first Tuesday in November]. → 2023-11-07',
      'They met in [the second week in March]. → 2023-W10',
    ],
    patterns: [
      'the? ORD UNIT of|in in=DATE',
      'the? which=last|final UNIT of in=DATE',
      'the? ORD weekday=WEEKDAY in|of in=DATE',
      'the? which=last weekday=WEEKDAY in|of in=DATE',
    ],
    read: (groups) => {
      const { when } = groups.reading('in');
      if (when === undefined) return undefined;
      const n = groups.has('ord') ? groups.number('ord') : -1;
      if (groups.has('weekday'))
        return date({ is: 'nth', unit: 'day', weekday: groups.number('weekday'), n, of: when });
      return date({ is: 'nth', unit: groups.word('unit') as Unit, n, of: when });
    },
  },
  {
    name: 'unit-of',
    reason: 'the unit in which a given time lies',
    finds: ['They met in [the week of March 5]. → 2023-W09'],
    patterns: ['the unit=week|month|year of in=DATE', 'the unit=week|weekend|year of the? in=DATE'],
    read: (groups) => {
      const { when } = groups.reading('in');
      return when === undefined ? undefined : date({ is: 'nth', unit: groups.word('unit') as Unit, n: 0, of: when });
    },
  },
];
