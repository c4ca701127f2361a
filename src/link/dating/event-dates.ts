import type { DateRange, EventMention, NewsEvent, Numbered } from '../../core/entity.js';
import { gather } from '../../core/gather.js';
import type { Context } from '../../core/recogniser.js';
import { Kind } from '../../language/chunks/kinds.js';
import { siteOf } from '../../language/chunks/site.js';
import { clauseOf } from '../../language/clauses.js';
import { reporting } from '../../language/reporting.js';
import { slice, tokenAt, type Document } from '../../text/document.js';
import { Shape } from '../../text/tokens.js';
import { lastToken, ownersOf, type Owners } from './date-owners.js';
import type { MentionIndex, Place } from '../mention-index.js';
import { isStamp } from './stamps.js';
import { isSpokenOfIn, ofVerb } from './verb-dates.js';

/** `asked the firm to answer by Tuesday`, `more than in 2010`: no day on which it happened. */
const LIMIT =
  /\b(?:by|until|till|before|than|than in|than on|compared to|compared with|up from|down from|(?:put off|postponed|delayed|moved|rescheduled|brought forward) from)(?: the)? $/i;
/** `the first loss since 1992`, `lows not seen since October 1982`. */
const SINCE = /\bsince(?: at least)? $/i;
const RECORD =
  /\b(?:first|not|no|never|only|most|worst|best|lows?|highs?|time|(?:bigg|larg|great|high|low|deadli|heavi|strong|weak|steep|sharp|long)est)\b/i;
const RELATIVE =
  /^,? (?:which|that) (?:happened|occurred|took place|began|opened|started|struck|erupted|hit|came|ended)\b[^,;]{0,60}$/i;
/** In the same sentence, but in another clause: `…, which was built in 1990`. */
const APART = /\b(?:who|which|whose|where|when|since|after|before|because)\b/i;
const BEFORE = 90;
/** Words that may stand between a reporting verb and its day: `told the paper on`. */
const BETWEEN = 3;

