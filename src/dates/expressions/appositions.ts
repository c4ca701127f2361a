import { weekdayOf } from '../../core/calendar/civil-day.js';
import { COMMA } from '../../lexicon/marks.js';
import type { Document } from '../../text/document.js';
import type { Period } from '../calendar/calendar.js';
import type { Found } from '../grammar/grammar.js';
import type { When } from '../grammar/reading.js';

const isBeside = ({ tokens }: Document, first: Found, second: Found): boolean =>
  second.from === first.to + 1 && tokens.word[first.to] === COMMA;

const isCountedDay = (when: When | undefined): boolean =>
  when?.is === 'shift' && when.unit === 'day' && when.from !== 'scene';

const isMonthDay = (when: When | undefined): when is When => when?.is === 'part' && when.part.is === 'month-day';

/** *The next day, Tuesday 18 April, he resigned*: the day in the calendar says which day is meant. */
export const settleAppositions = (document: Document, found: readonly Found[]): readonly Found[] =>
  found.map((first, i) => {
    const second = found[i + 1];
    if (second === undefined || !isBeside(document, first, second)) return first;
    if (!isCountedDay(first.reading.when) || !isMonthDay(second.reading.when)) return first;
    return { ...first, reading: { ...first.reading, when: second.reading.when } };
  });

/** The weekday that names a counted day again: of *the following day, Wednesday*. */
const weekdayBeside = (document: Document, first: Found | undefined, second: Found | undefined): number | undefined => {
  if (first === undefined || second === undefined || !isCountedDay(first.reading.when)) return undefined;
  const { when } = second.reading;
  const isWeekday = when?.is === 'part' && when.part.is === 'weekday' && when.which === 'near' && when.of === undefined;
  return isWeekday && isBeside(document, first, second) ? (when.part as { weekday: number }).weekday : undefined;
};

/** What one expression is by itself, and the one before it. */
interface Neighbours {
  readonly found: readonly Found[];
  readonly i: number;
  readonly last: Period | undefined;
  /** The expression after it, resolved by itself. */
  readonly next: () => Period | undefined;
}

/** *the following day, Wednesday*: both are the day that is counted, if that is a Wednesday; else the Wednesday of the context. */
export const settleWeekdays = (
  document: Document,
  { found, i, last, next }: Neighbours,
  period: Period | undefined,
): Period | undefined => {
  const named = weekdayBeside(document, found[i], found[i + 1]);
  if (named !== undefined) {
    const { when } = found[i]!.reading;
    return isOn(period, named) || (when?.is === 'shift' && when.from === 'dct') ? period : next();
  }
  const own = weekdayBeside(document, found[i - 1], found[i]);
  return own !== undefined && isOn(last, own) ? last : period;
};

const isOn = (period: Period | undefined, weekday: number): boolean =>
  period?.unit === 'day' && weekdayOf(period.index) === weekday;
