import { wordList } from '../../lexicon/lists.js';
import type { WordSet } from '../../lexicon/vocabulary.js';

/** What governments do and cities do not, in the form after `will` or a plural subject. */
export const actBases: WordSet = wordList('countries/acts');

/** The same in the forms after one capital or after `has` and `is`. */
export const actForms: WordSet = wordList('countries/act-forms');

/** Words between a subject and its verb. */
export const adverbs: WordSet = wordList('countries/adverbs');

/** What a government has and a city has not. */
export const policyNouns: WordSet = wordList('countries/policy-nouns');

/** Relations between two governments: `ties with Tokyo`, `tension between Seoul and Pyongyang`. */
export const dealings: WordSet = wordList('countries/dealings');

/** Words before the government that they are directed at. */
export const deedsAgainst: WordSet = wordList('countries/deeds-against');

/** Between a dealing and the government: `talks with`, `pressure on`, `aid to`. */
export const dealingPrepositions: WordSet = wordList('countries/dealing-prepositions');

/** After a capital and its hyphen: `Moscow-backed`. */
export const patronage: WordSet = wordList('countries/patronage');

/** Words between the beginning of a clause and its subject. */
export const clauseOpeners: WordSet = wordList('countries/clause-openers');
