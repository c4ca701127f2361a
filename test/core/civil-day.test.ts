import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  isCivilDay,
  isLeapYear,
  parseDay,
  weekdayOf,
} from '../../src/core/calendar/civil-day.js';

/** The platform's calendar, in UTC, so that no time zone interferes. */
const oracle = (days: number): Date => new Date(days * 86_400_000);

const days = fc.integer({ min: -700_000, max: 700_000 });

describe('a day number', () => {
  test('is the civil day the platform says it is', () => {
    fc.assert(
      fc.property(days, (day) => {
        const date = oracle(day);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(civilDay(day)).toEqual(expected);
        expect(dayNumber(expected)).toBe(day);
        expect(weekdayOf(day)).toBe(date.getUTCDay() === 0 ? 7 : date.getUTCDay());
      }),
    );
  });

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2023-04-17', 19_464],
  ])('of %s is %i', (day, number) => {
    expect(dayNumber(parseDay(day)!)).toBe(number);
  });
});

describe('months and years', () => {
  test.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('%i-%i has %i days', (year, month, length) => {
    expect(daysInMonth(year, month)).toBe(length);
  });

  test('leap years are those of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (year) => {
        const february = new Date(0);
        february.setUTCFullYear(year, 1, 29);
        expect(isLeapYear(year)).toBe(february.getUTCMonth() === 1);
      }),
    );
  });
});

describe('reading and writing', () => {
  test('a written day reads back', () => {
    fc.assert(fc.property(days, (day) => expect(parseDay(formatDay(civilDay(day)))).toEqual(civilDay(day))));
  });

  test.each([
    '2023-02-30',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-4-1',
    '20230401',
    '',
    'yesterday',
    '2023-04-17x',
  ])('"%s" is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('nothing is clamped', () => {
    expect(isCivilDay({ year: 2023, month: 2, day: 29 })).toBe(false);
    expect(isCivilDay({ year: 2024, month: 2, day: 29 })).toBe(true);
  });
});
