import type { Document } from '../../text/document.js';

/** How far back an opening quotation mark is searched. */
const REACH = 600;

/**
 * Whether a token is inside quotation marks that open and close in one paragraph: a speaker's *today* is not that of the
 * text.
 */
export const isQuoted = ({ text, tokens }: Document, at: number): boolean => {
  const start = tokens.start[at]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.split('"').length % 2 === 0 || line.lastIndexOf('“') > line.lastIndexOf('”');
};
