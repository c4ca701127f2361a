import { expect, test } from '@jest/globals';
import { extract } from '../../src/extract.js';
import type { ExtractOptions } from '../../src/core/result.js';
import { published } from './published.js';

const history =
  'The war began in April 1861. In July 1861 the armies met; in September they met again. It ended in May 1865.';

const typeOf = (text: string, options: ExtractOptions = {}) =>
  extract(text, { date: { value: published, source: 'option' }, ...options }).textType;

test.each([
  [history, 'narrative'],
  ['The ministers met on Monday. They will meet again in May 2023.', 'news'],
  ['The ministers met in 1998, and again on Monday.', 'news'],
  ['Nothing is dated.', null],
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
