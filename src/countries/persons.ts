import { isCapitalised, sentenceStart, slice, type Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import { actForms } from './capital-words.js';
import { isPlainSentence, wordBefore, wordAfter, type Hit } from './hits.js';
import {
  givenNames,
  honorifics,
  nameHeads,
  personNames,
  placeHeads,
  placeWords,
  rareNames,
  stateWords,
  surnames,
} from './words.js';

/** Whether the words around a name make it a person's: `Michael Jordan`, `Mr. England`, `Chad Smith`. */
export const isPersonHere = (document: Document, hit: Hit): boolean => {
  if (hit.to - hit.at !== 1 || !['name', 'demonym', 'constituent', 'capital'].includes(hit.form.kind)) return false;
  return followsGivenName(document, hit) || precedesSurname(document, hit);
};

const followsGivenName = (document: Document, { at, form }: Hit): boolean => {
  const { tokens } = document;
  const before = wordBefore(document, at);
  if (before < 0 || !isCapitalised(document, before)) return false;
  const word = tokens.word[before]!;
  if (honorifics.has(word) || givenNames.has(word)) return true;
  if (tokens.shape[before] === Shape.Initial) return slice(document, before).endsWith('.');
  return (surnames.has(tokens.word[at]!) || form.kind === 'capital') && mayBeGivenName(document, before);
};

/** Any capitalised word but an abbreviation and those that go before countries. */
const mayBeGivenName = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  if (document.tokens.shape[at] === Shape.Upper || !isPlainSentence(document, at)) return false;
  return !placeWords.has(word) && !stateWords.has(word) && !isOpener(document, at);
};

/** A known word at the head of a sentence has its capital from there. */
const isOpener = (document: Document, at: number): boolean =>
  at === sentenceStart(document, at) && document.tokens.word[at] !== 0;

const precedesSurname = (document: Document, { at, to }: Hit): boolean => {
  const { tokens } = document;
  if (!isPlainSentence(document, at)) return false;
  if (isAged(document, to)) return true;
  if (!personNames.has(tokens.word[at]!)) return false;
  const after = wordAfter(document, to);
  if (after < 0 || !mayBeSurname(document, after)) return false;
  return !rareNames.has(tokens.word[at]!) || isAged(document, after + 1) || actForms.has(tokens.word[after + 1]!);
};

const mayBeSurname = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  if (!isCapitalised(document, at) || document.tokens.shape[at] === Shape.Upper) return false;
  return !placeWords.has(word) && !stateWords.has(word) && !nameHeads.has(word) && !placeHeads.has(word);
};

/** `Jordan, 35, said`, `Poland was 40.` */
const isAged = ({ text, tokens }: Document, to: number): boolean =>
  tokens.shape[to + 1] === Shape.Number &&
  /^(?:, \d\d,|(?:was|is) \d\d[.,])/.test(text.slice(tokens.start[to], tokens.start[to]! + 8));
