import { describe, expect, test } from '@jest/globals';
import { people } from '../../src/people/index.js';
import { readDocument } from '../../src/text/document.js';
import { undated } from '../context.js';
import { finds, ignores } from './cases.js';

const mentionsOf = (text: string): string[] =>
  people
    .find(readDocument(text), undated)
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
