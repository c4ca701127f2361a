import type { Document } from '../text/document.js';
import { Shape } from '../text/tokens.js';
import type { Found } from './grammar.js';
import { numericRules, type DateOrder } from './rules/numeric.js';

const QUARTER_OR_HALF = /^[QHF]/;

/** As much of a text as tells how its author spells; a table of ten thousand dates may be longer. */
const SAMPLE = 10_000;

/** Whether dates in digits begin with the day: as the spelling of the text goes. */
export const orderOf = (article: string): DateOrder => {
  const text = article.slice(0, SAMPLE);
  const british =
    text.match(
      /\b\w+(?:isation|ising|ised)\b|\b(?:colour|favour|labour|honour|defence|centre|programme|neighbour)\w*/gi,
    )?.length ?? 0;
  const american =
    text.match(/\b\w+(?:ization|izing|ized)\b|\b(?:color|favor|labor|honor|defense|center|program|neighbor)\w*/gi)
      ?.length ?? 0;
  return british > american ? 'day-first' : 'month-first';
};

/** A date in digits at token `at`. */
export const readNumeric = (document: Document, at: number): Found | undefined => {
  const { tokens, text } = document;
  const shape = tokens.shape[at]!;
  if (shape !== Shape.Number && shape !== Shape.Alphanumeric && shape !== Shape.Upper) return undefined;
  const start = tokens.start[at]!;
  const end = tokens.end[at]!;
  if (
    shape === Shape.Upper
      ? end - start > 6 || !QUARTER_OR_HALF.test(text.slice(start, start + 1))
      : !canBegin(text, end, end - start)
  )
    return undefined;
  if (start > 0 && /[\p{L}\d/.$€£-]/u.test(text[start - 1]!)) return undefined;
  for (const rule of numericRules) {
    rule.pattern.lastIndex = start;
    const match = rule.pattern.exec(text);
    if (match === null) continue;
    const reading = rule.read(match.groups ?? {}, () => orderOf(text));
    const to = reading === undefined ? undefined : tokenEndingAt(document, at, start + match[0].length);
    if (reading !== undefined && to !== undefined) return { rule: rule.name, reading, from: at, to };
  }
  return undefined;
};

/** A mark of a date behind the first number, or a number of eight digits, or `3Q`. */
const canBegin = (text: string, end: number, length: number): boolean => {
  const mark = text.charCodeAt(end);
  return mark === 0x2d || mark === 0x2f || length >= 7 || (text.charCodeAt(end - 1) | 32) === 0x71;
};

const tokenEndingAt = ({ tokens }: Document, at: number, offset: number): number | undefined => {
  let to = at;
  while (to < tokens.length && tokens.end[to]! < offset) to++;
  return tokens.end[to] === offset ? to + 1 : undefined;
};
