import { isDigit } from '../text/characters.js';
import { slice, type Document } from '../text/document.js';
import { wordSet } from '../lexicon/vocabulary.js';

/** Abbreviations of currencies that are written right before the number: `Rs400`, `KSh20m`, `NGN3bn`. */
const SUM = /^(?:Rs|[KUT]?[Ss]hs?|Tk|RM|GH[SC]|Php|UGX|NGN|ZAR|INR|KES|USD|EUR|GBP)\.?\d/;
/** `N40m`, `R2,500`: a single letter before a number may name a road or a robot as well. */
const LETTER = /^[NR]\d+(?:(?:,\d{3})+(?:\.\d+)?$|(?:\.\d+)?(?:m|bn|tn)$)/;
const LETTER_ALONE = /^[NR]\d/;
const multiples = wordSet(['million', 'billion', 'trillion', 'crore', 'lakh']);
/** The longest that is tried. */
const LONGEST = 20;

/** Whether token `at` is a sum of money whose currency is a letter or two before the number. */
export const isPrefixedSum = (document: Document, at: number): boolean => {
  const { start, end, word } = document.tokens;
  if (end[at]! - start[at]! > LONGEST || !hasDigit(document, at)) return false;
  const text = slice(document, at);
  return SUM.test(text) || LETTER.test(text) || (LETTER_ALONE.test(text) && multiples.has(word[at + 1] ?? 0));
};

/** Whether one of its second to fifth characters is a digit. */
const hasDigit = ({ text, tokens }: Document, at: number): boolean => {
  const last = Math.min(tokens.end[at]!, tokens.start[at]! + 5);
  for (let i = tokens.start[at]! + 1; i < last; i++) if (isDigit(text.charCodeAt(i))) return true;
  return false;
};
