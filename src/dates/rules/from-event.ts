import type { DateRule } from '../grammar/rule.js';

/** Days counted from an event of the article: read only if the article dates it. */
export const eventRules: readonly DateRule[] = [
  {
    name: 'day-around-event',
    reason: 'the day before or after an event that the article dates',
    finds: [
      'The vote was on 3 March. [The day after] the vote he fled. → 2023-03-04',
      'They attacked on 3 March. He had fled on [the day before] the attack. → 2023-03-02',
    ],
    ignores: ['[The day after the vote] he fled.  # nobody says when the vote was'],
    patterns: ['the day way=before|after'],
    context: { before: 'the|his|her|its|their|that' },
    read: (groups) => ({ type: 'DATE', fromEvent: groups.word('way') === 'after' ? 1 : -1 }),
  },
  {
    name: 'day-of-event',
    reason: 'a day counted from the first of an event that the article dates',
    finds: [
      'The war began on 24 February 2022. It was [day 419] of the war. → 2023-04-18',
      'The trial began on 11 April. He spoke on [the third day] of the trial. → 2023-04-13',
    ],
    ignores: ['It was [the third day] of the trial.'],
    patterns: ['day n=COUNT', 'the ORD day'],
    context: { before: 'of' },
    read: (groups) => ({ type: 'DATE', fromEvent: groups.number(groups.has('n') ? 'n' : 'ord') - 1 }),
  },
  {
    name: 'anniversary',
    reason: 'the same day so many years after an event that the article dates',
    finds: [
      'The attack was on 3 May 2013. They meet on [the tenth anniversary] of the attack. → 2023-05-03',
      'They meet on [the 10th anniversary] of the May 3, 2013 attack. → 2023-05-03',
    ],
    ignores: [
      'They marked [the tenth anniversary] of the attack.  # nobody says when it was',
      'They marked [the 20th anniversary] of the Sept. 11 attacks.  # nor of which year',
    ],
    patterns: ['the? ORD anniversary'],
    context: { before: 'of' },
    read: (groups) => ({ type: 'DATE', yearsFromEvent: groups.number('ord') }),
  },
];
