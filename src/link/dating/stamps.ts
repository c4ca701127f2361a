import { MONTH_WORDS, WEEKDAY_WORDS } from '../../core/calendar/calendar-names.js';
import type { Document } from '../../text/document.js';
import type { Place } from '../mention-index.js';

/** `LONDON, Oct 9 (Agency) - `, `LONDON, Oct 9: `, `Lagos, Oct 9 (Agency): `: a date after the place, before a dash or colon. */
const isDateline = (before: string, after: string): boolean =>
  /\p{Ll}/u.test(before)
    ? AGENCY.test(after) && NAMED.test(before)
    : DATELINE.test(after) || (after.startsWith(':') && /\p{Lu}(?:, )?$/u.test(before));

const DATELINE = /^(?:,? \d{4})? ?(?:\([^()\n]{1,30}\) ?)?(?:[–—]|-{1,2}) /;
/** A place that is not in capitals could begin a sentence: the agency shows that it does not. */
const AGENCY = /^(?:,? \d{4})? ?\([^()\n]{2,30}\) ?(?:[–—:]|-{1,2})/;
const NAMED = /^(?:\p{Lu}[\p{L}.'’-]{0,20},? ){1,5}$/u;

/**
 * `Updated on May 3, 2013 | 8:20 am`: whether a date near the beginning has a line to itself, which says when the
 * article was published and not when something happened.
 */
export const isStamp = ({ start, end }: Place, { text }: Document): boolean => {
  if (start > HEADER) return false;
  const from = text.lastIndexOf('\n', start) + 1;
  const line = text.slice(Math.max(from, start - LINE), lineEnd(text, end));
  if (isDateline(withoutRegion(text.slice(from, start)), text.slice(end, end + AFTER))) return true;
  // `4 October 2013, 18:07 (GMT+05:00) The court`
  if (start === from && ZONED.test(text.slice(start, end + AFTER))) return true;
  if (OFFSET.test(text.slice(Math.max(from, start - 5), start))) return true;
  return from > 0 && !line.replace(WORDS, (word) => (stamping.has(word.toLowerCase()) ? '' : word)).match(/\p{L}/u);
};

const lineEnd = (text: string, from: number): number => {
  const end = text.indexOf('\n', from);
  return Math.min(end < 0 ? text.length : end, from + LINE);
};

/** V8 takes 0.7 ms to compile the expression, and few lines need it. */
const withoutRegion = (before: string): string => (before.endsWith(', ') ? before.replace(REGION, '') : before);

/** `ASHBURY, England, ` */
const REGION = / \p{Lu}[\p{L}.]{1,20}, $/u;
const AFTER = 50;

const ZONED = /^\P{L}*\p{Lu}\p{Ll}+ \d{1,4}(?:, \d{4})?,? \d{1,2}:\d\d \(?(?:GMT|UTC)\b/u;

/** `GMT+05:00` */
const OFFSET = /(?:GMT|UTC)[+−-]$/;

/** How far into a text its header reaches. */
const HEADER = 600;
/** The most characters of a line on either side of the date. */
const LINE = 120;
const WORDS = /\p{L}+/gu;
const stamping = new Set([
  ...[...MONTH_WORDS, ...WEEKDAY_WORDS].map((word) => word.toLowerCase()),
  ...'a am at by created date dated edt est et first gmt last m modified on p pdt pm posted pst published released time updated utc'.split(
    ' ',
  ),
]);
