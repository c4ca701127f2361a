import { namedHours } from '../../lexicon/small-words.js';
import { set } from '../../lexicon/vocabulary.js';
import { slice, tokenAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { lastToken } from './date-owners.js';
import type { Place } from '../mention-index.js';

/** `7 p.m.`, `10:30 GMT`, `noon`: a time of day without its day. */
export const isHour = ({ start, end }: Place, document: Document): boolean => {
  const { word } = document.tokens;
  const first = tokenAt(document, start);
  const last = lastToken(document, first, end);
  for (let at = first + 1; at <= last; at++) if (!afterHour.has(word[at]!)) return false;
  return last > first ? isNumber(document, first) : namedHours.has(word[first]!) || CLOCK.test(slice(document, first));
};

const isNumber = ({ tokens: { shape } }: Document, at: number): boolean =>
  shape[at] === Shape.Number || shape[at] === Shape.Alphanumeric;

/** One token: `10:30`, `7pm`, `8.30pm`. */
const CLOCK = /^\d{1,2}(?::\d\d|(?:[.:]\d\d)?[ap]m)$/;

/** The marks of `a. m.` are tokens too. */
const afterHour = set('a p m . am pm a.m. p.m. gmt utc bst cdt cet cst edt eet est mdt mst pdt pst local time');
