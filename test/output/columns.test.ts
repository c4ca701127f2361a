import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { cut, lastWordsFitting, shareWidth, wordsFitting, wrap } from '../../src/output/columns.js';
import { isNarrow } from '../../src/output/narrow.js';

test.each([
  ['short', 10, 'short'],
  ['exactly ten', 11, 'exactly ten'],
  ['more than ten', 10, 'more than…'],
  ['東京東京東京', 7, '東京東…'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 5, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦…'],
])('cuts %s to %i columns', (text, width, expected) => {
  expect(cut(text, width)).toBe(expected);
});

test('wraps between words and cuts the last line', () => {
  expect(wrap('one two three four five six', 9, 2)).toBe('one two\nthree fo…');
  expect(wrap('unbreakable', 5, 3)).toBe('unbr…');
});

test('takes whole words only', () => {
  expect(wordsFitting(' said on Monday', 9)).toBe(' said on');
  expect(lastWordsFitting('the Prime Minister ', 16)).toBe('Prime Minister ');
});

describe('the width of a table', () => {
  test.each([
    [[5, 5, 5], 30, [5, 5, 5]],
    [[5, 50, 50], 35, [5, 15, 15]],
    [[10, 20, 50], 60, [10, 20, 30]],
    [[50, 50], 6, [4, 4]],
  ])('%j in %i', (needed, available, expected) => {
    expect(shareWidth(needed, available)).toEqual(expected);
  });
});

describe('narrow texts', () => {
  const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isNarrow);
  const ofTables = createRequire(createRequire(import.meta.url).resolve('cli-table3'))(
    'string-width',
  ) as typeof stringWidth;

  test.each([
    ['ours', stringWidth],
    ['that of cli-table3', ofTables],
  ])('take one column a character: %s', (_, measure) => {
    expect(characters.filter((one) => measure(one) !== 1 || measure(`a${one}1${one}é`) !== 5)).toEqual([]);
    expect(measure(characters.join(''))).toBe(characters.length);
  });

  test('are most', () => {
    expect(isNarrow('“Côte d’Ivoire” – €5 …')).toBe(true);
    expect(['東京', 'e\u0301', '👩‍👩‍👧', '\u200b', '\u001b[1m', '©'].filter(isNarrow)).toEqual([]);
  });
});
