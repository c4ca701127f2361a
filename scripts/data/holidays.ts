/** The names of the holidays, whose days src/dates/holidays.ts works out. */
import { HOLIDAYS } from '../../src/dates/holidays.js';
import type { Image } from './image.js';
import type { AddPhrases } from './phrases.js';

export const addHolidays = (image: Image, addPhrases: AddPhrases): void => {
  const names = Object.keys(HOLIDAYS);
  addPhrases(
    'dates/holidays',
    names.map((name) => [name, name] as const),
  );
  image.addWords(
    'dates/holidays/first-words',
    names.map((name) => /^\p{L}+/u.exec(name)![0]),
  );
};
