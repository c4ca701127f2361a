import { sentenceStart, type Document } from '../../text/document.js';
import { Part, partOfWord } from '../../lexicon/function-words.js';
import { Shape } from '../../text/tokens.js';
import { isIn, Tag, verbs } from '../../language/tag-set.js';
import { tagAt } from '../../language/tags.js';
import { Form, NOMINAL, PAST, VERBAL } from './forms.js';

export type Use = 'verb' | 'noun';

/** The closed class of token `at`, `None` outside its sentence. */
export const partAt = ({ tokens }: Document, at: number): Part =>
  at >= 0 && at < tokens.length ? partOfWord(tokens.word[at]!) : Part.None;

/** An adverb: `formally`, `reportedly`. */
export const isAdverb = ({ text, tokens }: Document, at: number): boolean => {
  if (at < 0 || at >= tokens.length) return false;
  const end = tokens.end[at]!;
  return (
    partOfWord(tokens.word[at]!) === Part.Adverb ||
    (tokens.shape[at] === Shape.Lower && end - tokens.start[at]! > 4 && text.endsWith('ly', end))
  );
};

/** The word before `at` that decides how it is used; adverbs and `not` are skipped. */
export const deciding = (document: Document, at: number): number => {
  const first = sentenceStart(document, at);
  let before = at - 1;
  while (before >= first && (isAdverb(document, before) || partAt(document, before) === Part.Not)) before--;
  return before < first ? -1 : before;
};

/** Whether a word that can be verb or noun is used as a verb or as a noun here. */
export const useOf = (document: Document, at: number, forms: number): Use => {
  if ((forms & VERBAL) === 0) return 'noun';
  const tag = tagAt(document, at);
  if (isIn(tag, verbs)) return 'verb';
  // `the accused`
  if (tag === Tag.NN) return 'noun';
  return (forms & (NOMINAL | Form.Base)) === 0 && (forms & PAST) !== 0 ? 'verb' : 'noun';
};
