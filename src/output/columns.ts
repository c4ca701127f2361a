import stringWidth from 'string-width';
import { isNarrow } from './narrow.js';

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text));

/** A text cut to a number of columns, with an ellipsis where it was cut. */
export const cut = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${take(text, width - 1).trimEnd()}…`;

/** As much from the beginning as fits; what the eye sees as one character is never divided. */
const take = (text: string, width: number): string => {
  if (isNarrow(text)) return text.slice(0, width);
  // Takes 10 ms to load, and few tables need it.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  let used = 0;
  let out = '';
  for (const { segment } of segmenter.segment(text.slice(0, width * LONGEST))) {
    used += widthOf(segment);
    if (used > width) break;
    out += segment;
  }
  return out;
};

let segmenter: Intl.Segmenter | undefined;

/** Code units of what takes one column: a bound, so that a long text is not segmented whole. */
const LONGEST = 8;

/** A text on a number of lines at most, broken between words; the last line is cut. */
export const wrap = (text: string, width: number, most: number): string => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.slice(0, width * most * LONGEST).split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) <= width || lines.length === most - 1) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((one) => cut(one, width)).join('\n');
};

/** As many whole words from the beginning as fit. */
export const wordsFitting = (text: string, width: number): string => fitting(text.split(/(?= )/), width).join('');

/** As many whole words from the end as fit. */
export const lastWordsFitting = (text: string, width: number): string =>
  fitting(text.split(/(?<= )/).reverse(), width)
    .reverse()
    .join('');

const fitting = (words: readonly string[], width: number): string[] => {
  let left = width;
  const end = words.findIndex((word) => (left -= widthOf(word)) < 0);
  return words.slice(0, end === -1 ? words.length : end);
};

/** Divides the width of a table: short columns get what they need, the others share the rest evenly. */
export const shareWidth = (needed: readonly number[], available: number): number[] => {
  let share = Math.floor(available / needed.length);
  // Whatever short columns leave over goes to the others; after as many rounds as columns nothing is left to give.
  for (let round = 0; round < needed.length; round++) {
    const long = needed.filter((need) => need > share).length;
    const taken = needed.reduce((sum, need) => sum + Math.min(need, share), 0);
    if (long > 0) share += Math.floor((available - taken) / long);
  }
  return needed.map((need) => Math.max(NARROWEST, Math.min(need, share)));
};

const NARROWEST = 4;
