import type { Numbered, Person } from '../../core/entity.js';
import { wordList } from '../../lexicon/lists.js';
import type { Sex } from '../../language/somebody.js';
import { tokenAt, type Document } from '../../text/document.js';

/** The most frequent given names that are for women alone, and for men alone. */
const forWomen = wordList('language/given-names/female');
const forMen = wordList('language/given-names/male');
const MISTER =
  /\b(?:(?:mr|sir|king|prince|lord)\.?|(?:brother|father|grandfather|husband|nephew|son|uncle|widower),?) $/i;
const MISS =
  /\b(?:(?:mrs|ms|miss|dame|lady|queen|princess)\.?|(?:aunt|daughter|grandmother|mother|niece|sister|widow|wife),?) $/i;
/** The longest of these, with its mark and a space. */
const TITLE = 14;

/** Who can only be `he`, and who `she`, by given name or by the title before it. */
export const sexesOf = (people: readonly Numbered<Person>[], document: Document): Map<string, Sex> => {
  const sexes = new Map<string, Sex>();
  for (const { id, mentions } of people) {
    const known = mentions.map(({ start }) => sexAt(start, document)).find((sex) => sex !== undefined);
    if (known !== undefined) sexes.set(id, known);
  }
  return sexes;
};

const sexAt = (start: number, document: Document): Sex | undefined => {
  const before = document.text.slice(Math.max(0, start - TITLE), start);
  const word = document.tokens.word[tokenAt(document, start)]!;
  if (MISS.test(before) || forWomen.has(word)) return 'f';
  return MISTER.test(before) || forMen.has(word) ? 'm' : undefined;
};
