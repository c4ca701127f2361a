import { dayNumber, parseDay, spellDay, type DayNumber } from '../core/calendar/civil-day.js';
import type { CalendarPart, Timex } from '../core/entity.js';
import type { Context } from '../core/recogniser.js';
import type { Staged } from '../core/together.js';
import { sentenceStart, slice, wordAt, type Document } from '../text/document.js';
import { firstDay, lastDay, sizeOf, spellIso, spellTimex, type Period } from './calendar/calendar.js';
import { FOR, scheduled } from '../lexicon/small-words.js';
import { wordSet } from '../lexicon/vocabulary.js';
import { settleWeekdays } from './expressions/appositions.js';
import { isComparedWith } from './context/compared.js';
import { isAttributive } from './context/names.js';
import { opensEntry } from './context/lines.js';
import { isOrigin } from './context/origins.js';
import { isOfResults } from './context/results.js';
import { tenseOf } from './context/tense.js';
import { isRange } from './resolution/intervals.js';
import type { ResolvedMention } from './resolution/mention.js';
import { textTypes, typed, type TextTypes } from './focus/narrative.js';
import type { Reading, When } from './grammar/reading.js';
import { resolve } from './resolution/resolve.js';
import type { Setting } from './focus/setting.js';
import type { Found } from './grammar/grammar.js';
import { eventDates } from './resolution/event-dates.js';
import { placed } from './resolution/places.js';
import { reportedAfter } from './resolution/reported.js';
import { scanDates } from './expressions/scan-dates.js';
import { advance, noFocus, type Focus, type Position } from './focus/focus.js';
import { spellUnresolved } from './resolution/unresolved.js';

/** What is known of the article before its expressions are resolved. */
interface Article {
  readonly document: Document;
  readonly found: readonly Found[];
  readonly dct: Period | undefined;
  readonly types: TextTypes;
}

/** Every expression of time in the text, resolved in text order. */
export function* findDates(document: Document, { reference, options }: Context): Staged<readonly ResolvedMention[]> {
  const found = yield* scanDates(document, reference, options.dateOrder);
  yield 'expressions of time';
  const day = reference === null ? undefined : parseDay(reference.value);
  const dct: Period | undefined = day === undefined ? undefined : { unit: 'day', index: dayNumber(day) };
  const types = textTypes(document, found, dct);
  const article = { document, found, dct, types };
  let last: Period | undefined;
  let focus = noFocus;
  const mentions = found.map((expression, i) => {
    const { reading } = expression;
    const when = reading.when ?? reading.about;
    const first = rangeStart(article, i);
    const setting = settingAt(article, i, focus, first === undefined ? undefined : last);
    const period = periodAt(article, i, setting, last);
    last = period;
    const reported = reportedAfter(expression, period, setting);
    if (when !== undefined) focus = focusAfter(focus, period, when, setting, positionOf(document, expression, when));
    focus = reporting(focus, reported);
    const since = first === undefined ? undefined : document.tokens.start[first.from]!;
    const mention = mentionOf(article, expression, reading.when === undefined ? undefined : period, since);
    return types.article === 'news' ? mention : { ...mention, ...typed(types, i, options.explain === true) };
  });
  const dateOfEvent = eventDates(document, found, mentions);
  return placed({ document, found, mentions, day: types.whole === 'narrative' ? undefined : dct?.index, dateOfEvent });
}

/** The expression with which a range begins that ends with this one. */
const rangeStart = ({ document, found }: Article, i: number): Found | undefined =>
  i > 0 && isRange(document, found[i - 1]!, found[i]!) ? found[i - 1] : undefined;

const settingAt = (
  { document, found, dct, types }: Article,
  i: number,
  focus: Focus,
  begun: Period | undefined,
): Setting => ({
  begun,
  dct,
  focus,
  isNarrative: types.at[i] === 'narrative',
  tense: () => tenseOf(document, found[i]!),
  isOfResults: () => isOfResults(document, found[i]!),
  opensLine: () => opensEntry(document, found, i),
  isComparedWith: () => isComparedWith(document, found[i]!.from),
  sentence: document.tokens.sentence[found[i]!.from]!,
});

/** Resolves an expression with regard to its neighbours: the end of a range, an apposition. */
const periodAt = (article: Article, i: number, setting: Setting, last: Period | undefined): Period | undefined => {
  const { document, found } = article;
  const next = (): Period | undefined => whenOf(found[i + 1]!, settingAt(article, i + 1, setting.focus, undefined));
  const period = settleWeekdays(document, { found, i, last, next }, whenOf(found[i]!, setting));
  const first = rangeStart(article, i);
  return first === undefined ? period : pastMidnight(first, found[i]!, last, period);
};

const whenOf = ({ reading }: Found, setting: Setting): Period | undefined => {
  const when = reading.when ?? reading.about;
  return when === undefined ? undefined : resolve(when, setting);
};

const reporting = (focus: Focus, reported: Period | undefined): Focus =>
  reported === focus.reported ? focus : { ...focus, reported };

