import type { Document } from '../../text/document.js';

/** How far back a quotation mark is looked for. */
const REACH = 600;

/** Inside quotation marks, which open and close in one paragraph: somebody's *today* is not the text's. */
export const isQuoted = ({ text, tokens }: Document, at: number): boolean => {
  const start = tokens.start[at]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.split('"').length % 2 === 0 || line.lastIndexOf('“') > line.lastIndexOf('”');
};
