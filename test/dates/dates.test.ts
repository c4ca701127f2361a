import { mentionsIn } from '../mentions-in.js';
import { describe, expect, test } from '@jest/globals';
// @ts-expect-error it brings no types
import parse from 'edtf';
import { extract } from '../../src/extract.js';
import { dates } from '../../src/dates/index.js';
import type { ExtractOptions } from '../../src/core/result.js';
import type { DateRange } from '../../src/core/entity.js';
import { rules } from '../../src/dates/grammar/grammar.js';
import { readExample } from '../../src/rules/rule.js';
import { processorTime } from '../../scripts/growth/processor-time.js';
import { publishedOn, undated } from '../context.js';
import { published } from './published.js';

const read = (text: string, date: string | null = published) =>
  mentionsIn(dates, text, date === null ? undated : publishedOn(date));

const ranges = (text: string): DateRange[] =>
  extract(text, {
    types: ['date'],
    timex: ['date', 'time', 'duration', 'set'],
    date: { value: published, source: 'option' },
  }).entities.filter((entity) => entity.type === 'date');

describe('the order of dates in digits', () => {
  const days = (text: string, options: ExtractOptions) => {
    const { entities, warnings } = extract(text, { ...options, types: ['date'] });
    return [entities.map((entity) => (entity.type === 'date' ? entity.value : null)), warnings];
  };
  const warning = (order: string, from: string, other: string) =>
    `"03/04/2023" is read as ${order} (${from}); --date-order ${other} reads it the other way`;
  const american = warning('month/day/year', 'guessed from American spelling', 'dmy');
  const british = warning('day/month/year', 'guessed from British spelling', 'mdy');
  const untold = warning('month/day/year', 'the spelling does not tell', 'dmy');

  test.each<[string, ExtractOptions, string[], string[]]>([
    ['The file was dated 03/04/2023.', { dateOrder: 'dmy' }, ['2023-04-03'], []],
    ['The file was dated 03/04/2023.', { dateOrder: 'mdy' }, ['2023-03-04'], []],
    ['The colour of 03/04/2023 was grey.', { dateOrder: 'mdy' }, ['2023-03-04'], []],
    ['The color of 03/04/2023 was gray.', { dateOrder: 'dmy' }, ['2023-04-03'], []],
    ['The color of 03/04/2023 and 05/04/2023.', {}, ['2023-03-04', '2023-05-04'], [american]],
    ['The colour of 03/04/2023 was grey.', {}, ['2023-04-03'], [british]],
    ['The file was dated 03/04/2023.', {}, ['2023-03-04'], [untold]],
    ['The file was dated 25/04/2023.', {}, ['2023-04-25'], []],
    ['The file was dated 25/04/2023.', { dateOrder: 'mdy' }, ['2023-04-25'], []],
    ['The file was dated 04/04/2023.', {}, ['2023-04-04'], []],
    ['The file was dated 03.04.2023.', {}, ['2023-04-03'], []],
    ['The file was dated 2023-04-03.', { dateOrder: 'dmy' }, ['2023-04-03'], []],
    ['The file was dated 2023/04/03.', { dateOrder: 'dmy' }, ['2023-04-03'], []],
  ])('%s %j', (text, options, values, warnings) => {
    expect(days(text, options)).toEqual([values, warnings]);
  });
});

describe('how exact it is', () => {
  test.each([
    ['They met more than two years ago.', 'BEFORE'],
    ['They met less than two years ago.', 'AFTER'],
    ['They met at least two years ago.', 'ON_OR_BEFORE'],
    ['They met about two years ago.', 'APPROX'],
    ['He came in 1998 and left more than two years later.', 'AFTER'],
    ['They served more than two years.', 'MORE_THAN'],
    ['They served nearly two years.', 'LESS_THAN'],
    ['They met in early May.', 'START'],
    ['They met in mid-May.', 'MID'],
    ['They met at the end of May.', 'END'],
  ])('%s', (text, mod) => {
    expect(read(text).at(-1)?.timex.mod).toBe(mod);
  });
});

