import { isGlued, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';

/** `Japan['s]`, `the Philippines[']`. */
export const isPossessive = (document: Document, at: number): boolean => {
  const { text, tokens } = document;
  if (tokens.shape[at] === Shape.Clitic) return true;
  if (tokens.shape[at] !== Shape.Punctuation || !"'’".includes(text.charAt(tokens.start[at]!))) return false;
  return at > 0 && isGlued(document, at - 1) && text.charAt(tokens.end[at - 1]! - 1) === 's';
};
