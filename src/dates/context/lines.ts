import type { Document } from '../../text/document.js';
import type { Found } from '../grammar/grammar.js';

/** How many expressions back the day is looked for under which the times of a programme are listed. */
const REACH = 40;

/** *16:20 Crews have arrived.*: an entry of a live report begins with its time; those of a programme follow a line with their day. */
export const opensEntry = (document: Document, found: readonly Found[], i: number): boolean => {
  if (!opensLine(document, found[i]!.from)) return false;
  for (let k = i - 1; k >= 0 && k >= i - REACH; k--) if (isLine(document, found[k]!)) return false;
  return true;
};

/** A token that begins a line or the text. */
export const opensLine = ({ text, tokens }: Document, at: number): boolean =>
  at === 0 || text.slice(tokens.end[at - 1], tokens.start[at]).includes('\n');

/** An expression that is a line by itself: *Saturday, June 8*. */
const isLine = (document: Document, { from, to, reading }: Found): boolean =>
  reading.time === undefined && opensLine(document, from) && (to >= document.tokens.length || opensLine(document, to));