describe('first and last day', () => {
  test.each([
    ['They met on Thursday.', '2023-04-13', '2023-04-13', '2023-04-13'],
    ['They met this week.', '2023-W16', '2023-04-17', '2023-04-23'],
    ['They met over the weekend.', '2023-04-15/2023-04-16', '2023-04-15', '2023-04-16'],
    ['They met in February 2020.', '2020-02', '2020-02-01', '2020-02-29'],
    ['They met in the first quarter of 2022.', '2022-Q1', '2022-01-01', '2022-03-31'],
    ['They met in the summer of 2003.', '2003-SU', '2003-06-01', '2003-08-31'],
    ['They met in the winter of 2003.', '2003-WI', '2003-12-01', '2004-02-29'],
    ['They met in 1998.', '1998', '1998-01-01', '1998-12-31'],
    ['They met in the 1990s.', '199X', '1990-01-01', '1999-12-31'],
    ['They met in the 19th century.', '18XX', '1800-01-01', '1899-12-31'],
    ['They met Friday morning.', '2023-04-14', '2023-04-14', '2023-04-14'],
    ['They met in 44 BC.', '-0043', '-0043-01-01', '-0043-12-31'],
    ['They met on Feb. 30, 2023.', null, null, null],
    ['They met recently.', null, null, null],
    ['It took two years.', 'P2Y', null, null],
  ])('%s', (text, value, from, to) => {
    expect(ranges(text).map((range) => [range.value, range.from, range.to])).toEqual([[value, from, to]]);
  });

  test('one entity for each value', () => {
    const found = ranges('They met on 13 April 2023. On Thursday they parted; Thursday night it rained.');
    expect(found.map(({ value, timex, mentions }) => [value, timex.value, mentions.map(({ text }) => text)])).toEqual([
      ['2023-04-13', '2023-04-13', ['13 April 2023', 'Thursday']],
      ['2023-04-13', '2023-04-13TNI', ['Thursday night']],
    ]);
  });

  test.each([
    ['They met on Thursday.', ['day', 'month', 'year']],
    ['They met on March 5.', ['year']],
    ['They met on March 5, 2018.', []],
    ['They met in June.', ['year']],
    ['They met last month.', ['month', 'year']],
  ])('what was left out: %s', (text, inferred) => {
    expect(ranges(text)[0]?.inferred).toEqual(inferred);
  });

  test('values with a form in EDTF are valid there', () => {
    const values = rules
      .flatMap(({ finds }) => finds)
      .flatMap((source) => ranges(readExample(source).text).map(({ value }) => value));
    const spelled = values.filter(
      (value): value is string => value !== null && /^-?\d{3}[\dX](-\d\d){0,2}$/.test(value),
    );
    expect(spelled.length).toBeGreaterThan(40);
    for (const value of spelled) expect(() => (parse as (value: string) => unknown)(value)).not.toThrow();
  });
});

describe('without a day of publication', () => {
  test.each([
    ['They met on Thursday.', 'XXXX-WXX-4'],
    ['They met on March 5.', 'XXXX-03-05'],
    ['They met yesterday.', 'XXXX-XX-XX'],
    ['They met last year.', 'XXXX'],
    ['They met last summer.', 'XXXX-SU'],
  ])('%s', (text, value) => {
    expect(read(text, null).map(({ timex, from }) => [timex.value, from])).toEqual([[value, null]]);
  });

  test('times of which nothing is known are one only in the same words', () => {
    const { entities } = extract('They met this year. They had met last year, and Last year was wet.', {
      types: ['date'],
    });
    expect(entities.map(({ mentions }) => mentions.length)).toEqual([1, 2]);
  });

  test('the text may give the year', () => {
    const found = read('The war began on May 3, 1911. On June 9 it ended.', null);
    expect(found.map(({ timex }) => timex.value)).toEqual(['1911-05-03', '1911-06-09']);
  });
});

describe('history is dated by itself', () => {
  const story =
    'On March 3, 1861, the army marched. On May 9, 1861, it won. It lost on August 2, 1862. In October it fled. ' +
    'It had been the worst year since 1812. On December 5 it came home, and the next day it was paid.';
  test('not by the day of publication', () => {
    expect(read(story).map(({ timex }) => timex.value)).toEqual([
      '1861-03-03',
      '1861-05-09',
      '1862-08-02',
      '1862-10',
      '1812',
      '1862-12-05',
      '1862-12-06',
    ]);
  });
});

test('twice a week and three times a week are two sets', () => {
  const sets = ranges(
    'It ran twice a week in May. It ran three times a week in June, and twice a week again in July.',
  ).filter(({ timex: { type } }) => type === 'SET');
  expect(sets.map(({ timex: { value, freq }, mentions }) => [value, freq, mentions.length])).toEqual([
    ['P1W', '2X', 2],
    ['P1W', '3X', 1],
  ]);
});

describe('long input takes no longer than its length', () => {
  test.each([
    ['digits', '7'.repeat(200_000)],
    ['weekdays', 'Monday '.repeat(30_000)],
    ['years', '1999-'.repeat(30_000)],
    ['slashes', '1/'.repeat(60_000)],
    ['modifiers', 'the end of early '.repeat(15_000)],
    ['days', 'March 5 to '.repeat(20_000)],
  ])('%s', (_name, text) => {
    expect(processorTime(() => read(text))).toBeLessThan(30_000);
  });
});