/** *from 10 p.m. to 5 a.m.*: the end is on the next day. */
const pastMidnight = (
  first: Found,
  { reading: { time } }: Found,
  begun: Period | undefined,
  period: Period | undefined,
): Period | undefined => {
  const begins = first.reading.time;
  const isSameDay = period?.unit === 'day' && begun?.index === period.index;
  if (!isSameDay || !isClock(begins) || !isClock(time)) return period;
  return time < begins ? { unit: 'day', index: period.index + 1 } : period;
};

const isClock = (time: string | undefined): time is string => time !== undefined && /^T\d/.test(time);

/**
 * The focus after an expression. In news without a publication day, an unresolved expression hides all earlier ones: *on
 * Friday … the next day*. A year-ago figure in news is only a comparison: it does not move the focus, so three of them in a
 * row mean the same year.
 */
const focusAfter = (
  focus: Focus,
  period: Period | undefined,
  when: When,
  { isNarrative: narrative, dct }: Setting,
  position: Position,
): Focus => {
  if (period === undefined) return narrative || dct !== undefined ? focus : noFocus;
  const isCompared = !narrative && when.is === 'shift' && when.keeps === true && when.unit === 'year' && when.by < 0;
  return isCompared ? focus : advance(focus, period, position);
};

const limits = wordSet(['since', 'until', 'till']);

/** *since 1990*, *valid until 5 May 1978*, *an offensive planned for 1976*: the focus does not move. */
const isLimit = (document: Document, from: number): boolean =>
  limits.has(wordAt(document, from - 1)) ||
  (wordAt(document, from - 1) === FOR && scheduled.has(wordAt(document, from - 2)));

const positionOf = (document: Document, expression: Found, when: When): Position => {
  const { from } = expression;
  const { sentence } = document.tokens;
  return {
    sentence: sentence[from]!,
    opens: from - sentenceStart(document, from) <= 1,
    returns: isGlance(when) || (when.is === 'part' && isComparedWith(document, from)),
    since: isLimit(document, from) || isOrigin(document, from),
    attributive: isAttributive(document, expression),
  };
};

/**
 * An expression that looks back or at the document creation time without moving the focus: *the previous year*, *last week*.
 */
const isGlance = (when: When): boolean =>
  when.is === 'shift' && (when.from === 'dct' || (when.unit === 'year' && when.by < 0));

const mentionOf = (
  { document, types }: Article,
  { rule, reading, from, to }: Found,
  period: Period | undefined,
  since: number | undefined,
): ResolvedMention => {
  const { tokens } = document;
  const value = valueOf(reading, period);
  const [first, last] = reading.span ?? (period === undefined ? [] : [firstDay(period), lastDay(period)]);
  return {
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    text: slice(document, from, to),
    rule,
    timex: timexOf(reading, value),
    iso: isoIn(reading, value, period),
    from: dayOf(first),
    to: dayOf(last),
    inferred: reading.when === undefined || period === undefined ? [] : inferredOf(reading.when, period),
    since,
    utcOffset: null,
    articleType: types.article,
  };
};

const dayOf = (day: DayNumber | undefined): string | null => (day === undefined ? null : spellDay(day));

const timexOf = ({ type, mod, quant, freq }: Reading, value: string): Timex =>
  mod === undefined && quant === undefined && freq === undefined
    ? { type, value }
    : {
        type,
        value,
        ...(mod === undefined ? {} : { mod }),
        ...(quant === undefined ? {} : { quant }),
        ...(freq === undefined ? {} : { freq }),
      };

const valueOf = ({ when, value, time }: Reading, period: Period | undefined): string => {
  if (when === undefined) return value ?? 'XXXX-XX-XX';
  const place = period === undefined ? spellUnresolved(when) : spellTimex(period);
  return time === undefined ? place : place + withoutZone(time);
};

const withoutZone = (time: string): string => {
  const zone = time.indexOf('@');
  return zone < 0 ? time : time.slice(0, zone);
};

const isoIn = ({ span, type }: Reading, value: string, period: Period | undefined): string | null => {
  if (span !== undefined) return value;
  return period === undefined ? isoOf(type, value) : spellIso(period);
};

/** ISO 8601 durations only, which have no form for decades and unstated numbers. */
const isoOf = (type: Reading['type'], value: string): string | null =>
  type === 'DURATION' && /^P(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/.test(value) ? value : null;

/** The parts of the date that the words left out. */
const inferredOf = (when: When, { unit }: Period): readonly CalendarPart[] => {
  if (when.is === 'period') return [];
  const all: CalendarPart[] =
    sizeOf(unit) <= 2 ? ['day', 'month', 'year'] : sizeOf(unit) <= 30 ? ['month', 'year'] : ['year'];
  if (when.is !== 'part') return all;
  const { part, of } = when;
  if (of?.is === 'period') return [];
  if (part.is === 'weekday') return all;
  return part.is === 'day' ? ['month', 'year'] : ['year'];
};
