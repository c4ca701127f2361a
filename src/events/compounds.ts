import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import { Casing } from '../text/sentences.js';
import { Shape } from '../text/tokens.js';
import { Form, NOMINAL } from './forms.js';
import { useOf } from './part-of-speech.js';
import { candidatesOf, verbalForms, compoundHeads } from './lexicon.js';

/** `murder suspect`, `ceasefire talks`: the noun before token `to` only says what sort of thing the next one is. */
export const isModifier = (document: Document, to: number): boolean => {
  const { tokens } = document;
  if (to >= sentenceEnd(document, to - 1)) return false;
  const next = isHyphen(document, to) ? to + 1 : to;
  const word = tokens.word[next] ?? 0;
  if (compoundHeads.has(word)) return tokens.shape[next] !== Shape.Capital || isHeadline(document, next);
  return isEventNoun(document, next);
};

const isHyphen = ({ text, tokens }: Document, at: number): boolean => text[tokens.start[at]!] === '-';

const isHeadline = ({ sentences, tokens }: Document, at: number): boolean =>
  sentences.casing[tokens.sentence[at]!] !== Casing.Normal;

/** A noun that is itself a trigger, unless it is the verb of the sentence here. */
const isEventNoun = (document: Document, at: number): boolean => {
  const { tokens } = document;
  const candidates = candidatesOf(tokens.word[at] ?? 0)?.filter(({ entry }) => entry.rest.length === 0) ?? [];
  const forms = candidates.reduce((all, candidate) => all | candidate.forms, 0);
  if (tokens.shape[at] !== Shape.Lower || (forms & NOMINAL) === 0) return false;
  return (forms & PAST) === 0 && useOf(document, at, forms | verbalForms(tokens.word[at]!)) === 'noun';
};

const PAST = Form.Past | Form.Participle;

/** A capitalised trigger inside a longer capitalised name is part of the name: `Stop the War Coalition`. */
export const isInsideName = (document: Document, from: number, to: number): boolean => {
  if (!isCapitalised(document, from) || isHeadline(document, from)) return false;
  const { tokens } = document;
  if (sentenceStart(document, from) !== from) return true;
  return (
    to < tokens.length &&
    tokens.shape[to] === Shape.Capital &&
    tokens.sentence[to] === tokens.sentence[from] &&
    isNounLike(document, from)
  );
};

const isNounLike = ({ tokens }: Document, at: number): boolean => verbalForms(tokens.word[at]!) === 0;
