import { expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';
import type { DateRange } from '../../src/core/entity.js';
import type { ExtractOptions } from '../../src/core/result.js';
import { TIMEX_TYPES } from '../../src/core/entity.js';
import { newswire } from './newswire.js';
import { sentences } from './sentences.js';

const read = (text: string, options: ExtractOptions = {}): readonly DateRange[] =>
  extract(text, {
    types: ['date'],
    timex: TIMEX_TYPES,
    date: { value: '2023-04-20', source: 'option' },
    ...options,
  }).entities.filter((entity) => entity.type === 'date');

const rows = [...sentences, ...newswire].map((sentence) => {
  const [, before = '', words = '', after = '', value = ''] = /^(.*)\[(.*?)\](.*) → (.*)$/.exec(sentence)!;
  return { text: before + words + after, start: before.length, words, value };
});

test.each(rows)('$text: $words', ({ text, start, words, value }) => {
  const found = read(text).find(({ mentions }) =>
    mentions.some((mention) => mention.start === start && mention.text === words),
  );
  const type = found?.timex.type === 'SET' ? 'SET ' : '';
  expect(type + String(found?.timex.value)).toBe(value);
});

test('digits with a stroke are a day where the caller gives their order', () => {
  const days = (text: string, dateOrder?: 'dmy' | 'mdy') =>
    read(text, dateOrder === undefined ? {} : { dateOrder }).map(({ value }) => value);
  expect(days('They met on 4/17 in Rome.', 'mdy')).toEqual(['2023-04-17']);
  expect(days('They met on 17/4 in Rome.', 'dmy')).toEqual(['2023-04-17']);
  expect(days('They met on 4/17 in Rome.')).toEqual([]);
  expect(days('They met on 9/11.', 'dmy')).toEqual(['2022-11-09']);
});

test.each([
  ['He must pay within [30 days].', '2023-04-20', '2023-05-20'],
  ['They have met since [2019].', '2019-01-01', null],
  ['It holds from [1 May] onwards.', '2023-05-01', null],
  ['It holds up to [June 30].', null, '2023-06-30'],
  ['It has rained over [the past two years].', '2021-04-20', '2023-04-20'],
  ['It will rain for [the next three weeks].', '2023-04-20', '2023-05-11'],
  ["The plant will open in [two years]' time.", '2025-01-01', '2025-12-31'],
  ['The vote is [18 months] away.', '2024-10-01', '2024-10-31'],
  ['It was [a week] since the quake.', '2023-04-13', '2023-04-20'],
  ['It is [50 years] since the coup.', '1973-04-20', '2023-04-20'],
  ['The raid was on 3 May 2021. He fled [two weeks] before the raid.', '2021-04-19', '2021-04-19'],
  ['They voted on 3 March. He fled [ten days] after the vote.', '2023-03-13', '2023-03-13'],
  ['He fled [two weeks] before the raid.', null, null],
  ['Profit fell in [the year] to March.', '2022-04-01', '2023-03-31'],
  ['Profit fell in [the 12 months] to June 30, 2022.', '2021-07-01', '2022-06-30'],
  ['Profit in [the year] ended March 31 was small.', '2022-04-01', '2023-03-31'],
  ['They played in [the 2019-20 season].', '2019-08-01', '2020-06-30'],
  ['Pupils return in [the 2022/23 school year].', '2022-09-01', '2023-06-30'],
  ['It took [two years].', null, null],
])('the days of %s', (sentence, from, to) => {
  const [, before = '', words = '', after = ''] = /^(.*)\[(.*?)\](.*)$/.exec(sentence)!;
  const found = read(before + words + after).find(({ mentions }) => mentions.some(({ text }) => text === words));
  expect([found?.from, found?.to]).toEqual([from, to]);
});

test.each([
  ['Polls close at 8 p.m. Eastern Time.', '-04:00'],
  ['Polls closed at 8 p.m. ET on Jan. 9.', '-05:00'],
  ['Polls close at 8 p.m. EST.', '-05:00'],
  ['Polls close at 11 a.m. in Toronto.', '-04:00'],
  ['Polls close at 11 a.m. in London.', '+01:00'],
  ['Polls closed at 11 a.m. in London on 5 January.', '+00:00'],
  ['Polls close at 11 a.m. in New Delhi.', '+05:30'],
  ['Polls close at 11 a.m. Tokyo time.', '+09:00'],
  ['The rocket rose at 1400 GMT.', '+00:00'],
  ['Polls closed at 8 p.m. in Boston on May 5, 1962.', undefined],
  ['Polls close at 8 p.m. in the hall.', undefined],
  ['Polls closed Friday night in London.', undefined],
])('how far from UTC: %s', (text, offset) => {
  expect(read(text).find(({ timex }) => timex.type === 'TIME')?.utcOffset).toBe(offset);
});
