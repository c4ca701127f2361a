import { describe, expect, test } from '@jest/globals';
import { dates } from '../../src/dates/index.js';
import { rules } from '../../src/dates/grammar.js';
import { numericRules } from '../../src/dates/rules/numeric.js';
import { readDocument } from '../../src/text/document.js';

describe('every rule finds its own example', () => {
  test.each([...rules, ...numericRules])('$name: $example', ({ name, example }) => {
    const document = readDocument(example, { value: '2023-04-17', source: 'option' });
    expect(dates.find(document).map(({ rule }) => rule)).toContain(name);
  });
});
