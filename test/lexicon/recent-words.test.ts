import { expect, test } from '@jest/globals';
import { intern, lookUp } from '../../src/lexicon/vocabulary.js';
import { readDocument } from '../../src/text/document.js';

const wordsOf = (text: string): readonly number[] => [...readDocument(text).tokens.word.slice(0, 4)];

test('a word is the same word however it is written and how often it is read', () => {
  const id = lookUp('minister');
  expect(wordsOf('minister Minister minister Minister')).toEqual([id, id, id, id]);
});

test('words that share their last letters are told apart', () => {
  for (const word of ['government', 'vernment', 'responsibility', 'sponsibility', 'constitutional', 'nstitutional'])
    expect(wordsOf(word)[0]).toBe(lookUp(word));
  expect(wordsOf('government')[0]).not.toBe(0);
});

test('a word that gets a number later is known from then on', () => {
  expect(wordsOf('zyqqwort')[0]).toBe(0);
  const id = intern('zyqqwort');
  expect(wordsOf('zyqqwort')[0]).toBe(id);
});
