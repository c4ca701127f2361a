import type { Document } from '../text/document.js';
import { perSentence } from '../text/per-sentence.js';
import { Casing } from '../text/sentences.js';
import { Shape } from '../text/tokens.js';
import { finite, isIn, maskOf, Tag } from './tag-set.js';
import { tagsOfSentence } from './tags.js';

/** The longest headline, in tokens. */
const LONGEST = 22;
const verbal = finite | maskOf(Tag.VBN, Tag.VBG, Tag.VB);

/**
 * Whether a sentence is a headline: a short line of its own with a verb and no full stop, or one in title case. A list of
 * names or a date line has no verb.
 */
export const isHeadline: (document: Document, sentence: number) => boolean = perSentence((document, sentence) => {
  const { sentences, text, tokens } = document;
  const first = sentences.first[sentence]!;
  const last = sentences.first[sentence + 1]!;
  if (last - first > LONGEST || last - first < 2) return false;
  if (/[.?!:;,"”]/.test(text[tokens.end[last - 1]! - 1]!)) return false;
  if (!endsLine(document, last)) return false;
  return sentences.casing[sentence] !== Casing.Normal ? hasWords(document, first, last) : hasVerb(document, sentence);
});

const endsLine = ({ text, tokens }: Document, last: number): boolean =>
  last >= tokens.length || /\n/.test(text.slice(tokens.end[last - 1], tokens.start[last]));

const hasWords = ({ tokens }: Document, first: number, last: number): boolean => {
  for (let at = first; at < last; at++) if (tokens.shape[at] === Shape.Lower) return true;
  return false;
};

const hasVerb = (document: Document, sentence: number): boolean => {
  const { first } = document.sentences;
  const tags = tagsOfSentence(document, sentence);
  for (let at = first[sentence]!; at < first[sentence + 1]!; at++)
    if (document.tokens.shape[at] === Shape.Lower && isIn(tags[at]!, verbal)) return true;
  return false;
};
