/** The names of the holidays, whose days src/dates/calendar/holidays.ts works out, and the words of the countries that keep them. */
import { HOLIDAYS } from '../../src/dates/calendar/holidays.js';
import type { Image } from './image.js';
import { sectionsOf } from './lists.js';
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
  addPhrases(
    'dates/holiday-countries',
    sectionsOf('dates/holiday-countries').flatMap(({ heading, entries }) =>
      entries.map((entry) => [entry, heading] as const),
    ),
  );
};
