import { speaking } from '../../language/reporting.js';
import { wordList } from '../../lexicon/lists.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';

/** Honorifics: they precede a name and say only that it is one. */
export const honorifics: WordSet = wordList('language/honorifics/address', 'people/honorifics/address');

/** The same for offices and ranks. */
export const officeHonorifics: WordSet = wordList('people/honorifics/office');

/** Honorifics that are part of the name where only one word follows: `Sheikh Hasina`. */
export const calledBy: WordSet = wordList('people/honorifics/called by');

/** Offices and ranks that directly precede a name, capitalised or not. */
export const titles: WordSet = wordList('people/titles');

/** Modifiers of an office: `Deputy Prime Minister`, `former Foreign Secretary`. */
export const titleModifiers: WordSet = wordList('people/title-modifiers');

/** Verbs that after a name mostly show a person. */
export const sayVerbs: WordSet = speaking;

/** Other verbs whose subject is mostly a person. */
export const personVerbs: WordSet = wordList('people/person-verbs');

/** The last word of an organisation's name. */
export const organisationWords: WordSet = wordList('people/organisation-words');

/** The last word of the name of a place or building. */
export const placeWords: WordSet = wordList('people/place-words');

/** The last word of the name of an event, a law, a work or some other thing. */
export const thingWords: WordSet = wordList('people/thing-words');

/** Words after a name that are part of it. */
export const suffixes: WordSet = wordList('people/suffixes');

/** Son, grandson and nephew, after a Portuguese surname: `Jader Zqwv Filho`. */
export const filialWords: WordSet = set('filho junior júnior neto sobrinho');

/** Words of the calendar that occur next to names but never belong to them. */
export const calendarWords: WordSet = wordList('people/calendar-words');

/** Words in capitals that introduce a list or a field and never belong to a name. */
export const never: WordSet = wordList('people/never');

/** Words before names that are no public role. */
export const relatives: WordSet = wordList('people/relatives');

/** People known by one name: `Darwin`, `Napoleon`. */
export const famous: WordSet = wordList('people/famous');

/** First words of things that are named after a person. */
export const thingStarts: WordSet = wordList('people/thing-starts');

/** Nouns for people: occupations and the like. */
export const persons: WordSet = wordList('people/persons');
