import { mentionsIn } from '../mentions-in.js';
import { describe, expect, test } from '@jest/globals';
import { people } from '../../src/people/index.js';
import { finds, ignores } from './cases.js';

const mentionsOf = (text: string): string[] =>
  mentionsIn(people, text)
    .filter(({ veto }) => veto === undefined)
    .map(({ start, end }) => text.slice(start, end));

describe('finds the people', () => {
  test.each(finds.map(({ text, people: names }): [string, readonly string[]] => [text, names]))('%s', (text, names) => {
    expect(mentionsOf(text)).toEqual(names);
  });
});

describe('finds nobody', () => {
  test.each(ignores.map((text): [string] => [text]))('%s', (text) => {
    expect(mentionsOf(text)).toEqual([]);
  });
});
