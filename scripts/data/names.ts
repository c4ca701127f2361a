/** The words of names, in one sorted array that is searched in place, and phrases that are no people. */
import { CLASSES, pairOf, PAIRS, type WordClass } from '../../src/people/lexicon/classes.js';
import type { Image } from './image.js';
import { entriesOf, pairsOf } from './lists.js';
import { withPlural } from './morphology.js';
import type { AddPhrases } from './phrases.js';

/** Ten bits as two capitals of five bits each, which also separate the words: `aaronKB`. */
const marksOf = (kinds: readonly string[]): string => {
  const bits = kinds.reduce((sum, kind) => sum | CLASSES[kind as WordClass], 0);
  return String.fromCharCode(0x40 + (bits >> 5), 0x40 + (bits & 31));
};

/** `william bill`: a first name and what those who bear it are called. */
const nicknamePairs = (): string[] =>
  entriesOf('people/nicknames').flatMap((entry) => {
    const [full = '', ...short] = entry.split(' ');
    return short.map((name) => `${full} ${name}`);
  });

/** Frequent given names of one sex alone: a list of the language layer, which may read none of people. */
const givenNames = (sex: WordClass, other: WordClass): string[] =>
  entriesOf('people/names').flatMap((line) => {
    const [word = '', ...kinds] = line.split(' ');
    const isGiven = kinds.includes('first') && kinds.includes('frequent') && kinds.includes(sex);
    return isGiven && !kinds.includes(other) ? [word] : [];
  });

/** `Sri Lanka`, `South Korea`. */
const countryPhrases = (): string[] =>
  [
    ...entriesOf('countries/registers').flatMap((line) => {
      const [, , name = '', others = ''] = line.split('|');
      return [name, ...others.split(';')];
    }),
    ...pairsOf('countries/names').map(([, form]) => form),
  ]
    .filter((form) => /^[^ ]+ [^ ]+$/.test(form))
    .map((form) => form.toLowerCase());

/** `Sri Lankan`, `Costa Ricans`: what one word says of a people is among the names. */
const demonymPhrases = (): string[] =>
  [
    ...entriesOf('countries/registers').map((line) => line.split('|')[4] ?? ''),
    ...pairsOf('countries/demonyms').map(([, form]) => form),
  ]
    .filter((form) => form.includes(' '))
    .flatMap(withPlural)
    .map((form) => form.toLowerCase());

export const addNames = (image: Image, addPhrases: AddPhrases): void => {
  const starts: number[] = [];
  let offset = 0;
  const entries = entriesOf('people/names').map((line) => {
    const [word = '', ...kinds] = line.split(' ');
    for (let pair = starts.length; pair <= pairOf(word); pair++) starts.push(offset);
    offset += word.length + 2;
    return word + marksOf(kinds);
  });
  while (starts.length <= PAIRS) starts.push(offset);
  image.add('people/names', Buffer.from(entries.join(''), 'latin1'));
  image.add('people/names/starts', Int32Array.from(starts));
  image.addWords('language/given-names/female', givenNames('female', 'male'));
  image.addWords('language/given-names/male', givenNames('male', 'female'));
  image.add('people/ranks', entriesOf('people/ranks').join('\n'));
  image.add('people/nicknames', nicknamePairs().join('\n'));
  addPhrases('people/phrases', [
    ...demonymPhrases().map((phrase) => [phrase, 'demonym'] as const),
    ...countryPhrases().map((phrase) => [phrase, 'country'] as const),
    ...['people/place-phrases', 'people/organisation-phrases', 'people/firms']
      .flatMap((list) => entriesOf(list))
      .map((phrase) => [phrase, 'place'] as const),
  ]);
};
