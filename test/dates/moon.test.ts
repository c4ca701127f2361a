import { expect, test } from '@jest/globals';
import { civilDay, formatDay } from '../../src/core/calendar/civil-day.js';
import { holidayIn } from '../../src/dates/calendar/holidays.js';

test.each([
  [
    'lunar new year',
    ['2000-02-05', '2012-01-23', '2015-02-19', '2020-01-25', '2023-01-22', '2024-02-10', '2025-01-29'],
  ],
  ['diwali', ['2001-11-14', '2012-11-13', '2017-10-19', '2020-11-14', '2022-10-24', '2023-11-12', '2025-10-20']],
  ['eid al-fitr', ['2015-07-17', '2017-06-25', '2020-05-24', '2021-05-13', '2022-05-02', '2023-04-21', '2024-04-10']],
  ['eid al-adha', ['2017-09-01', '2019-08-11', '2020-07-31', '2021-07-20', '2022-07-09', '2023-06-28', '2024-06-16']],
  [
    'orthodox easter',
    ['2015-04-12', '2017-04-16', '2019-04-28', '2021-05-02', '2022-04-24', '2023-04-16', '2024-05-05'],
  ],
  ['thanksgiving/CA', ['2022-10-10', '2023-10-09']],
  ['labour day/NZ', ['2022-10-24', '2023-10-23']],
  ["mother's day/GB", ['2022-03-27', '2023-03-19']],
])('%s', (holiday, days) => {
  const found = days.map((day) => holidayIn(holiday, Number(day.slice(0, 4))));
  expect(found.map((day) => formatDay(civilDay(day!)))).toEqual(days);
});
