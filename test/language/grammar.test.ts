import { describe, expect, test } from '@jest/globals';
import { readDocument, slice } from '../../src/text/document.js';
import { tagWindows, type Window } from '../../src/language/grammar.js';

/** The tokens of one window that have the tag. */
const tagged = (text: string, tag: string, window?: Window): string[] => {
  const document = readDocument(text);
  const asked = window ?? { from: 0, to: document.tokens.length };
  const [tags] = tagWindows(document, [asked]);
  return tags!.flatMap((set, i) => (set.has(tag) ? [slice(document, asked.from + i)] : []));
};

describe('tagWindows gives each of our tokens the tags of the terms it lies in', () => {
  test.each([
    ['Ann Miller visited Tokyo.', 'PastTense', ['visited']],
    ['Ann Miller visited Tokyo.', 'Person', ['Ann', 'Miller']],
    ['a well-known man', 'Hyphenated', ['well', 'known']],
    ['He’s a doctor', 'Copula', ['’s']],
    ['He’s a doctor', 'Pronoun', ['He']],
    ["She didn't laugh", 'Negative', ["didn't"]],
    ["Japan's army", 'Country', ['Japan', "'s"]],
    ['the  “big”\n\tman', 'Adjective', ['big']],
  ])('%j: %s', (text, tag, tokens) => expect(tagged(text, tag)).toEqual(tokens));

  test('wherever the window stands', () =>
    expect(tagged('😀 It rained. Ann Miller visited Tokyo.', 'PastTense', { from: 4, to: 8 })).toEqual(['visited']));
});

test('an answer depends on the words of the window alone', () => {
  const document = readDocument('"Ann Miller left. "Bob Brown stayed 。 and Ann Miller left.');
  const windows = [
    { from: 1, to: 4 },
    { from: 11, to: 14 },
  ];
  const [first, second] = tagWindows(document, windows);
  expect(second).toEqual(first);
  expect(tagWindows(document, windows.slice(1))[0]).toEqual(first);
});

test('long windows are cut and empty ones stay empty', () => {
  const document = readDocument('walked '.repeat(40));
  const [long, empty] = tagWindows(document, [
    { from: 0, to: 40 },
    { from: 3, to: 3 },
  ]);
  expect(long!.map(({ size }) => size > 0)).toEqual(Array.from({ length: 40 }, (_, i) => i < 12));
  expect(empty).toEqual([]);
});
