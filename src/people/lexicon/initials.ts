import { isPlainSentence, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import type { WordSet } from '../../lexicon/vocabulary.js';
import type { Candidate } from '../candidates/candidates.js';
import { CLASSES } from './classes.js';
import { OTHER, type Words } from './lexicon.js';

/** `J.K.` but not `U.S.` and `U.N.` */
export const isInitials = (document: Document, at: number): boolean => {
  const { tokens, text } = document;
  if (tokens.shape[at] !== Shape.Upper || text[tokens.start[at]! + 1] !== '.') return false;
  const written = slice(document, at);
  return !ABBREVIATION.test(written) && /^\p{Lu}\.(?:\p{Lu}\.){0,3}\p{Lu}\.?$/u.test(written);
};

const ABBREVIATION = /^(?:U\.[CEKNSY]|N\.[CESY]|D\.C|E\.[CU]|C\.E)\./;

/** `CC Brandt`, `PJ Zqwv`: two letters that are short for first names, before the surname that ends the name. */
export const isPairOfInitials = (document: Document, words: Words, { words: [at, next, more] }: Candidate): boolean =>
  next !== undefined && more === undefined && isPair(document, at!) && mayBeSurname(document, words, next);

const isPair = (document: Document, at: number): boolean =>
  document.tokens.shape[at] === Shape.Upper && PAIRS.has(document.tokens.word[at]!) && isPlainSentence(document, at);

const mayBeSurname = ({ tokens }: Document, words: Words, at: number): boolean =>
  tokens.shape[at] !== Shape.Upper && ((words.classes(at) & OTHER) === 0 || (words.classes(at) & CLASSES.last) !== 0);

/** The second letter is most often a J; pairs that stand for offices, firms and places are not among them. */
const PAIRS: WordSet = wordList('people/initials');
