import { extract, type PersonRecord } from '../../src/index.js';

/** The people of a text, with the countries of their offices. */
export const peopleOf = (text: string): readonly PersonRecord[] =>
  extract(text, { types: ['person', 'country'] }).entities.filter((one) => one.type === 'person');
