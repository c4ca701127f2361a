import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';
import { published } from './published.js';

const intervals = (text: string) => {
  const { entities } = extract(text, { types: ['date'], date: { value: published, source: 'option' } });
  const dates = entities.filter((entity) => entity.type === 'date');
  const textOf = (id: string | null) => dates.find((date) => date.id === id)?.mentions[0]?.text;
  return dates
    .filter(({ mentions }) => mentions.length === 0)
    .map(({ value, from, to, begin, end }) => [value, from, to, textOf(begin), textOf(end)]);
};

describe('what is given by its first and last day', () => {
  test.each([
    ['from June 5 to June 9, 2022', '2022-06-05/2022-06-09', '2022-06-05', '2022-06-09', 'June 5', 'June 9, 2022'],
    ['on June 5–9, 2022', '2022-06-05/2022-06-09', '2022-06-05', '2022-06-09', 'June 5', '9, 2022'],
    ['between 2019 and 2021', '2019/2021', '2019-01-01', '2021-12-31', '2019', '2021'],
    ['in 1985-88', '1985/1988', '1985-01-01', '1988-12-31', '1985', '88'],
    ['from Wednesday to Friday', '2023-04-12/2023-04-14', '2023-04-12', '2023-04-14', 'Wednesday', 'Friday'],
    ['from May 2020 through July', '2020-05/2020-07', '2020-05-01', '2020-07-31', 'May 2020', 'July'],
    ['from 2001 until 2004', '2001/2004', '2001-01-01', '2004-12-31', '2001', '2004'],
  ])('They fought %s.', (words, ...interval) => {
    expect(intervals(`They fought ${words}.`)).toEqual([interval]);
  });

  test.each(['in 2019 and 2021', 'from 2021 to 2019', 'on Monday - May 5 was free', 'from 5 p.m. to 9 p.m.'])(
    'They fought %s: no stretch',
    (words) => {
      expect(intervals(`They fought ${words}.`)).toEqual([]);
    },
  );

  test('mentioned twice it is one entity, and what happened in it is dated by it', () => {
    const text = 'They fought from June 5 to June 9, 2022. From June 5 to June 9, 2022, many died.';
    const { entities } = extract(text, { date: { value: published, source: 'option' } });
    const [interval, ...others] = entities.filter(({ mentions }) => mentions.length === 0);
    expect(others).toEqual([]);
    expect(entities.flatMap((entity) => (entity.type === 'event' ? [entity.date] : []))).toContain(interval?.id);
  });
});
