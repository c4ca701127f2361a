import type { TokenRange } from '../language/clauses.js';
import { isCapitalised, type Document } from '../text/document.js';
import { Part } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { intern, wordSet, type WordSet } from '../lexicon/vocabulary.js';
import { Form } from './forms.js';
import { verbalForms } from './lexicon.js';
import { partAt } from './part-of-speech.js';
import { calendar } from './places.js';

const BY = intern('by');
const COMMA = intern(',');
const WITH = intern('with');
const ON = intern('on');

/** Prepositions whose noun is time or circumstance, never somebody. */
const circumstance: WordSet = wordSet(
  `in at near off during after before amid following since until into inside outside within through throughout toward
   towards across along around under over about as due`.split(/\s+/),
);

/** Prepositions behind which the phrase of a noun goes on. */
export const attached: WordSet = wordSet('of to with against on for between from by into over among'.split(' '));

/** From behind a verb to the first phrase of time, place or circumstance. */
export const objectOf = (document: Document, from: number, end: number): TokenRange => {
  let to = from;
  while (to < end && !endsObject(document, to)) to++;
  return trimmed(document, from, to);
};

/** One noun phrase behind a preposition, with what `and` joins to it. */
export const objectOfPreposition = (document: Document, from: number, end: number): TokenRange => {
  let to = from;
  while (to < end && !endsObject(document, to) && !attached.has(document.tokens.word[to]!) && !isVerb(document, to))
    to++;
  return trimmed(document, from, to);
};

/** `by the police`, behind a passive or a noun. */
export const byPhrase = (document: Document, from: number, end: number): TokenRange | undefined =>
  phraseOf(document, BY, from, end);

/** `with Antony Blinken` */
export const withPhrase = (document: Document, from: number, end: number): TokenRange | undefined =>
  phraseOf(document, WITH, from, end);

/** `discussed dealing with North Korea`: the phrase belongs to another verb. */
const belongsToGerund = ({ text, tokens }: Document, preposition: number): boolean =>
  text.endsWith('ing', tokens.end[preposition - 1]);

const phraseOf = (document: Document, preposition: number, from: number, end: number): TokenRange | undefined => {
  for (let i = from; i < end; i++)
    if (document.tokens.word[i] === preposition && (i === from || !belongsToGerund(document, i)))
      return objectOf(document, i + 1, end);
  return undefined;
};

const trimmed = ({ tokens }: Document, from: number, end: number): TokenRange => {
  let to = end;
  while (to > from && tokens.shape[to - 1] === Shape.Punctuation) to--;
  return { from, to };
};

const endsObject = (document: Document, at: number): boolean => {
  const { tokens } = document;
  const word = tokens.word[at]!;
  if (word === BY || circumstance.has(word) || isDay(document, at)) return true;
  if (word === COMMA) return !isCapitalised(document, at + 1);
  const part = partAt(document, at);
  if (part === Part.Conjunction) return joinsVerb(document, at);
  return part === Part.Modal || part === Part.Do || (part === Part.Have && tokens.shape[at] === Shape.Lower);
};

/** `on Tuesday`, `on 3 May` */
const isDay = ({ tokens }: Document, at: number): boolean =>
  tokens.word[at] === ON && (calendar.has(tokens.word[at + 1] ?? 0) || tokens.shape[at + 1] === Shape.Number);

/** `condemned the test and agreed to …` */
const joinsVerb = (document: Document, conjunction: number): boolean => {
  const part = partAt(document, conjunction + 1);
  if (part >= Part.Be && part <= Part.To) return true;
  const forms = verbalForms(document.tokens.word[conjunction + 1] ?? 0);
  return (forms & (Form.Past | Form.Third)) !== 0 && (forms & Form.Base) === 0;
};

const isVerb = (document: Document, at: number): boolean => {
  const part = partAt(document, at);
  if (part >= Part.Be && part <= Part.To) return true;
  const forms = verbalForms(document.tokens.word[at]!);
  return document.tokens.shape[at] === Shape.Lower && (forms & Form.Past) !== 0 && (forms & Form.Base) === 0;
};
