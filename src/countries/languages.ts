import { sentenceEnd, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { intern, type WordId } from '../text/vocabulary.js';
import { areLinked, wordBefore, type Hit } from './hits.js';
import { afterLanguage, languageNouns, languages, languageVerbs } from './words.js';

const HYPHEN = intern('-');
const IN = intern('in');
const INTO = intern('into');

/** Whether a demonym names the language: `speaks French`, `in English.`, `English-language`. */
export const isLanguage = (document: Document, hits: readonly Hit[], index: number): boolean => {
  const hit = hits[index]!;
  if (hit.form.kind !== 'demonym' || !languages.has(document.tokens.word[hit.at]!)) return false;
  if (precedesLanguageNoun(document, hit.to)) return true;
  const word = wordNumberBefore(document, hit.at);
  if (languageVerbs.has(word) || word === IN || word === INTO) return endsPhrase(document, hit.to);
  return isSecond(document, hits[index - 1], hit) && endsPhrase(document, hit.to);
};

/** `speaks English and French`. */
const isSecond = (document: Document, first: Hit | undefined, hit: Hit): boolean =>
  first !== undefined && areLinked(document, first, hit) && isSpoken(document, first);

const isSpoken = (document: Document, { at, form }: Hit): boolean => {
  return form.kind === 'demonym' && languageVerbs.has(wordNumberBefore(document, at));
};

const precedesLanguageNoun = (document: Document, to: number): boolean => {
  const { word } = document.tokens;
  if (to >= sentenceEnd(document, to - 1)) return false;
  return languageNouns.has(word[word[to] === HYPHEN ? to + 1 : to]!);
};

/** Nothing follows that the adjective could belong to. */
const endsPhrase = (document: Document, to: number): boolean => {
  if (to >= sentenceEnd(document, to - 1)) return true;
  const { shape, word } = document.tokens;
  return afterLanguage.has(word[to]!) && (shape[to] !== Shape.Punctuation || word[to] !== HYPHEN);
};

const wordNumberBefore = (document: Document, at: number): WordId => {
  const before = wordBefore(document, at);
  return before < 0 ? 0 : document.tokens.word[before]!;
};
