import type { Numbered, Person, PersonMention } from '../../core/entity.js';
import type { Sex } from '../../language/somebody.js';
import type { Document } from '../../text/document.js';

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
    const known = mentions.map((mention) => sexAt(mention, document)).find((sex) => sex !== undefined);
    if (known !== undefined) sexes.set(id, known);
  }
  return sexes;
};

const sexAt = ({ start, sex }: PersonMention, { text }: Document): Sex | undefined => {
  const before = text.slice(Math.max(0, start - TITLE), start);
  if (MISS.test(before) || sex === 'f') return 'f';
  return MISTER.test(before) ? 'm' : sex;
};
