import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { cut, fitting, lastWordsFitting, shareWidth, wordsFitting, wrap } from '../../src/output/terminal/columns.js';
import { isNarrow } from '../../src/output/terminal/narrow.js';

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
    [[5, 5, 5], 4, 30, [5, 5, 5]],
    [[5, 50, 50], 4, 35, [5, 15, 15]],
    [[10, 20, 50], 4, 60, [10, 20, 30]],
    [[10, 20, 50], 12, 36, [10, 13, 13]],
    [[50, 50], 4, 6, [4, 4]],
  ])('%j of at least %i in %i', (needs, least, available, expected) => {
    expect(
      shareWidth(
        needs.map((needed) => ({ least, needed })),
        available,
      ),
    ).toEqual(expected);
  });

  test('goes to the columns of the lowest rank, in their order', () => {
    const column = (rank: number, least: number, cell: string) => ({ rank, least, heading: '', cells: [cell] });
    const columns = [column(0, 10, 'a'.repeat(30)), column(3, 10, 'b'.repeat(12)), column(1, 8, 'c'.repeat(8))];
    const at = (width: number): [string, number][] =>
      fitting(columns, width).map(({ column: { cells }, width: own }) => [cells[0]![0]!, own]);
    expect(at(80)).toEqual([
      ['a', 30],
      ['b', 12],
      ['c', 8],
    ]);
    expect(at(30)).toEqual([
      ['a', 15],
      ['c', 8],
    ]);
    expect(at(12)).toEqual([['a', 8]]);
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
