import type { DateRange, EventMention, NewsEvent, Numbered, Span } from '../core/entity.js';
import type { Context } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import type { MentionIndex, Place } from './mention-index.js';

/** `…, he said on Monday`: the day of the report, not of the event. */
const REPORTED = /\b(?:said|says|told|announced|reported|added|stated|confirmed)(?: \w+){0,3} ?$/i;
const REPORT_LENGTH = 40;

/** The dates of an article that say when something happened. */
export const isEventDate = ({ timex }: DateRange): boolean =>
  (timex.type === 'DATE' || timex.type === 'TIME') && !timex.value.endsWith('_REF');

/** The nearest date of the clause, else of the sentence; null if there is none. */
export const dateOf = (event: NewsEvent, when: MentionIndex, document: Document): string | null => {
  for (const mention of event.mentions) {
    const found = nearest(mention, mention.clause, when, document) ?? inSentence(mention, when, document);
    if (found !== null) return found.id;
  }
  return null;
};

/** Elsewhere in the sentence, but not in a clause of its own: `…, which was built in 1990`. */
const inSentence = (mention: EventMention, when: MentionIndex, document: Document): Place | null => {
  const found = nearest(mention, mention.sentence, when, document);
  if (found === null) return null;
  const between = document.text.slice(Math.min(found.end, mention.end), Math.max(found.start, mention.start));
  return APART.test(between) ? null : found;
};

const APART = /\b(?:who|which|whose|where|when|since|after|before|because)\b/i;

const nearest = (mention: EventMention, span: Span, when: MentionIndex, { text }: Document): Place | null => {
  let best: Place | null = null;
  for (const place of when.within(span)) {
    if (REPORTED.test(text.slice(Math.max(span.start, place.start - REPORT_LENGTH), place.start))) continue;
    if (best === null || distance(place, mention) < distance(best, mention)) best = place;
  }
  return best;
};

const distance = (a: Span, b: Span): number => (a.start < b.start ? b.start - a.end : a.start - b.end);

/** What has a date after the day of publication has yet to happen. */
export const isAhead = (date: Numbered<DateRange> | undefined, { reference }: Context): boolean =>
  reference !== null && date?.from != null && date.from > reference.value;
