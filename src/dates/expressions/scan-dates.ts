import type { DateOrder, ReferenceDate } from '../../core/result.js';
import type { Staged } from '../../core/together.js';
import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { beginningsIn, bestOf, canBegin, readAt, waysAt, type Found, type Ways } from '../grammar/grammar.js';
import { orderIn, type Order } from '../grammar/date-order.js';
import { readNumeric } from '../grammar/numeric.js';
import { withBound } from './bounds.js';
import { readDayBeforeRange, readRangeAfter } from './ranges.js';
import { settleAppositions } from './appositions.js';
import { isInTitle } from '../context/quoted.js';
import { borrowDays, closePeriods, recurDaily, shareSaidYears, shareUnits, shareYears } from './sharing.js';
import { extend } from './extensions.js';
import { withCountries } from './national-holidays.js';
import { withCenturies } from '../grammar/short-years.js';

/** Where an expression may begin, and what can be read there before the words around it are asked. */
interface Beginning {
  readonly at: number;
  /** A date in digits, which comes before all others. */
  readonly numeric: Found | undefined;
  /** Undefined if an expression that begins earlier probably contains it. */
  readonly ways: Ways | undefined;
}

/**
 * Every expression of time, unresolved, in text order and without overlaps. What can be read is found for the whole article, and
 * then decided: code and tables of the patterns do not fit into the caches together with those of the rules.
 */
export function* scanDates(
  document: Document,
  reference: ReferenceDate | null,
  dateOrder: DateOrder | undefined,
): Staged<readonly Found[]> {
  const order = orderIn(document.text, dateOrder);
  const starts = beginningsIn(document, DIGITS);
  yield 'beginnings of dates';
  const beginnings = beginningsAt(document, starts, order);
  yield 'patterns of dates';
  const found = accepted(document, beginnings);
  yield 'rules of dates';
  const whole = withCountries(document, withCenturies(found, reference));
  const shared = shareUnits(document, shareSaidYears(document, shareYears(document, whole)));
  return recurDaily(document, borrowDays(document, settleAppositions(document, closePeriods(document, shared))));
}

/** Digits may be the day before a range or a date in digits, capitals a quarter: `Q3`. */
const DIGITS = (1 << Shape.Number) | (1 << Shape.Alphanumeric) | (1 << Shape.Upper);

const beginningsAt = (document: Document, starts: readonly number[], order: Order): readonly Beginning[] => {
  const beginnings: Beginning[] = [];
  /** Where the longest reading ends that began earlier. */
  let covered = 0;
  for (const at of starts) {
    const numeric = readNumeric(document, at, order);
    const ways = numeric === undefined && at >= covered && canBegin(document, at) ? waysAt(document, at) : undefined;
    beginnings.push({ at, numeric, ways });
    covered = Math.max(covered, numeric?.to ?? ways?.[0]?.to ?? 0);
  }
  return beginnings;
};

/** What the rules accept, each expression after the one before it. */
const accepted = (document: Document, beginnings: readonly Beginning[]): readonly Found[] => {
  const found: Found[] = [];
  let to = 0;
  for (const beginning of beginnings) {
    const hits = beginning.at >= to ? readWhole(document, beginning) : undefined;
    if (hits === undefined) continue;
    to = hits[hits.length - 1]!.to;
    const isLength = hits[0]!.reading.type === 'DURATION';
    if (isLength || !isInTitle(document, hits[0]!.from, to)) found.push(...hits);
  }
  return found;
};

const readWhole = (document: Document, { at, numeric, ways }: Beginning): readonly Found[] | undefined => {
  if (numeric !== undefined) return [extend(document, numeric)];
  const range = readDayBeforeRange(document, at);
  if (range !== undefined) return range;
  const found = ways === undefined ? readAt(document, at) : bestOf(document, ways, at);
  return found === undefined ? undefined : readRangeAfter(document, withBound(document, extend(document, found)));
};
