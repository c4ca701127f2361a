import { speaking } from '../language/reporting.js';
import { wordList } from '../lexicon/lists.js';
import type { WordSet } from '../lexicon/vocabulary.js';

/** Stand before a name and say nothing but that it is one. */
export const honorifics: WordSet = wordList('language/honorifics/address', 'people/honorifics/address');

/** The same of offices and ranks. */
export const officeHonorifics: WordSet = wordList('people/honorifics/office');

/** Honorifics that are part of the name where only one word follows: `Sheikh Hasina`. */
export const calledBy: WordSet = wordList('people/honorifics/called by');

/** Offices and ranks that stand directly before a name, capitalised or not. */
export const titles: WordSet = wordList('people/titles');

/** Qualify an office: `Deputy Prime Minister`, `former Foreign Secretary`. */
export const titleModifiers: WordSet = wordList('people/title-modifiers');

/** What is said of people and seldom of anything else, when it follows a name. */
export const sayVerbs: WordSet = speaking;

/** Other verbs whose subject is mostly a person. */
export const personVerbs: WordSet = wordList('people/person-verbs');

/** The last word of an organisation's name. */
export const organisationWords: WordSet = wordList('people/organisation-words');

/** The last word of the name of a place or building. */
export const placeWords: WordSet = wordList('people/place-words');

/** The last word of the name of an event, a law, a work or some other thing. */
export const thingWords: WordSet = wordList('people/thing-words');

/** After a name, and part of it. */
export const suffixes: WordSet = wordList('people/suffixes');

/** Words of the calendar that stick to names but never belong to them. */
export const calendarWords: WordSet = wordList('people/calendar-words');

/** Capital words that head a list or a field and never belong to a name. */
export const never: WordSet = wordList('people/never');

/** Said before names, but not what a person is to the public. */
export const relatives: WordSet = wordList('people/relatives');

/** The first word of the name of a thing that is called after a person. */
export const thingStarts: WordSet = wordList('people/thing-starts');

/** Nouns for persons: what somebody does or is. */
export const persons: WordSet = wordList('people/persons');
