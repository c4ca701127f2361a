import { fitsBareMonth } from '../context/names.js';
import { date, part } from '../grammar/reading.js';
import type { DateRule } from '../grammar/rule.js';
import { yearIn } from './ages.js';
import { isYearLong, whichOf } from './described.js';

/** Months, with or without their year. */
export const monthRules: readonly DateRule[] = [
  {
    name: 'month-year',
    reason: 'a month and a year',
    finds: ['He left in [March 2018]. → 2018-03', 'It lasted from November 2010 to [March 2011]. → 2011-03'],
    patterns: [
      'MONTH ,? YEAR',
      'MONTH ,? SHORTYEAR',
      'the? month of MONTH ,? YEAR',
      'MONTH / YEAR',
      'MONTH - YEAR',
      'MONTH of YEAR',
      'YEAR ,? MONTH',
    ],
    read: (groups) => date(part({ is: 'month', month: groups.number('month') }, 'near', yearIn(groups))),
  },
  {
    name: 'month-of',
    reason: 'a month in a year that is described',
    finds: ['He left in [March of this year]. → 2023-03', 'He left in [March of last year]. → 2022-03'],
    patterns: ['MONTH ,? by=of in=DATE', 'MONTH in=DATE'],
    read: (groups) => {
      const { when } = groups.reading('in');
      return isYearLong(when) && (groups.has('by') || when.is !== 'period')
        ? date(part({ is: 'month', month: groups.number('month') }, 'near', when))
        : undefined;
    },
  },
  {
    name: 'month',
    reason: 'a month alone; tense and distance decide the year',
    finds: [
      'The vote was put back to [January]. → 2024-01',
      'Kvist, who would have turned 44 in [December], leaves a wife. → 2023-12',
      'Kvist, who had turned 44 in [December], left. → 2022-12',
      'He left in [June]. → 2022-06',
      'He will leave in [June]. → 2023-06',
      'Two years ago a drought in July and [August] cut yields. → 2021-08',
      'Last year profits rose, he said in [March]. → 2023-03',
      'Lehman fell in May 2008. In the first two months of this year, profits fell; in [February], they rose. → 2023-02',
      'The [March] sales figures will be published Friday. → 2023-03',
      'A report Friday of [March] sales data will show it. → 2023-03',
      'The [January] vote was close. → 2023-01',
      'The [September] contract lost four cents. → 2023-09',
      'They have until [September] to pay. → 2023-09',
      'The judges gave them until [August] to pay. → 2023-08',
      'It lasted until [December]. → 2022-12',
      'The ban is effective [July]. → 2023-07',
      'He said that [February] was cold. → 2023-02',
      'The trial of [May]–August 1950 was public. → 1950-05',
    ],
    ignores: [
      'They [may march] through the town.  # verbs',
      'Mrs [May] spoke to Theresa May.  # a surname',
      'April Jones met June Smith.  # first names',
      'August Wilson wrote it.',
    ],
    patterns: ['MONTH', 'the month of MONTH'],
    read: (groups) => date(part({ is: 'month', month: groups.number('month') })),
    context: { holds: fitsBareMonth },
  },
  {
    name: 'said-month',
    reason: 'the month before or after that of the document creation time, as said',
    finds: [
      'He left [last October]. → 2022-10',
      'He left [last March]. → 2022-03',
      'He came in July 2019 and left [the following May]. → 2020-05',
      'The drought of the summer of 2009 lasted into [the following January]. → 2010-01',
    ],
    patterns: [
      'this? which=last|past|next|coming MONTH',
      'which=this MONTH',
      'the which=previous|preceding|following MONTH',
    ],
    read: (groups) => date(part({ is: 'month', month: groups.number('month') }, whichOf(groups.word('which')))),
  },
];
