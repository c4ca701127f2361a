import { expect, test } from '@jest/globals';
import { entriesOf } from '../../scripts/data/lists.js';
import { lookUp } from '../../src/lexicon/vocabulary.js';
import { honorifics, persons, titles } from '../../src/people/lexicon/words.js';

test('a relative would otherwise be read as a role, or it would decide nothing', () => {
  const decides = (noun: string): boolean => {
    const word = lookUp(noun);
    return (titles.has(word) || persons.has(word)) && !honorifics.has(word);
  };
  expect(entriesOf('people/relatives').filter((noun) => !decides(noun))).toEqual([]);
});