/** The dates of an article that say when something happened. */
export const isEventDate = ({ timex }: DateRange): boolean =>
  (timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF');

/** A date, its position, and why it is the date of an event. */
export interface EventDate extends Place {
  readonly by: 'its own phrase' | 'its clause' | 'its sentence';
}

/** Finds the dates of events. */
export type Dating = (event: NewsEvent) => EventDate | null;

/**
 * An event takes the date of its own phrase, else of its clause, else of its sentence; never that of another event's phrase.
 */
export const datingOf = (events: readonly NewsEvent[], when: MentionIndex, document: Document): Dating => {
  const triggers = new Set(gather(events, ({ mentions }) => mentions.map((mention) => tokenOf(mention, document))));
  const known = new Map<Place, Owners>();
  const owners = (place: Place): Owners => {
    if (!known.has(place)) known.set(place, ownersOf(place, triggers, document));
    return known.get(place)!;
  };
  return ({ mentions }) => {
    for (const mention of mentions) {
      const found = dateOfMention(mention, when, owners, document);
      if (found !== null) return found;
    }
    return null;
  };
};

const tokenOf = ({ start, end }: EventMention, document: Document): number =>
  lastToken(document, tokenAt(document, start), end);

const dateOfMention = (
  mention: EventMention,
  when: MentionIndex,
  owners: (place: Place) => Owners,
  document: Document,
): EventDate | null => {
  const places = when
    .within(mention.sentence)
    .filter((place) => !isLimit(place, mention, document) && !isStamp(place, document));
  // `began at 7 p.m. and ended in the town on Saturday`: an hour is that of the day that the sentence names.
  const days = places.filter(({ start, end }) => !HOUR.test(document.text.slice(start, end)));
  const found = dateAmong(days, mention, owners, document);
  return found === null && days.length < places.length ? dateAmong(places, mention, owners, document) : found;
};

const HOUR = /^(?:noon|midnight|\d{1,2}(?::\d\d|(?:[.:]\d\d)? ?[ap]\.?m\.?)(?: (?:GMT|[BCE][DES]T|local time))?)$/;

const dateAmong = (
  places: readonly Place[],
  mention: EventMention,
  owners: (place: Place) => Owners,
  document: Document,
): EventDate | null => {
  if (places.length === 0) return null;
  const own = tokenOf(mention, document);
  const isOwn = (place: Place): boolean =>
    owners(place)?.includes(own) === true ||
    RELATIVE.test(document.text.slice(mention.end, place.start)) ||
    isWhen(place, mention, document);
  const free = places.filter((place) => owners(place) === null && !isReported(place, mention, document));
  const inPhrase = nearest(mention, places.filter(isOwn), 'its own phrase');
  if (inPhrase !== null || isSpokenOfIn(mention, own, document)) return inPhrase;
  const inClause = free.filter((place) => isInClause(place, mention, document));
  return (
    nearest(mention, ofVerb(inClause, own, document), 'its clause') ??
    inSentence(
      mention,
      free.filter((place) => !isInClause(place, mention, document)),
      document,
    )
  );
};

/** `better than in 2008, when it posted a loss` */
const isWhen = (place: Place, { clause }: EventMention, { text }: Document): boolean =>
  place.end < clause.start &&
  WHEN.test(text.slice(clause.start, clause.start + 5)) &&
  /^, ?$/.test(text.slice(place.end, clause.start));

const WHEN = /^when\b/;

const isInClause = (place: Place, mention: EventMention, document: Document): boolean => {
  const { start, end } = mention.clause;
  return place.start >= start && place.start < end && !isBeforeVerb(place, mention, document);
};

const isLimit = (place: Place, mention: EventMention, document: Document): boolean => {
  const before = wordsBefore(place, mention, document);
  return LIMIT.test(before) || (SINCE.test(before) && RECORD.test(before));
};

/** `…, he said on Monday`: the day of the report, not of the event. */
const isReported = (place: Place, { sentence }: EventMention, document: Document): boolean => {
  const { word, shape } = document.tokens;
  const to = tokenAt(document, place.start);
  const from = Math.max(tokenAt(document, sentence.start), to - 1 - BETWEEN);
  for (let at = to - 1; at >= from && shape[at] !== Shape.Punctuation; at--) if (reporting.has(word[at]!)) return true;
  return false;
};

const wordsBefore = (place: Place, { sentence }: EventMention, { text }: Document): string =>
  text.slice(Math.max(sentence.start, place.start - BEFORE), place.start);

const inSentence = (mention: EventMention, free: readonly Place[], document: Document): EventDate | null => {
  const found = nearest(mention, free, 'its sentence');
  if (found === null || isOfAside(found, document)) return null;
  const between = document.text.slice(Math.min(found.end, mention.end), Math.max(found.start, mention.start));
  return APART.test(between) || (found.start > mention.end && CONTENT.test(between)) ? null : found;
};

/** `ruled that a witness heard in March had lied`: what was said has the date. */
const CONTENT = /^ that\b/;

/** `who ran the town from 1999, was found guilty`: the clause of the date ends at the comma. */
const isBeforeVerb = (place: Place, { clause, start }: EventMention, { text }: Document): boolean =>
  place.end < start &&
  RELATIVE_FIRST.test(text.slice(clause.start, clause.start + 8)) &&
  text.slice(place.end, start).includes(',');

const RELATIVE_FIRST = /^(?:who|which|whose|where|when)\b/i;

/** `a ferry that capsized last August` */
const isRelativeThat = (document: Document, at: number): boolean => {
  if (at === 0 || slice(document, at) !== 'that') return false;
  const { chunks } = siteOf(document, at - 1);
  return chunks.kind[chunks.of[at - 1]!] === Kind.Noun;
};

/** The day in a clause that continues about the same subject. */
const isOfAside = ({ start }: Place, document: Document): boolean => {
  const { from } = clauseOf(document, tokenAt(document, start));
  return APART.test(slice(document, from)) || isRelativeThat(document, from);
};

const nearest = (mention: EventMention, places: readonly Place[], by: EventDate['by']): EventDate | null => {
  let best: Place | null = null;
  for (const place of places) if (best === null || distance(place, mention) < distance(best, mention)) best = place;
  if (best === null) return null;
  const { id, type, isDemonym, start, end } = best;
  return { id, type, isDemonym, start, end, by };
};

const distance = (a: Place | EventMention, b: Place | EventMention): number =>
  a.start < b.start ? b.start - a.end : a.start - b.end;

/** An event dated after the day of publication is still to come. */
export const isAhead = (date: Numbered<DateRange> | undefined, { reference }: Context): boolean =>
  reference !== null && date?.from != null && date.from > reference.value;
