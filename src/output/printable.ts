import { stripVTControlCharacters } from 'node:util';
import { oneLine as onOneLine } from '../core/strings/one-line.js';

/** Article text that is safe for a terminal: without escape sequences, control or bidirectional characters. */
export const printable = (text: string): string =>
  // Most articles have none, and a test is cheaper than a copy.
  HARMFUL.test(text)
    ? stripVTControlCharacters(text)
        .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
        .replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    : text;

const HARMFUL = /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u2028-\u202e\u2066-\u2069]/;

/** The same on one line. */
export const oneLine = (text: string): string => onOneLine(printable(text));
