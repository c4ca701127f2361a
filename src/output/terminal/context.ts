import type { Span } from '../../core/entity.js';
import { cut, lastWordsFitting, widthOf, wordsFitting } from './columns.js';
import { oneLine } from '../printable.js';

/** A mention with as many words before and after it as fit, taken from its own paragraph. */
export const inContext = (
  text: string,
  { start, end }: Span,
  width: number,
  mark: (text: string) => string,
): string => {
  const mention = cut(oneLine(text.slice(start, end)), width - MARKS);
  const room = width - MARKS - widthOf(mention);
  const before = spaced(text.slice(Math.max(0, start - width * REACH), start).replace(/^.*\n\s*\n/s, '')).trimStart();
  const after = spaced(text.slice(end, end + width * REACH).replace(/\n\s*\n.*$/s, '')).trimEnd();
  const left = lastWordsFitting(before, Math.max(room >> 1, room - widthOf(after)));
  const right = wordsFitting(after, room - widthOf(left));
  return `${left}${mark(mention)}${right}`;
};

/** The brackets of a mention without colour. */
const MARKS = 2;
const REACH = 3;

/** On one line, with the space beside the mention kept. */
const spaced = (text: string): string => oneLine(`|${text}|`).slice(1, -1);
