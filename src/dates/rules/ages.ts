import { slice } from '../../text/document.js';
import { fitsBareYear, fitsDecade } from '../context/years.js';
import type { Groups } from '../pattern.js';
import { date, fixed, part, type Reading, type When } from '../reading.js';
import type { DateRule } from '../rule.js';

/** The year told in four digits or in two behind an apostrophe. */
export const yearIn = (groups: Groups): When => fixed('year', groups.number(groups.has('year') ? 'year' : 'shortyear'));

const BC = 'bc|bce|b.c.|b.c.e.';

const beforeChrist = (groups: Groups): Reading | undefined => {
  if (groups.has('ord')) return date(fixed('century', -groups.number('ord')));
  if (groups.has('decade')) return date(fixed('decade', -groups.number('decade') - 1));
  const of = fixed('year', 1 - groups.number('n'));
  return date(
    groups.has('month')
      ? part({ is: 'month', month: groups.number('month') }, 'near', of)
      : part({ is: 'season', n: groups.number('season') }, 'near', of),
  );
};

/** Years, decades and centuries, of our era and before it. */
export const ageRules: readonly DateRule[] = [
  {
    name: 'year',
    reason: 'four digits where a year can stand',
    example: 'since 2014',
    patterns: ['YEAR', 'the year YEAR', 'calendar year? YEAR'],
    read: (groups) => date(yearIn(groups)),
    fits: fitsBareYear,
  },
  {
    name: 'short-year',
    reason: 'two digits of a year behind an apostrophe',
    example: "in '98",
    patterns: ['SHORTYEAR'],
    read: (groups) => date(yearIn(groups)),
  },
  {
    name: 'decade',
    fits: fitsDecade,
    reason: 'the ten years of a decade',
    example: 'the 1990s',
    patterns: ['the? DECADE', 'the TEN'],
    read: (groups) => date(fixed('decade', groups.has('ten') ? 190 + groups.number('ten') : groups.number('decade'))),
  },
  {
    name: 'century',
    reason: 'the hundred years of a century',
    example: 'the 19th century',
    patterns: ['the? ORD -? century'],
    read: (groups) => {
      const n = groups.number('ord');
      return n > 0 && n < 30 ? date(fixed('century', n - 1)) : undefined;
    },
  },
  {
    name: 'before-christ',
    reason: 'a year counted back from the common era',
    example: '44 BC',
    patterns: [`n=COUNT ${BC}`],
    read: (groups) => date(fixed('year', 1 - groups.number('n'))),
  },
  {
    name: 'part-before-christ',
    reason: 'a month, season, decade or century before the common era',
    example: 'June 479 BC',
    patterns: [
      `MONTH n=COUNT ${BC}`,
      `the? SEASON of? n=COUNT ${BC}`,
      `the? DECADE ${BC}`,
      `the? ORD -? century ${BC}`,
    ],
    read: beforeChrist,
  },
  {
    name: 'anno-domini',
    reason: 'a year of the common era, which it names',
    example: 'AD 79',
    patterns: ['ad|a.d. n=COUNT', 'n=COUNT ad|a.d.|ce|c.e.'],
    read: (groups) => date(fixed('year', groups.number('n'))),
    fits: (document, from, to) => /AD|A\.D\.|CE|C\.E\./.test(slice(document, from, to)),
  },
];
