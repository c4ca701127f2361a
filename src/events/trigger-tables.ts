/** The generated triggers with the numbers that their words have here. */
import { intern, wordSet, wordSetOf, type WordId, type WordSet } from '../lexicon/vocabulary.js';
import * as generated from './triggers.generated.js';

export const NONE = -1;

const words: readonly WordId[] = generated.spellings.split(' ').map(intern);
const perWord: readonly string[] = generated.candidates.split(' ');
const size = words.reduce((most, id) => Math.max(most, id), 0) + 1;

const number = (digits: string): number => Number.parseInt(digits, 36);

const byWord = (valueAt: (place: number) => number, otherwise = 0): Int32Array => {
  const table = new Int32Array(size).fill(otherwise);
  words.forEach((id, place) => (table[id] = valueAt(place)));
  return table;
};

/** The numbers of the words that the lines of triggers name by their place. */
export const ids: Int32Array = Int32Array.from(words);

/** The place of a word that may begin a trigger. */
export const placeOf: Int32Array = byWord((place) => (perWord[place] === '' ? NONE : place), NONE);

const lemmaPlaces = generated.lemmas.split(' ');
export const lemmas: Int32Array = byWord((place) => words[number(lemmaPlaces[place]!)]!);
export const verbal: Int32Array = byWord((place) => number(generated.verbalForms.charAt(place)));

const pairs = perWord.map((text) =>
  text === '' ? [] : text.split(',').flatMap((pair) => pair.split('.').map(number)),
);

/** Where the candidates of each place begin among all; behind the last of them stands where they end. */
export const starts: Int32Array = new Int32Array(words.length + 1);
pairs.forEach((each, place) => (starts[place + 1] = starts[place]! + each.length));

/** Of each candidate its line and its forms. */
export const candidates: Int32Array = Int32Array.from(pairs.flat());

const lemmaSet = (places: string): WordSet => wordSetOf(places.split('.').map((place) => words[number(place)]!));

/** Verbs that only carry their noun: `hold talks`. Asked by lemma. */
export const isLightVerb: WordSet = lemmaSet(generated.light);

/** Verbs whose subject happens: `the talks began`. Asked by lemma. */
export const isOccurVerb: WordSet = lemmaSet(generated.occur);

/** Nouns that make the trigger before them a mere modifier: `murder suspect`. */
export const compoundHeads: WordSet = wordSet(generated.heads.split(' '));
