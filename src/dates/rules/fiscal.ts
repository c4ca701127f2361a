import { dayNumber } from '../../core/calendar/civil-day.js';
import { date, type Reading } from '../grammar/reading.js';
import type { DateRule, Groups } from '../grammar/rule.js';
import { yearIn } from './ages.js';

/**
 * Seasons of sport run from August to June, school years from September; the accounting year of a firm can begin in any
 * month.
 */
const splitYear = (groups: Groups): Reading | undefined => {
  const year = groups.number('year');
  if (groups.number('short') % 100 !== (year + 1) % 100) return undefined;
  const [begins, ends] = groups.has('fiscal') ? [1, 12] : groups.has('school') ? [9, 6] : [8, 6];
  const first = dayNumber({ year, month: begins, day: 1 });
  const last = dayNumber({ year: year + 1, month: ends, day: ends === 12 ? 31 : 30 });
  return { type: 'DATE', value: `${year}/${year + 1}`, span: [first, last] };
};

/** Years that are not calendar years: of accounts, schools and sport. */
export const fiscalRules: readonly DateRule[] = [
  {
    name: 'split-year',
    reason: 'a season, a school year or a fiscal year that begins in one year and ends in the next',
    finds: [
      'They won in [the 2019-20 season]. → 2019/2020',
      'Pupils return in [the 2022/23 school year]. → 2022/2023',
      'Profit fell in [fiscal 2022-23]. → 2022/2023',
      'Pupils came in [the academic year 2020-21]. → 2020/2021',
    ],
    patterns: [
      'the? YEAR -|/|– short=COUNT season|campaign',
      'the? YEAR -|/|– short=COUNT school|academic school=year|season|term',
      'the? YEAR -|/|– short=COUNT fiscal=fiscal|financial|tax year',
      'the? fiscal=fiscal|financial|tax year? YEAR -|/|– short=COUNT',
      'the? school=school|academic year YEAR -|/|– short=COUNT',
    ],
    read: splitYear,
  },
  {
    name: 'fiscal-year',
    reason: 'the year of the books, counted as the calendar year of its name',
    finds: ["[Fiscal '98] was a good year. → 1998", '[Fiscal 2019] was a good year for it. → 2019'],
    patterns: [
      'the? fiscal|financial|tax|school|academic year? YEAR',
      'the? fiscal year? SHORTYEAR',
      'the? YEAR model|fiscal|financial|tax|calendar|school|academic year',
      'the? fiscal year of? YEAR',
    ],
    read: (groups) => date(yearIn(groups)),
  },
];
