import type { DateOrder, ReferenceDate } from '../../core/result.js';
import type { Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { canBegin, readAt, type Found } from '../grammar/grammar.js';
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

/** Every expression of time, unresolved, in text order and without overlaps. */
export const scanDates = (
  document: Document,
  reference: ReferenceDate | null,
  dateOrder: DateOrder | undefined,
): readonly Found[] => {
  const found: Found[] = [];
  const order = orderIn(document.text, dateOrder);
  const { length } = document.tokens;
  for (let at = 0; at < length;) {
    const hits = isStart(document, at) ? readWhole(document, at, order) : undefined;
    if (hits === undefined) at++;
    else {
      at = hits[hits.length - 1]!.to;
      const isLength = hits[0]!.reading.type === 'DURATION';
      if (isLength || !isInTitle(document, hits[0]!.from, at)) found.push(...hits);
    }
  }
  const whole = withCountries(document, withCenturies(found, reference));
  const shared = shareUnits(document, shareSaidYears(document, shareYears(document, whole)));
  return recurDaily(document, borrowDays(document, settleAppositions(document, closePeriods(document, shared))));
};

/** A cheap test that rules out nearly all tokens as the beginning of a date. */
const isStart = (document: Document, at: number): boolean => {
  const shape = document.tokens.shape[at]!;
  return shape === Shape.Upper || shape === Shape.Number || shape === Shape.Alphanumeric || canBegin(document, at);
};

const readWhole = (document: Document, at: number, order: Order): readonly Found[] | undefined => {
  const numeric = readNumeric(document, at, order);
  if (numeric !== undefined) return [extend(document, numeric)];
  const range = readDayBeforeRange(document, at);
  if (range !== undefined) return range;
  const found = readAt(document, at);
  return found === undefined ? undefined : readRangeAfter(document, withBound(document, extend(document, found)));
};
