/** The encoding of the accented names of an English text: the one in which the fewest languages explain them. */

import { asBuffer } from './bytes.js';

interface Language {
  /** The cost of assuming the language: names of western Europe are in every newspaper. */
  readonly cost: number;
  /** A lower-case word in the spelling of the language. */
  readonly word: RegExp;
}

const WESTERN = 1;
const OTHER = 2;
/** The cost of a word that fits no language. */
const UNEXPLAINED = 3;

const LANGUAGES: readonly Language[] = [
  // French, Spanish, German, Portuguese, Italian, the Nordic ones
  { cost: WESTERN, word: /^[a-zàâçéèêëîïôùûüÿœ]+$/ },
  { cost: WESTERN, word: /^[a-záéíñóúü]+$/ },
  { cost: WESTERN, word: /^[a-zäöüß]+$/ },
  { cost: WESTERN, word: /^(?!.*(?:õ[^e]|õ$))[a-zàáâãçéêíóôõú]+$/ },
  { cost: WESTERN, word: /^[a-zàèéìòù]+$/ },
  { cost: WESTERN, word: /^[a-zåäöéæø]+$/ },
  // Icelandic, Estonian
  { cost: OTHER, word: /^[a-záðéíóúýþæö]+$/ },
  { cost: OTHER, word: /^[a-zõäöüšž]+$/ },
  // Czech and Slovak, Polish, Hungarian, the south Slavic ones, Romanian
  { cost: OTHER, word: /^[a-záčďéěíňóřšťúůýžäĺľŕô]+$/ },
  { cost: OTHER, word: /^[a-ząćęłńóśźż]+$/ },
  { cost: OTHER, word: /^[a-záéíóöőúüű]+$/ },
  { cost: OTHER, word: /^[a-zčćđšž]+$/ },
  { cost: OTHER, word: /^[a-zăâîşţ]+$/ },
  // Turkish, Lithuanian, Latvian
  { cost: OTHER, word: /^(?!.*(?:sson|[^aeıioöuü]ğ))[a-zçğıöşüâîû]+$/ },
  { cost: OTHER, word: /^[a-ząčęėįšųūž]+$/ },
  { cost: OTHER, word: /^[a-zāčēģīķļņšūž]+$/ },
];

/** The more frequent one first, which wins if two explain a text equally well. */
const ENCODINGS = ['windows-1252', 'windows-1250', 'iso-8859-2', 'windows-1254', 'windows-1257'];

/** The encoding of a text in Latin letters, by those of its words that have other letters than ASCII. */
export const latinCharsetOf = async (words: Uint8Array): Promise<string> => {
  const { default: iconv } = await import('iconv-lite');
  const costs = ENCODINGS.map((name) => costOf(accentedWords(iconv.decode(asBuffer(words), name))));
  return ENCODINGS[costs.indexOf(Math.min(...costs))]!;
};

/** Each word once; symbols beside a letter belong to the word, as in `Wa³êsa`. */
const accentedWords = (text: string): ReadonlySet<string> => {
  const words =
    text
      .replaceAll('İ', 'I')
      .toLowerCase()
      .match(/[^\p{P}\s\d]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 1 && /\p{L}/u.test(word) && /[^a-z]/.test(word)));
};

/** Greedy: takes the language that explains most for its cost, then continues with the remaining words. */
const costOf = (words: ReadonlySet<string>): number => {
  let [cost, left, languages] = [0, [...words], LANGUAGES];
  while (left.length > 0) {
    const best = largest(languages, (language) => worthOf(language, left));
    if (best === undefined || worthOf(best, left) <= 0) break;
    cost += best.cost;
    left = left.filter((word) => !best.word.test(word));
    languages = languages.filter((language) => language !== best);
  }
  return cost + left.length * UNEXPLAINED;
};

const worthOf = (language: Language, words: readonly string[]): number =>
  words.filter((word) => language.word.test(word)).length * UNEXPLAINED - language.cost;

const largest = <T>(items: readonly T[], sizeOf: (item: T) => number): T | undefined => {
  const sizes = items.map(sizeOf);
  return items[sizes.indexOf(Math.max(...sizes))];
};
