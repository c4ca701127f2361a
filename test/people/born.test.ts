import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';

const bornIn = (text: string, published: string | null = '2023-04-17') => {
  const { entities } = extract(text, {
    types: ['person'],
    ...(published === null ? {} : { date: { value: published, source: 'option' } }),
  });
  return entities.flatMap((entity) => (entity.type === 'person' ? [entity.born] : []))[0];
};

const forty = { from: '1980-04-18', to: '1981-04-17' };

describe('an age on the day of publication', () => {
  test.each([
    'Minister Anna Kolm, 42, resigned.',
    'Minister Anna Kolm, aged 42, resigned.',
    'Minister Anna Kolm, who is 42, resigned.',
    'The 42-year-old minister Anna Kolm resigned.',
    'Minister Anna Kolm is 42 years old. She resigned.',
    'Minister Anna Kolm resigned on Monday. Kolm, 42, will leave.',
  ])('%s', (text) => {
    expect(bornIn(text)).toEqual(forty);
  });

  test('on 29 February', () => {
    expect(bornIn('Minister Anna Kolm, 42, resigned.', '2024-02-29')).toEqual({ from: '1981-03-01', to: '1982-02-28' });
  });
});

describe('a day or a year of birth', () => {
  test.each([
    ['Minister Anna Kolm, born 3 June 1961, resigned.', { from: '1961-06-03', to: '1961-06-03' }],
    ['Minister Anna Kolm was born on June 3, 1961, in Rome.', { from: '1961-06-03', to: '1961-06-03' }],
    ['Minister Anna Kolm, who was born in Rome in 1961, resigned.', { from: '1961-01-01', to: '1961-12-31' }],
    ['Minister Anna Kolm, born in 1961, resigned.', { from: '1961-01-01', to: '1961-12-31' }],
  ])('%s', (text, born) => {
    expect(bornIn(text)).toEqual(born);
    expect(bornIn(text, null)).toEqual(born);
  });
});

describe('nothing is known', () => {
  test.each([
    ['of the day of publication', 'Minister Anna Kolm, 42, resigned.', null],
    ['where the sentence is of another year', 'In 1998 Minister Anna Kolm, 42, resigned.', '2023-04-17'],
    ['where a number is no age', 'Minister Anna Kolm, 42 officials and a judge resigned.', '2023-04-17'],
    ['where nobody is so old', 'Minister Anna Kolm, 420, resigned.', '2023-04-17'],
    ['where nobody says', 'Minister Anna Kolm resigned.', '2023-04-17'],
  ])('%s', (_name, text, published) => {
    expect(bornIn(text, published)).toBeUndefined();
  });
});
