import stringWidth from 'string-width';
import { isNarrow } from './narrow.js';

/** How many columns of a terminal a text takes. */
export const widthOf = (text: string): number => (isNarrow(text) ? text.length : stringWidth(text));

/** A text cut to a number of columns, with an ellipsis if it was cut. */
export const cut = (text: string, width: number): string =>
  widthOf(text) <= width ? text : `${take(text, width - 1).trimEnd()}…`;

/** As much from the beginning as fits; grapheme clusters are never divided. */
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

/** The most code units for one column: a bound, so that a long text is not segmented as a whole. */
const LONGEST = 8;

/** A text on at most some lines, broken between words; the last line is cut. */
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
export const wordsFitting = (text: string, width: number): string => wordsThatFit(text.split(/(?= )/), width).join('');

/** As many whole words from the end as fit. */
export const lastWordsFitting = (text: string, width: number): string =>
  wordsThatFit(text.split(/(?<= )/).reverse(), width)
    .reverse()
    .join('');

const wordsThatFit = (words: readonly string[], width: number): string[] => {
  let left = width;
  const end = words.findIndex((word) => (left -= widthOf(word)) < 0);
  return words.slice(0, end === -1 ? words.length : end);
};

/** The demands of a column: those with the lowest rank are dropped last, and none is narrower than its least width. */
export interface Wish {
  readonly rank: number;
  readonly least: number;
}

interface Headed {
  readonly heading: string;
  readonly cells: readonly string[] | 'context';
}

type Filled = Wish & Headed;

/** The columns for which there is room, in their order, with their widths. */
export const fitting = <C extends Filled>(
  columns: readonly C[],
  width: number,
): readonly { readonly column: C; readonly width: number }[] => {
  let left = width - 1;
  const kept = new Set<C>();
  for (const column of columns.toSorted((a, b) => a.rank - b.rank)) {
    const least = Math.min(column.least, neededBy(column)) + BORDER;
    if (kept.size > 0 && least > left) continue;
    kept.add(column);
    left -= least;
  }
  const staying = columns.filter((column) => kept.has(column));
  const widths = shareWidth(
    staying.map((column) => ({ least: column.least, needed: neededBy(column) })),
    width - 1 - BORDER * staying.length,
  );
  return staying.map((column, i) => ({ column, width: widths[i]! }));
};

/** A border, and a space on either side. */
export const BORDER = 3;
/** The preferred width of the context. */
const CONTEXT = 120;

/** As wide as its widest cell. */
export const neededBy = ({ heading, cells }: Headed): number =>
  cells === 'context' ? CONTEXT : cells.reduce((most, cell) => Math.max(most, widthOf(cell)), widthOf(heading));

/** Divides a width: no column gets more than it needs or less than its least width, and the rest is shared evenly. */
export const shareWidth = (
  columns: readonly { readonly least: number; readonly needed: number }[],
  available: number,
): readonly number[] => {
  const at = (level: number): number[] => columns.map(({ least, needed }) => Math.min(needed, Math.max(least, level)));
  let level = 1;
  while (level < available && sumOf(at(level + 1)) <= available) level++;
  // What is left over after an even share is a few columns of the terminal.
  return at(level).map((width) => Math.max(1, Math.min(width, available)));
};

const sumOf = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
