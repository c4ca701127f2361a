import { slice } from '../../text/document.js';
import { fitsBareYear, fitsDecade } from '../context/years.js';
import { date, fixed, part, type Reading, type When } from '../grammar/reading.js';
import type { DateRule, Groups } from '../grammar/rule.js';

/** The year given in four digits or in two after an apostrophe. */
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
    finds: [
      'He has lived there since [2014]. → 2014',
      'The novel ([1998]) sold well. → 1998',
      'They met in [nineteen ninety-two]. → 1992',
      'They met in [two thousand and one]. → 2001',
      'It was so between 2019 and [2021]. → 2021',
      'The drought of 2007-[08] was hard. → 2008',
      'The [2015] Mill Road fire was recalled. → 2015',
      'The landmark [1973] Supreme Court ruling fell. → 1973',
    ],
    ignores: [
      'About 2000 troops arrived.  # a count',
      'She ran the 1500 m.',
      'It is on page 1999.',
      'It cost $2000.',
      'Flight 2019 was late.',
      'The flood killed 2012 cattle.  # a count',
      'It cost 1945 francs.',
      'The paper was read by 1999 subscribers.',
      'It built 1984 homes, 2001 of them in Leeds.',
      'They counted 2023 votes for and 1987 against.',
      'Police seized 2015 rifles and 1850 pistols.',
      'They waited at gate 2020.',
      'A man was shot in the 1800 block of North Lake Avenue.',
      'Crews were called to 1912 Elm Street.',
      'Witnesses should call, quoting incident 1984.',
      'The state raised Rs. 1950 crore.',
      'It continues a 2000 year old tradition.',
      'Call 555-1212 for help.',
      'It was written in 1444 AH and again in 2566 BE.  # other calendars',
      'There were nineteen people and twenty dogs.',
      'He paid two thousand five hundred dollars.',
    ],
    patterns: ['YEAR', 'the year YEAR', 'calendar year? YEAR'],
    read: (groups) => date(yearIn(groups)),
    context: { holds: fitsBareYear },
  },
  {
    name: 'short-year',
    reason: 'two digits of a year after an apostrophe',
    finds: [
      "They won in ['98]. → 1998",
      "They recalled the crash of ['29]. → 2029",
      "They recalled the crash of ['39]. → 1939",
    ],
    patterns: ['SHORTYEAR'],
    read: (groups) => date(yearIn(groups)),
  },
  {
    name: 'decade',
    context: { holds: fitsDecade },
    reason: 'the ten years of a decade',
    finds: [
      'They met in [the nineteen eighties]. → 198',
      'It was built in [the 1990s]. → 199',
      "It was built in [the '90s]. → 199",
      'It was built in [the nineties]. → 199',
    ],
    ignores: ['A man in his 30s was held.  # an age', 'A man (40s) and a woman (late 50s) died.'],
    patterns: ['the? DECADE', 'the TEN'],
    read: (groups) => date(fixed('decade', groups.has('ten') ? 190 + groups.number('ten') : groups.number('decade'))),
  },
  {
    name: 'century',
    reason: 'the hundred years of a century',
    finds: ['It was built in [the 19th century]. → 18'],
    ignores: [
      'They flew in the 50th century.',
      "Roe's first century led Harwick to a win.  # a hundred runs",
      'He scored his third century.',
    ],
    patterns: ['the? ORD -? century'],
    context: { notAfter: "'s|’s|his|her|their|my|an" },
    read: (groups) => {
      const n = groups.number('ord');
      return n > 0 && n < 30 ? date(fixed('century', n - 1)) : undefined;
    },
  },
  {
    name: 'before-christ',
    reason: 'a year counted back from the common era',
    finds: ['Caesar died in [44 BC]. → BC0044'],
    patterns: [`n=COUNT ${BC}`],
    read: (groups) => date(fixed('year', 1 - groups.number('n'))),
  },
  {
    name: 'part-before-christ',
    reason: 'a month, season, decade or century before the common era',
    finds: ['The fleet sailed in [June 479 BC]. → BC0479-06'],
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
    finds: ['The city burnt in [AD 79]. → 0079'],
    patterns: ['ad|a.d. n=COUNT', 'n=COUNT ad|a.d.|ce|c.e.'],
    read: (groups) => date(fixed('year', groups.number('n'))),
    context: { holds: (document, from, to) => /AD|A\.D\.|CE|C\.E\./.test(slice(document, from, to)) },
  },
];
