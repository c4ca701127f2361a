import { wordList } from '../../lexicon/lists.js';
import type { WordSet } from '../../lexicon/vocabulary.js';

/**
 * The last or the distinctive word of a proper name: with a country before it, it names a company, a paper, a school, a league,
 * a competition, a treaty or a piece of geography.
 */
export const nameHeads: WordSet = wordList('countries/name-heads');

/** The same for a place; only right after the country: `Niger River`, but `Italian Pelagie Islands`. */
export const placeHeads: WordSet = wordList('countries/place-heads');

/** The few that show a name even in a headline, where every word has a capital: `Russia Oil Output Falls`. */
export const headlineHeads: WordSet = wordList('countries/headline-heads');

/** Offices, officials and bodies of a state: the country before them is a mention of its own. */
export const stateWords: WordSet = wordList('countries/state-words');

/** After one of those, words that make it a name after all: `Fiji Labour Party`. */
export const nationalHeads: WordSet = wordList('countries/national-heads');

/** Capitalised words before `of` that begin the name of something else: `Sea of Japan`. */
export const ofHeads: WordSet = wordList('countries/of-heads');

/** Words that together with the country name something else: `Air France`, `Miss America`. */
export const leftHeads: WordSet = wordList('countries/left-heads');

/** Directions, ages and regimes: capitalised words before the country that belong to neither person nor firm. */
export const placeWords: WordSet = wordList('countries/place-words');

/** Words that show that a person's name follows. */
export const honorifics: WordSet = wordList('language/honorifics', 'language/kin');

/** Countries that are also given names or surnames. */
export const personNames: WordSet = wordList('countries/person-names');

/** Those that before another capital are far more often the country: `India Covid cases`. */
export const rareNames: WordSet = wordList('countries/rare-names');

/** Those that are a surname after an unknown first name. */
export const surnames: WordSet = wordList('countries/surnames');

/** Common given names; the few that are words too are left out. */
export const givenNames: WordSet = wordList('countries/given-names');

/** Before a language: `speaks French`, `in English`, `translated into German`. */
export const languageVerbs: WordSet = wordList('countries/language-verbs');

/** After a language. */
export const languageNouns: WordSet = wordList('countries/language-nouns');

/** Words after which `in English` is complete, unlike `in English cities`. */
export const afterLanguage: WordSet = wordList('countries/after-language');

/** After these words, `US` in a headline in capitals is the pronoun. */
export const pronounGovernors: WordSet = wordList('countries/pronoun-governors');

/** Words that a country, not a person, follows. */
export const locatives: WordSet = wordList('countries/locatives');

/** Words that show, before a capital, that only the place is meant. */
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
