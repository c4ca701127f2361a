import { sentenceStart, type Document } from '../../text/document.js';
import { Part } from '../../lexicon/function-words.js';
import { Shape } from '../../text/tokens.js';
import { verbalForms } from '../triggers/lexicon.js';
import { isAdverb, partAt } from '../triggers/part-of-speech.js';

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

/** An article or a possessive pronoun begins the phrase; the clitic of `Russia's` does not. */
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

/** A verb form in the position of a verb: after a noun or name, before a determiner, or after an auxiliary. */
const isFinite = (document: Document, at: number): boolean => {
  const forms = verbalForms(document.tokens.word[at]!);
  if (forms === 0) return false;
  const next = partAt(document, at + 1);
  const before = partAt(document, at - 1);
  if (next === Part.Determiner || next === Part.Possessive || next === Part.Object) return true;
  return before >= Part.Be && before <= Part.Not ? true : before === Part.Subject || before === Part.Relative;
};
