import { expect, test } from '@jest/globals';
import { entriesOf } from '../../scripts/data/lists.js';
import { forms } from '../../src/countries/forms/forms.js';
import { phraseTable } from '../../src/language/phrases.js';
import { readDocument } from '../../src/text/document.js';

const cities = phraseTable<unknown>('countries/cities');

/** Whether some words would be read as a country or as a city of one. */
const isPlace = (words: string): boolean => {
  const document = readDocument(words);
  const reaches = (to: number | undefined): boolean => to === document.tokens.length;
  const form = forms.match(document, 0);
  return (reaches(form?.to) && form?.value.kind !== 'trap') || reaches(cities.match(document, 0)?.to);
};

/** All runs of words of a phrase but the whole of it. */
const partsOf = (phrase: string): readonly string[] => {
  const words = phrase.split(/[\s–-]+|(?=['’])/);
  return words.flatMap((_, from) =>
    words.slice(from).flatMap((_, more) => {
      const length = more + 1;
      return length === words.length ? [] : [words.slice(from, from + length).join(' ')];
    }),
  );
};

test('a trap holds what looks like a country, or it would decide nothing', () => {
  expect(entriesOf('countries/traps').filter((trap) => !partsOf(trap).some(isPlace))).toEqual([]);
});
