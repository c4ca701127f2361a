import { isCapitalised, isPlainSentence, sentenceStart, slice, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { wordList } from '../../lexicon/lists.js';
import { COMMA } from '../../lexicon/marks.js';
import { OF, owners } from '../../lexicon/small-words.js';
import { set, type WordSet } from '../../lexicon/vocabulary.js';
import { actForms } from '../forms/capital-words.js';
import { wordBefore, wordAfter, type Hit } from '../forms/hits.js';
import {
  givenNames,
  honorifics,
  nameHeads,
  personNames,
  placeHeads,
  placePrepositions,
  placeWords,
  rareNames,
  stateWords,
  surnames,
} from '../forms/words.js';

/** Whether the words around a name show that it is a person's: `Michael Jordan`, `Mr. England`, `Chad Smith`. */
export const isPersonHere = (document: Document, hit: Hit): boolean => {
  if (hit.to - hit.at !== 1 || !['name', 'demonym', 'constituent', 'capital'].includes(hit.form.kind)) return false;
  return followsGivenName(document, hit) || precedesSurname(document, hit) || isOfKin(document, hit);
};

/** `his wife, Mali, had left`, `our daughter India` */
const isOfKin = ({ tokens: { word } }: Document, { at, to }: Hit): boolean =>
  word[at - 1] === COMMA
    ? word[to] === COMMA && kin.has(word[at - 2] ?? 0)
    : kin.has(word[at - 1] ?? 0) && owners.has(word[at - 2] ?? 0);
const kin: WordSet = wordList('language/kin');

const followsGivenName = (document: Document, { at, form }: Hit): boolean => {
  const { tokens } = document;
  const before = wordBefore(document, at);
  if (before < 0 || !isCapitalised(document, before)) return false;
  const word = tokens.word[before]!;
  if (honorifics.has(word) || givenNames.has(word)) return true;
  if (tokens.shape[before] === Shape.Initial) return slice(document, before).endsWith('.');
  return (surnames.has(tokens.word[at]!) || form.kind === 'capital') && mayBeGivenName(document, before);
};

/** A capitalised word, except abbreviations and words that precede countries. */
const mayBeGivenName = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  if (document.tokens.shape[at] === Shape.Upper || !isPlainSentence(document, at)) return false;
  return !placeWords.has(word) && !stateWords.has(word) && !isOpener(document, at);
};

/** A known word at the beginning of a sentence owes its capital to that. */
const isOpener = (document: Document, at: number): boolean =>
  at === sentenceStart(document, at) && document.tokens.word[at] !== 0;

const precedesSurname = (document: Document, { at, to }: Hit): boolean => {
  const { tokens } = document;
  if (!isPlainSentence(document, at)) return false;
  if (isAged(document, to)) return !isPlaced(document, at);
  if (!personNames.has(tokens.word[at]!)) return false;
  const after = wordAfter(document, to);
  if (after < 0 || !mayBeSurname(document, after) || isInBody(document, after)) return false;
  return !rareNames.has(tokens.word[at]!) || isAged(document, after + 1) || actForms.has(tokens.word[after + 1]!);
};

const mayBeSurname = (document: Document, at: number): boolean => {
  const word = document.tokens.word[at]!;
  if (!isCapitalised(document, at) || document.tokens.shape[at] === Shape.Upper) return false;
  return (
    !placeWords.has(word) &&
    !stateWords.has(word) &&
    !nameHeads.has(word) &&
    !placeHeads.has(word) &&
    !TEAM_WORDS.has(word)
  );
};
/** `Jordan A`, `Chad Women`, `Jordan Under-19s`, `Kenya Cricket`: a side of the country or what is played there. */
const TEAM_WORDS: WordSet = set(
  'a athletics basketball cricket cycling football hockey men rugby swimming tennis under volleyball women youth',
);

/** `Chad Civil Aviation Authority`: one of the capitalised words that follow names a body. */
const isInBody = (document: Document, from: number): boolean => {
  let at = wordAfter(document, from + 1);
  for (let words = 0; words < LONGEST_BODY && at >= 0 && isCapitalised(document, at); words++) {
    if (BODIES.has(document.tokens.word[at]!)) return true;
    at = wordAfter(document, at + 1);
  }
  return false;
};
const BODIES: WordSet = set(
  'agency association authority board bureau commission council department ministry office police service',
);
/** The most capitalised words up to that one. */
const LONGEST_BODY = 4;

/** `The number of deaths in China is 17.` */
const isPlaced = (document: Document, at: number): boolean => {
  const before = wordBefore(document, at);
  return before >= 0 && (placePrepositions.has(document.tokens.word[before]!) || document.tokens.word[before] === OF);
};

/** `Jordan, 35, said`, `Poland was 40.` */
const isAged = ({ text, tokens }: Document, to: number): boolean =>
  tokens.shape[to + 1] === Shape.Number &&
  /^(?:, \d\d,|(?:was|is) \d\d[.,])/.test(text.slice(tokens.start[to], tokens.start[to]! + 8));

const ONE_OF_A_PEOPLE: WordSet = set('dane finn pole swede turk scot english french holland german welch');
const SPOKE: WordSet = set('said added told asked replied wrote');
const BESIDE_NAMES: WordSet = set('and was has had who said added told asked replied wrote');

/** `Dane said`: a demonym needs an article; `Dane was late`, if the article has a person of that name. */
export const isOnePerson = (document: Document, { at, to }: Hit, isKnown: boolean): boolean => {
  const { word, shape } = document.tokens;
  if (!ONE_OF_A_PEOPLE.has(word[at]!) || !isPlainSentence(document, at) || wordBefore(document, at) >= 0) return false;
  return isKnown ? shape[to] === Shape.Clitic || BESIDE_NAMES.has(word[to] ?? 0) : SPOKE.has(word[to] ?? 0);
};
