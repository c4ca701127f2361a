import { expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';
import type { ExtractOptions } from '../../src/core/result.js';
import { published } from './published.js';

const history =
  'The war began in April 1861. In July 1861 the armies met; in September they met again. It ended in May 1865.';

const mixed = `The court in Lund freed two men on Monday. Their lawyers will appeal on Friday.

The case began in March 1998, when a bank was robbed. In May the police raided a farm. In June 1999 a judge sent five
men to prison. They were to be freed in September. The appeal will be heard in July. In February 2001 one of them fled.

The new trial will open in June. Witnesses spoke on Tuesday.`;

const ended = `${history}

On Monday the museum opened again. The mayor will visit it on Friday.`;

const trial =
  'He bought it on 3 March 2016 and sold it in May 2016. He was held in June 2017. The case will be heard on 25 June.';

const typeOf = (text: string, options: ExtractOptions = {}) =>
  extract(text, { date: { value: published, source: 'option' }, ...options }).textType;

test.each([
  [history, 'narrative'],
  ['The ministers met on Monday. They will meet again in May 2023.', 'news'],
  ['The ministers met in 1998, and again on Monday.', 'news'],
  ['Nothing is dated.', null],
  [mixed, 'mixed'],
  [ended, 'mixed'],
  // What is quoted was said then.
  [
    `${history} They parted in June 1865, in July 1866 and in May 1867.\n\n"We lost yesterday", he wrote. "We will meet tomorrow."`,
    'narrative',
  ],
  // A date before the last one begins another chronicle.
  ['They met on Monday. He was born in May 1980, wed in May 1960 and died in May 1940. She left on Friday.', 'news'],
])('%s: %s', (text, type) => {
  expect(typeOf(text)).toBe(type);
});

test('a narrative is dated by the day it mentioned last', () => {
  const { entities } = extract(history, { types: ['date'], date: { value: published, source: 'option' } });
  expect(entities.map((entity) => (entity.type === 'date' ? entity.value : null))).toContain('1861-09');
});

test('nobody asked for dates', () => {
  expect(typeOf(history, { types: ['country'] })).toBeNull();
});

const readAll = (text: string, explain = false) =>
  extract(text, { types: ['date'], date: { value: published, source: 'option' }, explain }).entities.flatMap(
    (entity) => (entity.type === 'date' ? entity.mentions.map((mention) => ({ ...mention, value: entity.value })) : []),
  );

test.each([
  [mixed, 'Monday', 'news', '2023-04-17'],
  [mixed, 'May', 'narrative', '1998-05'],
  [mixed, 'September', 'narrative', '1999-09'],
  [mixed, 'July', 'news', '2023-07'],
  [mixed, 'June', 'news', '2023-06'],
  [mixed, 'Tuesday', 'news', '2023-04-11'],
  // A text about what is long past has a future of its own.
  [trial, '25 June', 'news', '2023-06-25'],
  [ended, 'September', 'narrative', '1861-09'],
  [ended, 'Friday', 'news', '2023-04-21'],
])('%# %s: %s', (text, words, textType, value) => {
  expect(readAll(text).find((mention) => mention.text === words)).toMatchObject({ textType, value });
});

test('news throughout says nothing of it, a chronicle says why', () => {
  expect(readAll('They met on Monday.', true)[0]).not.toHaveProperty('textType');
  expect(readAll('They met on Monday.', true)[0]).not.toHaveProperty('explanation');
  expect(readAll(mixed, true).find(({ text }) => text === 'May')?.explanation?.parts[0]?.name).toBe('narrative');
});
