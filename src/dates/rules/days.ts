import { fitsDayOfMonth } from '../context/names.js';
import { date, fixed, part, type Part, type When } from '../grammar/reading.js';
import type { DateRule, Groups } from '../grammar/rule.js';
import { yearIn } from './ages.js';
import { isNotNow, isYearLong, whichOf } from './described.js';

const monthDay = (groups: Groups, of?: When): When =>
  part(
    { is: 'month-day', month: groups.number('month'), day: groups.number(groups.has('day') ? 'day' : 'ord') },
    'near',
    of,
  );

/** Days by their month, with or without their year. */
export const dayRules: readonly DateRule[] = [
  {
    name: 'month-day-year',
    reason: 'a month, a day and a year',
    finds: [
      'They signed it on [March 5, 2018]. → 2018-03-05',
      'They signed it on [March 5 2018]. → 2018-03-05',
      'They signed it on [Monday, March 5, 2018], in Rome. → 2018-03-05',
      'They signed it on [March the fifth, 2018]. → 2018-03-05',
      'They signed it on [Sept. 9, 2018]. → 2018-09-09',
      'They met on [Feb. 30, 2023]. → XXXX-02-30',
    ],
    patterns: [
      'MONTH DAY ,? YEAR',
      'WEEKDAY ,? MONTH DAY ,? YEAR',
      'MONTH the? ORD ,? YEAR',
      'MONTH DAY ,? SHORTYEAR',
      'WEEKDAY ,? the? DAY of? MONTH ,? YEAR',
      'WEEKDAY , MONTH the? ORD ,? YEAR',
    ],
    read: (groups) => date(monthDay(groups, yearIn(groups))),
  },
  {
    name: 'day-month-year',
    reason: 'a day, a month and a year',
    finds: [
      'They signed it on [5 March 2018]. → 2018-03-05',
      'They signed it on [the 5th of March, 2018]. → 2018-03-05',
      'The fair ran from [5] to 9 June 2021. → 2021-06-05',
      'They will strike on [3], 4 and 6 June 2024. → 2024-06-03',
    ],
    patterns: ['the? DAY of? MONTH ,? YEAR', 'the? ORD of? MONTH ,? YEAR', 'DAY MONTH SHORTYEAR', 'DAY - MONTH - YEAR'],
    read: (groups) => date(monthDay(groups, yearIn(groups))),
  },
  {
    name: 'day-month-abroad',
    reason: 'a day, a month in another language of Europe and a year',
    finds: [
      'La nota es del [17 de abril de 2023]. → 2023-04-17',
      'Le texte est du [3 mars 2021]. → 2021-03-03',
      'Firmaron el [17 de abril]. → 2023-04-17',
    ],
    patterns: ['DAY de? ABROAD de|del? YEAR', 'DAY de ABROAD'],
    read: (groups) => {
      const day: Part = { is: 'month-day', month: groups.number('abroad'), day: groups.number('day') };
      return date(part(day, 'near', groups.has('year') ? yearIn(groups) : undefined));
    },
  },
  {
    name: 'day-month-abroad-alone',
    reason: 'a day and a month in another language of Europe, after a word that leads to a day there',
    finds: ['Ils ont voté le [3 mars]. → 2023-03-03', 'Il testo è del [9 gennaio]. → 2023-01-09'],
    ignores: ['They counted [3 mars] in the varnish.  # a word of English too'],
    patterns: ['DAY ABROAD'],
    context: { after: 'le|du|au|el|del|al|il|den|dem|am|vom|em|no' },
    read: (groups) => date(part({ is: 'month-day', month: groups.number('abroad'), day: groups.number('day') })),
  },
  {
    name: 'month-day',
    reason: 'a month and a day; the context decides the year',
    finds: [
      'They signed it on [March fifth]. → 2023-03-05',
      'The vote was held on [March 5]. → 2023-03-05',
      'The vote was held on [Dec. 5]. → 2022-12-05',
      'The vote will be held on [March 5]. → 2024-03-05',
      'A second vote, if needed, would be [March 5]. → 2024-03-05',
      'The vote is due on [5 June]. → 2023-06-05',
      'It will open on [3 May], ten years after a fire. → 2023-05-03',
      'The rules come into force on [March 5]. → 2024-03-05',
      'He was born on March 29, 1928; he died [April 15]. → 2023-04-15',
      'It would mean approving on [April 15] what they had banned. → 2023-04-15',
      'The board declared a dividend payable [May 2]. → 2023-05-02',
      'The firm was founded on May 2, 2011, and sold on [June 5]. → 2011-06-05',
      'Prices have fallen since May 2021. In the quarter ended [Dec. 31], it made a loss. → 2022-12-31',
      'The fair runs from June 5–[9, 2024]. → 2024-06-09',
      'The fair runs from [June 5]–9, 2024. → 2024-06-05',
    ],
    patterns: [
      'MONTH DAY',
      'WEEKDAY ,? MONTH DAY',
      'MONTH the? ORD',
      'WEEKDAY ,? MONTH the? ORD',
      'DAY MONTH',
      'the DAY of? MONTH',
      'the ORD of MONTH',
      'ORD of MONTH',
      'WEEKDAY ,? the? DAY of? MONTH',
      'WEEKDAY ,? the? ORD of MONTH',
    ],
    read: (groups) => date(monthDay(groups)),
    context: { holds: (document, _from, to) => !(document.text[document.tokens.end[to - 1]!] === '%') },
  },
  {
    name: 'known-month-day',
    reason: 'a day that is known by what happened on it',
    finds: [
      'Much changed after [the September 11] attacks. → 2001-09-11',
      'He was born after [the Sept. 11] attacks. → 2001-09-11',
    ],
    patterns: ['the MONTH DAY'],
    read: (groups) =>
      groups.number('month') === 9 && groups.number('day') === 11
        ? date(monthDay(groups, fixed('year', 2001)))
        : undefined,
    context: { before: 'attacks|hijackers|hijackings|terrorist' },
  },
  {
    name: 'month-day-of',
    reason: 'a month and a day in a year that is described',
    finds: ['[July 25 of that year] → 2023-07-25'],
    patterns: ['MONTH DAY', 'DAY MONTH', 'WEEKDAY ,? MONTH DAY'].flatMap((day) => [
      `${day} ,? by=of in=DATE`,
      `${day} in=DATE`,
    ]),
    read: (groups) => {
      const { when } = groups.reading('in');
      return isYearLong(when) && (groups.has('by') || isNotNow(when)) ? date(monthDay(groups, when)) : undefined;
    },
  },
  {
    name: 'said-month-day',
    reason: 'a day before or after that of the document creation time, as said',
    finds: ['He left [last June 14]. → 2022-06-14'],
    patterns: ['this? which=last|past|next|coming MONTH DAY', 'which=this MONTH DAY'],
    read: (groups) => {
      const day: Part = { is: 'month-day', month: groups.number('month'), day: groups.number('day') };
      return date(part(day, whichOf(groups.word('which'))));
    },
  },
  {
    name: 'day-of-month',
    reason: 'a day of the month in focus',
    finds: ['on [the 5th] → 2023-04-05'],
    ignores: ['They live on the 5th floor.', 'It was their 20th anniversary.'],
    patterns: ['the DAY', 'the DAY of in=DATE', 'DAY of in=DATE'],
    read: (groups) => {
      const of = groups.has('in') ? groups.reading('in').when : undefined;
      if (groups.has('in') && of === undefined) return undefined;
      return date(part({ is: 'day', day: groups.number('day') }, 'near', of));
    },
    context: { holds: fitsDayOfMonth },
    contextInside: true,
  },
  {
    name: 'log-stamp',
    reason: 'weekday, month, day, clock and year, as programs log them',
    finds: ['The log of [Fri Mar 08 07:42:10 EST 2019] shows it. → 2019-03-08T07:42:10'],
    patterns: ['WEEKDAY MONTH DAY CLOCK YEAR'],
    read: (groups) => ({
      type: 'TIME',
      when: monthDay(groups, yearIn(groups)),
      time: groups.word('clock'),
    }),
  },
  {
    name: 'weekday-and-day',
    reason: 'a weekday and a day of the month that fall together',
    finds: ['They will vote on [Thursday the 20th]. → 2023-04-20', 'They met on [Friday the 13th]. → 2023-01-13'],
    patterns: ['WEEKDAY ,? the DAY'],
    read: (groups) => date(part({ is: 'dated-weekday', weekday: groups.number('weekday'), day: groups.number('day') })),
  },
];
