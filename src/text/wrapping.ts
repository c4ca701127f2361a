/** How lines are broken: at a column, by a program that fills them, or where a paragraph ends. */

/** A text with this many lines that continue in lower case is hard-wrapped, whatever its other lines are like. */
const WRAPS = 3;
/** A longer line was not broken by the width of a page. */
const WIDEST = 120;
/** A line of this length counts as filled, even if another one is longer. */
const FILLED = 50;

/** The length of the longest line of a hard-wrapped text; 0 for any other. */
export const marginOf = (text: string): number => {
  let wraps = 0;
  let breaks = 0;
  let longest = 0;
  for (let from = 0, end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from)) {
    breaks++;
    if (isWrap(text, end)) wraps++;
    longest = Math.max(longest, end - from);
  }
  return wraps >= WRAPS || (wraps > 0 && breaks >= WRAPS && longest <= WIDEST && areFilled(text, longest))
    ? longest
    : 0;
};

/** Whether every line is so full that the next word would not have fitted. */
const areFilled = (text: string, longest: number): boolean => {
  for (let from = 0, end = text.indexOf('\n'); end >= 0; from = end + 1, end = text.indexOf('\n', from))
    if (end + 1 < text.length && end - from + 1 + lengthOfWord(text, end + 1) <= longest) return false;
  return true;
};

const lengthOfWord = (text: string, from: number): number => {
  let start = from;
  while (text[start] === ' ') start++;
  let end = start;
  while (end < text.length && end - start < FILLED && !/\s/.test(text[end]!)) end++;
  return end - start;
};

const isWrap = (text: string, at: number): boolean => {
  let after = at + 1;
  while (text[after] === ' ' && after - at < FILLED) after++;
  if (!isSmall(text.charCodeAt(after))) return false;
  let before = at - 1;
  if (text[before] === '\r') before--;
  if (text[before] === ' ') before--;
  return isSmall(text.charCodeAt(before)) || text[before] === ',';
};

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** In wrapped text a line that ends at `end`, well before the margin, is a heading or the end of a paragraph. */
export const isShortLine = (codes: Uint16Array, end: number, margin: number): boolean => {
  const wanted = Math.min(FILLED - 1, margin - wordAfterLine(codes, end));
  for (let at = end - 1; at >= 0 && end - at <= wanted; at--) if (codes[at] === NEWLINE) return true;
  return false;
};

const NEWLINE = 0x0a;
const SPACE = 0x20;

/** The length of the first word of the next line. */
const wordAfterLine = (codes: Uint16Array, end: number): number => {
  let start = end;
  while (codes[start]! <= SPACE && start - end < FILLED) start++;
  let at = start;
  while (codes[at]! > SPACE && at - start < FILLED) at++;
  return at - start;
};
