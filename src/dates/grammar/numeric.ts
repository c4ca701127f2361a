import { isDigit } from '../../text/characters.js';
import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import type { Order } from './date-order.js';
import type { Found } from './grammar.js';
import { numericRules } from '../rules/numeric.js';

/** A date in digits at token `at`. */
export const readNumeric = (document: Document, at: number, order: Order): Found | undefined => {
  if (!canBegin(document, at)) return undefined;
  const { tokens, text } = document;
  const start = tokens.start[at]!;
  const mark = markOf(text, start);
  for (const rule of numericRules) {
    if (rule.marks?.includes(mark) === false) continue;
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    const reading = match === null ? undefined : rule.read(match.groups ?? {}, order);
    const to = reading === undefined ? undefined : tokenEndingAt(document, at, start + match![0].length);
    if (to !== undefined) return { rule: rule.name, reading: reading!, from: at, to };
  }
  return undefined;
};

/** What follows the digits at the beginning; at the end of the text nothing, which is in all marks. */
const markOf = (text: string, start: number): string => {
  let end = start;
  while (isDigit(text.charCodeAt(end))) end++;
  return text.charAt(end);
};

/** Whether a date in digits can begin here: after certain tokens only, and with a blank before it. */
const canBegin = (document: Document, at: number): boolean => {
  const { tokens, text } = document;
  const shape = tokens.shape[at]!;
  if (shape !== Shape.Number && shape !== Shape.Alphanumeric && shape !== Shape.Upper) return false;
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  if (shape === Shape.Upper ? !isQuarterOrHalf(text, start, end) : !isMarked(text, start, end)) return false;
  return start === 0 || !/[\p{L}\d/.$€£-]/u.test(text[start - 1]!);
};

const isQuarterOrHalf = (text: string, start: number, end: number): boolean =>
  end - start <= 6 && /[QHF]/.test(text[start]!);

const quarters = new Set('QqHh');

/** Whether a mark of a date follows the number, or it has eight digits, or it is `3Q`. */
const isMarked = (text: string, start: number, end: number): boolean =>
  text[end] === '-' ||
  text[end] === '/' ||
  isDotted(text, start, end) ||
  end - start >= 7 ||
  quarters.has(text[start + 1]!) ||
  isBeforeQuarter(text, end);

/** `2022 Q4`, `2022H1` */
const isBeforeQuarter = (text: string, end: number): boolean => {
  const at = text[end] === ' ' ? end + 1 : end - 2;
  return (text[at] === 'Q' || text[at] === 'H') && /[1-4]/.test(text[at + 1] ?? '');
};

/** `17. April`, but not the year that ends a sentence. */
const isDotted = (text: string, start: number, end: number): boolean =>
  end - start <= 2 && text[end] === '.' && /^ \p{L}/u.test(text.slice(end + 1, end + 3));

const tokenEndingAt = ({ tokens }: Document, at: number, offset: number): number | undefined => {
  let to = at;
  while (to < tokens.length && tokens.end[to]! < offset) to++;
  return tokens.end[to] === offset ? to + 1 : undefined;
};
