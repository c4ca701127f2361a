import { dayNumber, formatDay, isCivilDay, parseDay, spellDay, type CivilDay } from '../../core/calendar/civil-day.js';
import { wordAt, type Document } from '../../text/document.js';
import { ON, TO, until } from '../../lexicon/small-words.js';
import { wordSet } from '../../lexicon/vocabulary.js';
import { intervalOf, type Resolved } from './lengths.js';
import type { Found } from '../grammar/grammar.js';
import { lengthOf } from '../calendar/holidays.js';
import type { ResolvedMention } from './mention.js';
import { offsetAt } from '../calendar/zones.js';

/**
 * What is known only once all expressions of the text are resolved: days counted from events, intervals, open ends, offsets.
 */
export const placed = (resolved: Resolved): readonly ResolvedMention[] => {
  const all: ResolvedMention[] = [];
  for (let i = 0; i < resolved.mentions.length; i++) {
    const mention = placedOf(resolved, i);
    if (mention !== undefined) all.push(mention);
  }
  return all;
};

/** The ith mention; undefined if it is only an expression beside an event whose day is unknown. */
const placedOf = (resolved: Resolved, i: number): ResolvedMention | undefined => {
  const mention = resolved.mentions[i]!;
  const expression = resolved.found[i]!;
  const { document } = resolved;
  const { fromEvent, yearsFromEvent } = expression.reading;
  if (fromEvent !== undefined) return dayFromEvent(resolved, i, fromEvent);
  if (yearsFromEvent !== undefined) return anniversary(resolved, i, yearsFromEvent);
  if (mention.timex.type === 'DURATION') return { ...mention, ...intervalOf(resolved, i) };
  if (mention.timex.type === 'TIME') return { ...mention, utcOffset: offsetAt(document, expression, mention.from) };
  return mention.timex.type === 'DATE' ? openEnded(document, expression, lasting(expression, mention)) : mention;
};

/** *the day after the vote*, *day 421 of the war*: a day only where the article dates the event. */
const dayFromEvent = (
  { found, mentions, dateOfEvent }: Resolved,
  i: number,
  by: number,
): ResolvedMention | undefined => {
  const event = dateOfEvent(found[i]!.to) ?? dateOfEvent(found[i]!.to + 1);
  const day = event?.from == null ? undefined : parseDay(event.from);
  if (day === undefined) return undefined;
  return onDay(mentions[i]!, spellDay(dayNumber(day) + by));
};

const onDay = (mention: ResolvedMention, value: string): ResolvedMention => ({
  ...mention,
  timex: { type: 'DATE', value },
  iso: value,
  from: value,
  to: value,
  inferred: [],
});

/** How many days around an anniversary news mentions it. */
const AROUND_NOW = 400;

/** *the tenth anniversary of the attack*, *of the attack on 3 May 2013*: only where the text gives the day with its year. */
const anniversary = (
  { found, mentions, day: published, dateOfEvent }: Resolved,
  i: number,
  years: number,
): ResolvedMention | undefined => {
  const { to } = found[i]!;
  const next = (found[i + 1]?.from ?? Infinity) <= to + 2 ? mentions[i + 1] : undefined;
  // A day without its year may be that of the anniversary.
  if (published === undefined || (next !== undefined && next.inferred.length > 0)) return undefined;
  const later = yearsAfter(next ?? dateOfEvent(to + 1), years);
  if (later === undefined || Math.abs(dayNumber(later) - published) > AROUND_NOW) return undefined;
  return onDay(mentions[i]!, formatDay(later));
};

const yearsAfter = (event: ResolvedMention | undefined, years: number): CivilDay | undefined => {
  const day = event?.from == null || event.from !== event.to ? undefined : parseDay(event.from);
  const later = day === undefined ? undefined : { ...day, year: day.year + years };
  return later !== undefined && isCivilDay(later) ? later : undefined;
};

/** *Ramadan*: from its first day to its last. */
const lasting = ({ reading: { when } }: Found, mention: ResolvedMention): ResolvedMention => {
  if (when?.is !== 'part' || when.part.is !== 'holiday' || mention.from === null) return mention;
  const first = dayNumber(parseDay(mention.from)!);
  const days = lengthOf(when.part.holiday, first);
  if (days === 1) return mention;
  const to = spellDay(first + days - 1);
  const value = `${mention.from}/${to}`;
  return { ...mention, to, iso: value, timex: { ...mention.timex, value } };
};

const SINCE = wordSet(['since']);
const onwards = wordSet(['onwards', 'onward']);
const UP = wordSet(['up']);

/** *since 2019*, *from 1 May onwards*, *up to June 30*, *until May*: only one end is given. */
const openEnded = (document: Document, { from, to }: Found, mention: ResolvedMention): ResolvedMention => {
  if (mention.from === null || mention.since !== undefined) return mention;
  const before = wordAt(document, from - 1);
  if (SINCE.has(before) || isOnwards(document, to)) return { ...mention, to: null };
  const isUpTo = before === TO && UP.has(wordAt(document, from - 2));
  return isUpTo || until.has(before) ? { ...mention, from: null } : mention;
};

/** *from 1 May on*, *onwards* */
const isOnwards = (document: Document, to: number): boolean =>
  onwards.has(wordAt(document, to)) ||
  (wordAt(document, to) === ON && '.,;'.includes(document.text[document.tokens.start[to + 1] ?? -1] ?? ' '));
