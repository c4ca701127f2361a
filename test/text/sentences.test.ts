import { describe, expect, test } from '@jest/globals';
import { readDocument, slice } from '../../src/text/document.js';
import { Casing } from '../../src/text/sentences.js';
import { marginOf } from '../../src/text/wrapping.js';

const sentencesOf = (text: string): string[] => {
  const document = readDocument(text);
  const { length, first } = document.sentences;
  return Array.from({ length }, (_, s) => slice(document, first[s]!, first[s + 1]));
};

describe('a text falls into sentences', () => {
  test.each<readonly [string, readonly string[]]>([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Did he leave? Yes! “No.” So be it…', ['Did he leave?', 'Yes!', '“No.”', 'So be it…']],
    ['"He left." She stayed.', ['"He left."', 'She stayed.']],
    [
      'Mr. Smith met Gen. Brown on Feb. 3 in St. Petersburg.',
      ['Mr. Smith met Gen. Brown on Feb. 3 in St. Petersburg.'],
    ],
    ['Talks in the U.S. The minister left.', ['Talks in the U.S.', 'The minister left.']],
    ['The U.S. President left.', ['The U.S. President left.']],
    ['He said so in a post on X. Kenya denied it.', ['He said so in a post on X.', 'Kenya denied it.']],
    ['He wrote of Malcolm X. Smith knew.', ['He wrote of Malcolm X. Smith knew.']],
    ['The hearing was set for 9:30 a.m. Grant objected.', ['The hearing was set for 9:30 a.m.', 'Grant objected.']],
    ['At 9 a.m. Grant objected.', ['At 9 a.m. Grant objected.']],
    ['The game will be on at 9 p.m. Eastern time.', ['The game will be on at 9 p.m. Eastern time.']],
    ['J. K. Rowling wrote.', ['J. K. Rowling wrote.']],
    ['It cost 3.5 million. Nobody paid.', ['It cost 3.5 million.', 'Nobody paid.']],
    ['A headline\n\nThe text goes on.', ['A headline', 'The text goes on.']],
    ['A headline\nThe text goes on.', ['A headline', 'The text goes on.']],
    ['a line broken\nin the middle', ['a line broken\nin the middle']],
    ['Apple Inc. and Ford Corp. merged. Nobody cared.', ['Apple Inc. and Ford Corp. merged.', 'Nobody cared.']],
    ['First.\r\nSecond.', ['First.', 'Second.']],
  ])('%j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('lines broken at a margin are put together again', () => {
    const text = [
      'The minister said after the meeting that the talks with his guest in',
      'London would go on for as long as the two of them were willing, and',
      'that nobody should expect an agreement before the end of the summer,',
      'when the parliament returns and the government has to present a plan',
      'for the coming year to the chamber, the press and the whole country.',
    ];
    expect(sentencesOf(text.join('\n'))).toHaveLength(1);
  });

  test.each([
    ['Aid will go to the\ntowns that were hit\nand then on to South\nSudan, where the\nwells are dry.', 'South\nSudan'],
    [
      '  It was built for Luis Miguel\n  Ortega in a yard that\n  is gone and then it all\n  sank there with\n  all of it.',
      'Miguel\n  Ortega',
    ],
    [
      'He met the leaders in the south\nand will go to Chad if it is dry.\nThen he is in the Central African\nRepublic.',
      'African\nRepublic',
    ],
  ])('also narrow, indented and few lines: %j', (text, joined) => {
    expect(sentencesOf(text).some((one) => one.includes(joined))).toBe(true);
  });

  test('a line that ends before the next word would have to be broken is one of its own', () => {
    const text = 'Results\nThe talks with the guests\nwent on for the whole day\nand for most of the night.';
    expect(sentencesOf(text)[0]).toBe('Results');
  });

  test('one that never ends is cut', () => {
    expect(sentencesOf('word '.repeat(1000)).length).toBeGreaterThanOrEqual(4);
  });
});

describe('a sentence has a casing', () => {
  test.each([
    ['The minister met his guest in Tokyo.', Casing.Normal],
    ['Minister Meets Guest From Abroad in Tokyo', Casing.Title],
    ['Four Men Jailed for Fraud', Casing.Title],
    ['Harwick Trust Bank, Lakewave Bank and United Bank for Oman paid fines.', Casing.Normal],
    ['Mayor Convicted Of Taking Bribes.', Casing.Title],
    ['MINISTER MEETS GUEST IN TOKYO', Casing.Upper],
  ])('%j', (text, casing) => {
    expect(readDocument(text).sentences.casing[0]).toBe(casing);
  });
});

test.each(['\n', '\r\n'])('a page whose lines end with %j is wrapped at the width of its longest line', (newline) => {
  const lines = [
    'The minister of the interior said on Monday that the plan would be put',
    'to a vote in the spring, and that nobody who had asked for a seat at the',
    'table had been turned away by the men of the port',
    'authority, who had been there for a year and a day.',
  ];
  expect(marginOf(lines.join(newline))).toBeGreaterThan(70);
});
