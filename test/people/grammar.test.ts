import { describe, expect, test } from '@jest/globals';
import { find } from '../../src/people/find.js';
import { people } from '../../src/people/index.js';
import { readDocument } from '../../src/text/document.js';

const found = (text: string): (readonly [string, string])[] =>
  find(readDocument(text)).flatMap(({ text: name, rule, veto }) => (veto === undefined ? [[name, rule] as const] : []));

describe('the grammar decides about names that all else leaves undecided', () => {
  test.each([
    ['Friends of Tommy Kettle in Leeds asked for money.', 'Tommy Kettle'],
    ['Rumours of Tommy Kettle at Leeds were denied.', 'Tommy Kettle'],
    ['There’s Bob, a constant nuisance.', 'Bob'],
  ])('%s', (text, name) => expect(found(text)).toEqual([[name, 'grammar']]));

  test('but not where it takes them for something else', () =>
    expect(found('The song was a gift to Zqwv Kettle in Leeds.')).toEqual([]));

  test('nor where the name stands behind an article', () =>
    expect(found('The Tommy Kettle in Leeds was closed.')).toEqual([]));

  test('and nobody asks it about what is decided', () =>
    expect(found('President Tommy Kettle said no.')).toEqual([['Tommy Kettle', 'said']]));
});

test('the grammar has a reason', () => expect(people.reasons.get('grammar')).toBe('the grammar takes it for a person'));
