import { sentenceEnd, sentenceStart, slice, type Document } from '../text/document.js';
import { Part } from '../lexicon/function-words.js';
import { Shape } from '../text/tokens.js';
import { intern, wordSet } from '../lexicon/vocabulary.js';
import { partAt } from './part-of-speech.js';

const ACCORDING = intern('according');
const saying = wordSet('said says told'.split(' '));
/** Believed only where nobody said or told it. */
const reporting = wordSet('reported announced confirmed claimed stated added'.split(' '));
const COMMA = intern(',');
const LONGEST = 12;

/** To whom the sentence of token `at` ascribes what it tells: `according to X`, `X said`. */
export const attributionOf = (document: Document, at: number): string | null => {
  const first = sentenceStart(document, at);
  const last = sentenceEnd(document, at);
  let reported: string | null = null;
  for (let i = first; i < last; i++) {
    const word = document.tokens.word[i]!;
    if (word === ACCORDING && partAt(document, i + 1) === Part.To) return named(document, i + 2, last);
    if (i === at) continue;
    if (saying.has(word)) return speaker(document, i, first, last);
    if (reporting.has(word)) reported ??= speaker(document, i, first, last);
  }
  return reported;
};

const named = (document: Document, from: number, last: number): string | null => {
  let to = from;
  while (to < last && to - from < LONGEST && document.tokens.shape[to] !== Shape.Punctuation) to++;
  return to > from ? slice(document, from, to) : null;
};

/** Behind the verb in `…," said X`, else before it. */
const speaker = (document: Document, verb: number, first: number, last: number): string | null => {
  const { tokens } = document;
  const inverted = verb > first && tokens.shape[verb - 1] === Shape.Punctuation && verb + 1 < last;
  if (inverted) return named(document, verb + 1, last);
  let from = verb;
  while (from > first && verb - from < LONGEST && !parts(document, from - 1)) from--;
  return from < verb && verb - from < LONGEST && speaks(document, verb - 1) ? slice(document, from, verb) : null;
};

/** `no deaths were reported`, `it said`: nobody is named. */
const speaks = (document: Document, before: number): boolean => {
  const part = partAt(document, before);
  return part !== Part.Subject && (part < Part.Be || part > Part.Modal);
};

const parts = (document: Document, at: number): boolean => {
  const { tokens } = document;
  if (tokens.word[at] === COMMA || /["“”]/.test(slice(document, at))) return true;
  const part = partAt(document, at);
  return part === Part.Conjunction || part === Part.Subordinator || part === Part.Relative;
};
