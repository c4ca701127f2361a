import { civilDay, dayNumber, daysInMonth, parseDay, spellDay, type DayNumber } from '../../core/calendar/civil-day.js';
import { wordAt, type Document } from '../../text/document.js';
import { IN } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { tenseAt } from '../../language/tense.js';
import { periodOf, firstDay, lastDay, shift, type Unit } from '../calendar/calendar.js';
import type { EventDates } from './event-dates.js';
import type { Found } from '../grammar/grammar.js';
import type { ResolvedMention } from './mention.js';

/** The days that a duration covers, if the text says from when or until when. */
interface Interval {
  readonly from: string;
  readonly to: string;
}

/** What is known once the expressions of a text are resolved. */
export interface Resolved {
  readonly document: Document;
  readonly found: readonly Found[];
  readonly mentions: readonly ResolvedMention[];
  /** The day of publication, in news. */
  readonly day: DayNumber | undefined;
  readonly dateOfEvent: EventDates;
}

const back = wordSet(['past', 'last', 'previous', 'preceding']);
const ahead = wordSet(['next', 'coming', 'within']);
const SINCE = wordSet(['since']);
const AWAY = wordSet(['away']);
const around = wordSet(['before', 'after']);
const AFTER = wordSet(['after']);

/** The interval of the ith expression, if it is a duration with an anchor. */
export const intervalOf = (resolved: Resolved, i: number): Interval | undefined => {
  const { found, mentions } = resolved;
  const length = lengthIn(mentions[i]!.timex.value);
  if (found[i]!.reading.type !== 'DURATION' || length === undefined) return undefined;
  if (found[i]!.reading.isClosed === true) return closedBy(mentions[i + 1], length);
  return fromEvent(resolved, i, length) ?? fromDay(resolved, i, length);
};

/** *the year to March* */
const closedBy = (last: ResolvedMention | undefined, length: Length): Interval | undefined => {
  const end = last?.to == null ? undefined : parseDay(last.to);
  if (end === undefined) return undefined;
  // A year that ends on the last day of a month begins on the first day of one.
  const first = moveBy(dayNumber(end) + 1, length, -1);
  return between(first, dayNumber(end));
};

/** *two weeks before the raid*, *a month after Christmas* */
const fromEvent = (resolved: Resolved, i: number, length: Length): Interval | undefined => {
  const { document, found, mentions } = resolved;
  const { to } = found[i]!;
  const way = wordAt(document, to);
  if (!around.has(way)) return undefined;
  const next = found[i + 1]?.from === to + 1 ? mentions[i + 1] : undefined;
  const anchor = next ?? resolved.dateOfEvent(to + 1);
  const day = anchor?.from == null ? undefined : parseDay(anchor.from);
  return day === undefined ? undefined : onDay(moveBy(dayNumber(day), length, AFTER.has(way) ? 1 : -1));
};

/** Counted from the day of publication: *the past two years*, *within 30 days*, *a week since the quake*, *18 months away*. */
const fromDay = ({ document, found, day }: Resolved, i: number, length: Length): Interval | undefined => {
  if (day === undefined) return undefined;
  const { from, to } = found[i]!;
  const lead = [wordAt(document, from - 1), wordAt(document, from), wordAt(document, from + 1)];
  if (lead.some((word) => back.has(word)) || SINCE.has(wordAt(document, to)))
    return between(moveBy(day, length, -1), day);
  if (lead.some((word) => ahead.has(word))) return between(day, moveBy(day, length, 1));
  const isAhead = AWAY.has(wordAt(document, to)) || (lead[0] === IN && tenseAt(document, from, to) === 'future');
  return isAhead ? unitAround(day, length) : undefined;
};

/** *in two years' time*: as precise as the unit. */
const unitAround = (day: DayNumber, { months, days }: Length): Interval => {
  const [unit, by]: readonly [Unit, number] =
    months === 0 ? ['day', days] : months % 12 === 0 ? ['year', months / 12] : ['month', months];
  const period = shift(periodOf(unit, day), by);
  return between(firstDay(period), lastDay(period));
};

const between = (first: DayNumber, last: DayNumber): Interval => ({
  from: spellDay(first),
  to: spellDay(last),
});
const onDay = (day: DayNumber): Interval => between(day, day);

interface Length {
  readonly months: number;
  readonly days: number;
}

/** `P2Y6M`, `P3W`; hours and unstated numbers give no days. */
const lengthIn = (value: string): Length | undefined => {
  const match = /^P(?:(\d+)Y)?(?:(\d+)Q)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(value);
  if (match === null) return undefined;
  const [years = 0, quarters = 0, months = 0, weeks = 0, days = 0] = match
    .slice(1)
    .map((n: string | undefined) => Number(n ?? 0));
  return { months: years * 12 + quarters * 3 + months, days: weeks * 7 + days };
};

/** The day that is a length before or after another; the last of the month if that is too short. */
const moveBy = (day: DayNumber, { months, days }: Length, sign: 1 | -1): DayNumber => {
  const civil = civilDay(day + sign * days);
  const index = civil.year * 12 + civil.month - 1 + sign * months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber({ year, month, day: Math.min(civil.day, daysInMonth(year, month)) });
};
