import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isHyphen, readDocument, slice } from '../../src/text/document.js';
import { Shape } from '../../src/text/tokens.js';
import { texts } from '../properties/texts.js';

const tokensOf = (text: string): string[] => {
  const document = readDocument(text);
  return Array.from({ length: document.tokens.length }, (_, i) => slice(document, i));
};

const shapesOf = (text: string): string[] => {
  const { tokens } = readDocument(text);
  const names = Object.fromEntries(Object.entries(Shape).map(([name, shape]) => [shape, name]));
  return Array.from(tokens.shape.subarray(0, tokens.length), (shape) => names[shape] ?? '?');
};

describe('a text falls into tokens', () => {
  test.each<readonly [string, readonly string[]]>([
    ['Hayashi met Blinken.', ['Hayashi', 'met', 'Blinken', '.']],
    ["Japan's minister", ['Japan', "'s", 'minister']],
    ['Japan’s minister', ['Japan', '’s', 'minister']],
    ["the ministers' talks", ['the', 'ministers', "'", 'talks']],
    ["didn't O'Brien d’Ivoire", ["didn't", "O'Brien", 'd’Ivoire']],
    ['the U.S. and the U.K.', ['the', 'U.S.', 'and', 'the', 'U.K.']],
    ['Mr. J. K. Smith Jr. left.', ['Mr.', 'J.', 'K.', 'Smith', 'Jr.', 'left', '.']],
    ['at 10:30 a.m. on Feb. 3', ['at', '10:30', 'a.m.', 'on', 'Feb.', '3']],
    ['$1,200.50, 17th, 1990s', ['$', '1,200.50', ',', '17th', ',', '1990s']],
    ['Kim Jong-un', ['Kim', 'Jong', '-', 'un']],
    ['“Yes,” he said…', ['“', 'Yes', ',', '”', 'he', 'said', '…']],
    ['\ufeffTokyo\r\n\u00a0Kyoto', ['Tokyo', 'Kyoto']],
    ['😀🇯🇵', ['😀', '🇯', '🇵']],
    ['', []],
    [' \n\t ', []],
  ])('%j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });
});

test.each<readonly [string, boolean]>([
  ['Kim Jong-un', true],
  ['Kim Jong -un', false],
  ['Kim Jong- un', false],
  ['Kim Jong - un', false],
])('whether the hyphen of %j is inside a word: %j', (text, inside) => {
  const document = readDocument(text);
  expect(isHyphen(document, 2)).toBe(inside);
});

describe('a token has a shape', () => {
  test.each<readonly [string, readonly string[]]>([
    ['talks Japan NATO McCain', ['Lower', 'Capital', 'Upper', 'Mixed']],
    ['U.S. G7 J.', ['Upper', 'Upper', 'Initial']],
    ['17 17th 10:30', ['Number', 'Alphanumeric', 'Number']],
    ["Japan's — Éire", ['Capital', 'Clitic', 'Punctuation', 'Capital']],
  ])('%j', (text, expected) => {
    expect(shapesOf(text)).toEqual(expected);
  });
});

describe('whatever the text', () => {
  test('tokens follow each other, hold no white space and leave out nothing else', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens } = readDocument(text);
        let end = 0;
        for (let i = 0; i < tokens.length; i++) {
          const between = text.slice(end, tokens.start[i]);
          expect(tokens.start[i]!).toBeGreaterThanOrEqual(end);
          expect(tokens.end[i]!).toBeGreaterThan(tokens.start[i]!);
          expect(between).not.toMatch(/[\p{L}\p{N}]/u);
          expect(text.slice(tokens.start[i], tokens.end[i])).not.toMatch(/\s/);
          end = tokens.end[i]!;
        }
        expect(text.slice(end)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
    );
  });

  test('every token stands in one sentence, and none is longer than the limit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { tokens, sentences } = readDocument(text);
        for (let i = 0; i < tokens.length; i++) {
          const s = tokens.sentence[i]!;
          expect(i >= sentences.first[s]! && i < sentences.first[s + 1]!).toBe(true);
        }
        for (let s = 0; s < sentences.length; s++)
          expect(sentences.first[s + 1]! - sentences.first[s]!).toBeLessThanOrEqual(250);
      }),
    );
  });
});
