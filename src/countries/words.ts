import { wordList } from '../lexicon/lists.js';
import type { WordSet } from '../lexicon/vocabulary.js';

/**
 * The last or the distinctive word of a proper name: with a country before it, it names a company, a paper, a school, a league,
 * a competition, a treaty or a piece of geography.
 */
export const nameHeads: WordSet = wordList('countries/name-heads');

/** The same of a place; only right after the country: `Niger River`, but `Italian Pelagie Islands`. */
export const placeHeads: WordSet = wordList('countries/place-heads');

/** The few that mean a name in a headline as well, where every word has its capital: `Russia Oil Output Falls`. */
export const headlineHeads: WordSet = wordList('countries/headline-heads');

/** Offices, officials and bodies of a state: the country before them stands alone. */
export const stateWords: WordSet = wordList('countries/state-words');

/** After one of those they make a name after all: `Fiji Labour Party`. */
export const nationalHeads: WordSet = wordList('countries/national-heads');

/** Capitalised before `of` at the head of a name that belongs to something else: `Bank of Japan`. */
export const ofHeads: WordSet = wordList('countries/of-heads');

/** Capitalised before `of`, yet the country after is one: `President of France`. */
export const ofOffices: WordSet = wordList('countries/of-offices');

/** Before a country name they make the name of something else: `Air France`, `Miss America`. */
export const leftHeads: WordSet = wordList('countries/left-heads');

/** Directions, ages and regimes: a capital before the country that belongs to neither person nor firm. */
export const placeWords: WordSet = wordList('countries/place-words');

/** Before a name they say that a person follows. */
export const honorifics: WordSet = wordList('language/honorifics', 'language/kin');

/** Given names, or surnames, as well as countries. */
export const personNames: WordSet = wordList('countries/person-names');

/** The ones that far more often stand as a country before another capital: `India Covid cases`. */
export const rareNames: WordSet = wordList('countries/rare-names');

/** The ones that stand as a surname after an unknown first name. */
export const surnames: WordSet = wordList('countries/surnames');

/** The ones that a person goes by alone. */
export const loneNames: WordSet = wordList('countries/lone-names');

/** Common given names; the few that are words too are left out. */
export const givenNames: WordSet = wordList('countries/given-names');

/** Before a language: `speaks French`, `in English`, `translated into German`. */
export const languageVerbs: WordSet = wordList('countries/language-verbs');

/** After a language. */
export const languageNouns: WordSet = wordList('countries/language-nouns');

/** `in English` ends there; `in English cities` goes on. */
export const afterLanguage: WordSet = wordList('countries/after-language');

/** After these, lower-case `us` in a headline of capitals is the pronoun. */
export const pronounGovernors: WordSet = wordList('countries/pronoun-governors');

/** A country, not a person, follows. */
export const locatives: WordSet = wordList('countries/locatives');

/** Before a capital they say that only the place is meant. */
export const placePrepositions: WordSet = wordList('countries/place-prepositions');

/** Written between the members of a list. */
export const separators: WordSet = wordList('countries/separators');

/** Demonyms that name a language as well. */
export const languages: WordSet = wordList('countries/languages');

/** The birds, never the country. */
export const birds: WordSet = wordList('countries/birds');

/** Between `of` and a country: `University of South Wales`. */
export const directions: WordSet = wordList('countries/directions');

/** Countries with namesakes among American towns. */
export const towns: WordSet = wordList('countries/towns');
