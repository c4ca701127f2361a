import { fitsSeason, fitsThat } from '../context/names.js';
import { date, fromFocus, part, type Part } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';
import { yearIn } from './ages.js';
import { isYearLong, whichOf } from './described.js';

/** The season that two years share. */
const WINTER = 3;

/** Seasons, and the months and weekdays that *that* points to. */
export const seasonRules: readonly DateRule[] = [
  {
    name: 'that-time',
    reason: 'the month, weekday or season of the year or week in focus',
    finds: [
      'He came in July 2019. They raided his house [that September] and took it. → 2019-09',
      'He came on July 3, 2019, and left [that Friday]. → 2019-07-05',
      'They took the fort in June 1843. [That autumn] a fleet came. → 1843-FA',
    ],
    patterns: ['that MONTH', 'that WEEKDAY', 'that SEASON'],
    read: (groups) => {
      if (groups.has('weekday'))
        return date(part({ is: 'weekday', weekday: groups.number('weekday') }, 'near', fromFocus('week', 0)));
      const named: Part = groups.has('month')
        ? { is: 'month', month: groups.number('month') }
        : { is: 'season', n: groups.number('season') };
      return date(part(named, 'near', fromFocus('year', 0)));
    },
    context: { holds: fitsThat },
  },
  {
    name: 'said-season',
    reason: 'the season before or after that of the document creation time, as said',
    finds: ['It rained [last summer]. → 2022-SU', 'A decision is expected [this fall]. → 2023-FA'],
    patterns: ['this? which=last|past|next|coming SEASON', 'which=this SEASON'],
    read: (groups) => date(part({ is: 'season', n: groups.number('season') }, whichOf(groups.word('which')))),
  },
  {
    name: 'season-year',
    reason: 'a season and a year',
    finds: ['It rained in [the summer of 2003]. → 2003-SU', 'It snowed in [the winter of 2021-22]. → 2021-WI'],
    patterns: ['the? SEASON of? in=DATE', 'the? SEASON , YEAR', 'the? winter=winter of? YEAR -|/|– short=COUNT'],
    read: (groups) => {
      if (groups.has('short') && groups.number('short') % 100 !== (groups.number('year') + 1) % 100) return undefined;
      const when = groups.has('year') ? yearIn(groups) : groups.reading('in').when;
      if (!isYearLong(when)) return undefined;
      return date(part({ is: 'season', n: groups.has('winter') ? WINTER : groups.number('season') }, 'near', when));
    },
  },
  {
    name: 'season',
    reason: 'a season; tense and distance decide the year',
    finds: ['The [spring] offensive failed. → 2023-SP'],
    ignores: ['The fall of Rome changed everything.  # no autumn', 'They drink spring water.'],
    patterns: ['SEASON', 'the SEASON'],
    read: (groups) => date(part({ is: 'season', n: groups.number('season') })),
    context: { holds: fitsSeason },
  },
];
