import { describe, expect, test } from '@jest/globals';
import { clauseOf } from '../../src/language/clauses.js';
import { readDocument, slice } from '../../src/text/document.js';

describe('the clause around a word', () => {
  test.each([
    ['He left because they sang.', 'sang', 'because they sang.'],
    ['He left because they sang.', 'left', 'He left'],
    ['Hayashi (R) shakes hands with Blinken.', 'shakes', 'Hayashi (R) shakes hands with Blinken.'],
    ['The man who fled was caught.', 'fled', 'who fled was caught.'],
    ['Rain fell; rivers rose.', 'rose', 'rivers rose.'],
    ['They met in Rome and the two agreed to talk.', 'agreed', 'and the two agreed to talk.'],
    ['He spoke for an hour, praising the mayor.', 'praising', 'praising the mayor.'],
    ['Japan, France and Peru signed.', 'signed', 'Japan, France and Peru signed.'],
  ])('%s (%s)', (text, word, clause) => {
    const document = readDocument(text);
    const at = Array.from({ length: document.tokens.length }, (_, i) => i).find((i) => slice(document, i) === word);
    const { from, to } = clauseOf(document, at ?? 0);
    expect(slice(document, from, to)).toBe(clause);
  });
});
