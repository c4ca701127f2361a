import { sentenceEnd, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { HYPHEN } from '../../lexicon/marks.js';
import { IN, THE, INTO } from '../../lexicon/small-words.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';
import { areLinked, wordBefore, type Hit } from '../forms/hits.js';
import { afterLanguage, languageNouns, languages, languageVerbs } from '../forms/words.js';

/** Whether a demonym names the language: `speaks French`, `in English.`, `English-language`. */
export const isLanguage = (
  document: Document,
  hits: readonly Hit[],
  index: number,
  talksOfLanguages: boolean,
): boolean => {
  const hit = hits[index]!;
  if (!mayBeLanguage(document, hit)) return false;
  if (precedesLanguageNoun(document, hit.to) || isOwn(document, hit)) return true;
  if (talksOfLanguages && isSubject(document, hits[index + 1], hit)) return true;
  return isUsed(document, hits[index - 1], hit) && isLast(document, hit, hits[index + 1]);
};

/** Words of articles about languages and schools. */
export const languageTalk: WordSet =
  set(`language languages speak speaks spoken speaking tongue translate translated translation bilingual multilingual
   immersion curriculum pupils teaching taught maths lessons`);
const classes: WordSet = set('immersion class classes course courses teacher teachers maths mathematics');

/** `the teaching of German`, `German and maths`: without a noun, in an article about languages. */
const isSubject = (document: Document, next: Hit | undefined, hit: Hit): boolean => {
  const { tokens } = document;
  if (hit.at > 0 && tokens.word[hit.at - 1] === THE) return false;
  if (BE.has(tokens.word[hit.at - 1] ?? 0) && WHO.has(tokens.word[hit.at - 2] ?? 0)) return false;
  return isLast(document, hit, next) || classes.has(tokens.word[hit.to] ?? 0);
};

/** `who is Spanish`: a predicate of a person, so not the language. */
const BE: WordSet = set('is was are were');
const WHO: WordSet = set('who he she they i we you');

const mayBeLanguage = ({ tokens }: Document, { at, form }: Hit): boolean =>
  form.kind === 'demonym' && languages.has(tokens.word[at]!);

/** `speaks English`, `in English`, and the second of two. */
const isUsed = (document: Document, previous: Hit | undefined, hit: Hit): boolean =>
  precedesLanguage(document, hit) ||
  (previous !== undefined && areLinked(document, previous, hit) && precedesLanguage(document, previous));

const precedesLanguage = (document: Document, { at }: Hit): boolean => {
  const before = wordBefore(document, at);
  const word = before < 0 ? 0 : document.tokens.word[before]!;
  if (word === IN || word === INTO || languageVerbs.has(word)) return true;
  return amounts.has(word) && before > 0 && languageVerbs.has(document.tokens.word[before - 1]!);
};

/** `speaks no Polish`, `learned some Italian`. */
const amounts: WordSet = set('any no some little enough basic good passable rudimentary excellent');

/** `her Thai is poor`: one's own, and nothing that it could qualify. */
const isOwn = ({ tokens }: Document, { at, to }: Hit): boolean =>
  at > 0 && OWNERS.has(tokens.word[at - 1]!) && BE.has(tokens.word[to] ?? 0);
const OWNERS: WordSet = set('his her my your their our');

/** No noun follows that the adjective, or one coordinated with it, could belong to. */
const isLast = (document: Document, hit: Hit, next: Hit | undefined): boolean =>
  endsPhrase(document, next !== undefined && areLinked(document, hit, next) ? next.to : hit.to);

const precedesLanguageNoun = (document: Document, to: number): boolean => {
  const { word } = document.tokens;
  if (to >= sentenceEnd(document, to - 1)) return false;
  return languageNouns.has(word[word[to] === HYPHEN ? to + 1 : to]!);
};

const endsPhrase = (document: Document, to: number): boolean => {
  if (to >= sentenceEnd(document, to - 1)) return true;
  const { shape, word } = document.tokens;
  return afterLanguage.has(word[to]!) && (shape[to] !== Shape.Punctuation || word[to] !== HYPHEN);
};
