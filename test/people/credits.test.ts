import { describe, expect, test } from '@jest/globals';
import { peopleOf } from './people-of.js';

describe('who wrote, edited or photographed is no one of the story', () => {
  test.each([
    ['(Reporting by Ana Ruiz; Editing by Sam Ortiz)', ['Ana Ruiz', 'Sam Ortiz']],
    ['Reporting by Ana Ruiz in Madrid and Lars Holm in Oslo', ['Ana Ruiz', 'Lars Holm']],
    ['By Ana Ruiz\n\nMADRID (Reuters) - Prime Minister Ola Kvist fell.', ['Ana Ruiz']],
    ['REUTERS/Ana Ruiz', ['Ana Ruiz']],
    ['Photo: Ana Ruiz/AP', ['Ana Ruiz']],
    ['Photograph by Ana Ruiz', ['Ana Ruiz']],
    ['Author: Ana Ruiz Editor: Sam Ortiz', ['Ana Ruiz', 'Sam Ortiz']],
    ['By Monday Ana Ruiz had read the report by Sam Ortiz.', []],
    ['The novel was written by Ana Ruiz and Sam Ortiz.', []],
    ['By Ana Ruiz\n\nThe mayor met Ana Ruiz in Madrid.', []],
  ])('%j', (text, expected) => {
    const people = peopleOf(text);
    expect(people.filter(({ byline }) => byline === true).map(({ name }) => name)).toEqual(expected);
  });
});
