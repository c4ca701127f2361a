import { dayNumber, formatDay, civilDay, parseDay } from '../core/civil-day.js';
import type { CalendarPart, TextType, Timex } from '../core/entity.js';
import { sentenceStart, slice, type Document } from '../text/document.js';
import { firstDay, lastDay, sizeOf, spellIso, spellTimex, type Period } from './calendar.js';
import { intern } from '../lexicon/vocabulary.js';
import { isAttributive } from './context/names.js';
import { tenseOf } from './context/tense.js';
import { isRange } from './intervals.js';
import type { ResolvedMention } from './mention.js';
import { isNarrative } from './narrative.js';
import type { Reading, When } from './reading.js';
import { resolve } from './resolve.js';
import type { Found } from './grammar.js';
import { scanDates } from './scan-dates.js';
import { advance, noFocus, type Position } from './focus.js';
import { spellUnresolved } from './unresolved.js';

/** Every time the text mentions, resolved in text order. */
export const findDates = (document: Document): readonly ResolvedMention[] => {
  const found = scanDates(document);
  const day = document.reference === null ? undefined : parseDay(document.reference.value);
  const dct: Period | undefined = day === undefined ? undefined : { unit: 'day', index: dayNumber(day) };
  const narrative = isNarrative(found, dct);
  const textType: TextType = narrative ? 'narrative' : 'news';
  let last: Period | undefined;
  let focus = noFocus;
  return found.map((expression, i) => {
    const { reading, from } = expression;
    const when = reading.when ?? reading.about;
    const first = i > 0 && isRange(document, found[i - 1]!, expression) ? found[i - 1] : undefined;
    const setting = {
      begun: first === undefined ? undefined : last,
      dct,
      focus,
      isNarrative: narrative,
      tense: () => tenseOf(document, expression),
      sentence: document.tokens.sentence[from]!,
    };
    const period = when === undefined ? undefined : resolve(when, setting);
    last = period;
    if (period !== undefined && when !== undefined)
      focus = advance(focus, period, positionOf(document, expression, when));
    const since = first === undefined ? undefined : document.tokens.start[first.from]!;
    return mentionOf(document, expression, reading.when === undefined ? undefined : period, textType, since);
  });
};

const SINCE = intern('since');

const positionOf = (document: Document, expression: Found, when: When): Position => {
  const { from } = expression;
  const { sentence, word } = document.tokens;
  return {
    sentence: sentence[from]!,
    opens: from - sentenceStart(document, from) <= 1,
    returns: isGlance(when),
    since: from > 0 && word[from - 1] === SINCE,
    attributive: isAttributive(document, expression),
  };
};

/** A glance back or at the document creation time, after which the focus is what it was: *the previous year*, *last week*. */
const isGlance = (when: When): boolean =>
  when.is === 'shift' && (when.from === 'dct' || (when.unit === 'year' && when.by < 0));

const mentionOf = (
  document: Document,
  { rule, reading, from, to }: Found,
  period: Period | undefined,
  textType: TextType,
  since: number | undefined,
): ResolvedMention => {
  const { tokens } = document;
  const value = valueOf(reading, period);
  return {
    start: tokens.start[from]!,
    end: tokens.end[to - 1]!,
    text: slice(document, from, to),
    rule,
    timex: timexOf(reading, value),
    textType,
    iso: period === undefined ? isoOf(reading.type, value) : spellIso(period),
    from: period === undefined ? null : formatDay(civilDay(firstDay(period))),
    to: period === undefined ? null : formatDay(civilDay(lastDay(period))),
    inferred: reading.when === undefined || period === undefined ? [] : inferredOf(reading.when, period),
    since,
  };
};

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
  return place + (time ?? '');
};

/** ISO 8601 durations only; decades and unstated numbers have no form there. */
const isoOf = (type: Reading['type'], value: string): string | null =>
  type === 'DURATION' && /^P(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?$/.test(value) ? value : null;

/** What the words left out. */
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
