import { TENURES } from '../../core/tenures.js';
import { OF } from '../../lexicon/small-words.js';
import { wordSet, type WordSet } from '../../lexicon/vocabulary.js';
import { isCapitalised, sentenceStart, slice, type Document } from '../../text/document.js';
import { CLASSES } from '../lexicon/classes.js';
import type { Words } from '../lexicon/lexicon.js';
import { isTwoWordCountry } from '../lexicon/phrases.js';
import type { Role } from './appositions.js';
import { inFullWords } from './ranks.js';
import { withoutCountry } from './role-complements.js';
import { singularOf } from './role-words.js';

/** A role as it is written, of one holder and in full words. */
export const inWords = (document: Document, { from, to, head = to - 1 }: Role): string => {
  const one = isOfOthers(document, from, head) ? undefined : singularOf(document, head);
  if (one === undefined) return inFullWords(spaced(document, from, to));
  return inFullWords([spaced(document, from, head), one, spaced(document, head + 1, to)].filter(Boolean).join(' '));
};

/** `Chief of [Detectives]`: there are several, but one chief. */
const isOfOthers = ({ tokens: { word } }: Document, from: number, head: number): boolean =>
  head > from && word[head - 1] === OF;

const spaced = (document: Document, from: number, to: number): string =>
  from < to ? slice(document, from, to).replace(/\s+/g, ' ') : '';

/** `[former] Ghanaian president`: the country between is told apart. */
export const tenureBefore = (document: Document, words: Words, from: number): string => {
  const first = sentenceStart(document, from);
  let at = from - 1;
  while (at > first && isCapitalised(document, at) && isOfPlace(document, words, at)) at--;
  return at >= first && at < from - 1 && isTenure(document, at) ? `${slice(document, at)} ` : '';
};
/** `new`, but not that of `New Zealand`. */
const isTenure = (document: Document, at: number): boolean =>
  tenures.has(document.tokens.word[at]!) && !isTwoWordCountry(document, at);

const isOfPlace = (document: Document, words: Words, at: number): boolean =>
  (words.classes(at) & PLACES) !== 0 || isTwoWordCountry(document, at - 1) || isTwoWordCountry(document, at);
const PLACES = CLASSES.place | CLASSES.demonym;
export const tenures: WordSet = wordSet(TENURES);

/** The same without the country, which has its own field. */
export const inOwnWords = (document: Document, words: Words, role: Role): string =>
  inWords(document, { ...role, ...withoutCountry(document, words, role) });
