import { isCapitalised, sentenceEnd, sentenceStart, type Document } from '../text/document.js';
import { Part } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { intern, wordSet } from '../lexicon/vocabulary.js';
import { isLightVerb, isOccurVerb, lemmaOf, verbalForms } from './lexicon.js';
import { isAdverb, partAt } from './part-of-speech.js';

const OF = intern('of');
const LIGHT = 4;
const OCCUR = 4;

const temporal = wordSet([
  'after',
  'before',
  'during',
  'since',
  'following',
  'amid',
  'amidst',
  'until',
  'throughout',
  'upon',
]);
/** Say when or where only before a noun that stands alone: `at the meeting`. */
const placing = wordSet(['at', 'in', 'for', 'over', 'from']);
/** After the noun they name who takes part. */
const joining = wordSet(['between', 'with', 'against', 'by', 'of', 'on', 'in', 'to', 'from', 'at', 'near', 'over']);

/** First token of the noun phrase whose head is `at`. */
export const nounPhraseStart = (document: Document, at: number): number => {
  const first = sentenceStart(document, at);
  let from = at;
  while (from > first && continuesNounPhrase(document, from - 1)) {
    from--;
    if (opensNounPhrase(document, from)) break;
  }
  return from;
};

/** An article or a possessive pronoun; the clitic of `Russia's` goes on. */
const opensNounPhrase = (document: Document, at: number): boolean => {
  const part = partAt(document, at);
  return part === Part.Determiner || (part === Part.Possessive && document.tokens.shape[at] !== Shape.Clitic);
};

const continuesNounPhrase = (document: Document, at: number): boolean => {
  const { tokens, text } = document;
  const part = partAt(document, at);
  if (part === Part.Determiner || part === Part.Possessive || tokens.shape[at] === Shape.Clitic) return true;
  if (part !== Part.None) return isAdverb(document, at) && partAt(document, at + 1) === Part.None;
  const shape = tokens.shape[at]!;
  if (shape === Shape.Punctuation) return text[tokens.start[at]!] === '-' || /["“”’‘]/.test(text[tokens.start[at]!]!);
  if (shape !== Shape.Lower) return true;
  return !isFinite(document, at);
};

/** A word that is a verb and stands where one would: after a noun or name, before a determiner, or after a helper. */
const isFinite = (document: Document, at: number): boolean => {
  const forms = verbalForms(document.tokens.word[at]!);
  if (forms === 0) return false;
  const next = partAt(document, at + 1);
  const before = partAt(document, at - 1);
  if (next === Part.Determiner || next === Part.Possessive || next === Part.Object) return true;
  return before >= Part.Be && before <= Part.Not ? true : before === Part.Subject || before === Part.Relative;
};

/** Whether something near says that a weak noun, tokens `from` to `to`, happens here. */
export const isSupported = (document: Document, from: number, to: number): boolean => {
  const start = nounPhraseStart(document, from);
  return (
    hasLightVerb(document, start) ||
    happens(document, to) ||
    isPlacedInTime(document, start, from) ||
    isNamed(document, start, from) ||
    (!isBareObject(document, start, from) && isJoined(document, to))
  );
};

/** `the director of investments at Hinsdale`: a bare noun after `of` only says of what sort something is. */
const isBareObject = (document: Document, start: number, from: number): boolean =>
  start === from && start > 0 && document.tokens.word[start - 1] === OF;

/** `held [several rounds of] talks` */
const hasLightVerb = (document: Document, start: number): boolean => {
  const first = sentenceStart(document, start);
  for (let i = start - 1; i >= first && i >= start - LIGHT; i--) {
    const word = document.tokens.word[i]!;
    if (verbalForms(word) !== 0 && isLightVerb.has(lemmaOf(word))) return true;
    if (document.tokens.shape[i] === Shape.Punctuation) return false;
  }
  return false;
};

const scheduling = wordSet(['set', 'scheduled', 'due', 'planned', 'expected']);

const happens = (document: Document, to: number): boolean => {
  const last = sentenceEnd(document, to - 1);
  for (let i = to; i < last && i < to + OCCUR; i++) {
    const word = document.tokens.word[i]!;
    if (verbalForms(word) !== 0 && isOccurVerb.has(lemmaOf(word))) return true;
    if (!helps(partAt(document, i)) && !isAdverb(document, i) && !scheduling.has(word)) return false;
  }
  return false;
};

const helps = (part: Part): boolean =>
  part === Part.Be || part === Part.Have || part === Part.Modal || part === Part.To;

const isPlacedInTime = (document: Document, start: number, from: number): boolean => {
  const before = document.tokens.word[start - 1] ?? 0;
  if (start === 0 || document.tokens.sentence[start - 1] !== document.tokens.sentence[start]) return false;
  if (temporal.has(before)) return true;
  const part = partAt(document, start);
  return placing.has(before) && (part === Part.Determiner || part === Part.Possessive) && from - start <= 3;
};

/** `Obama's visit`, `the Israeli raid`, `three raids` */
const isNamed = (document: Document, start: number, from: number): boolean => {
  const { tokens } = document;
  for (let i = start; i < from; i++) {
    const shape = tokens.shape[i]!;
    if (shape === Shape.Number || (isCapitalised(document, i) && partAt(document, i) === Part.None)) return true;
    if (partAt(document, i) === Part.Possessive) return true;
  }
  return false;
};

/** `a meeting with Blinken`, `the raid on the village` */
const isJoined = (document: Document, to: number): boolean => {
  if (to >= sentenceEnd(document, to - 1)) return false;
  if (!joining.has(document.tokens.word[to]!)) return false;
  const shape = document.tokens.shape[to + 1];
  const part = partAt(document, to + 1);
  return (
    part === Part.Determiner ||
    part === Part.Possessive ||
    (shape !== undefined && shape >= Shape.Capital && shape <= Shape.Number)
  );
};
