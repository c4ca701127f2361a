import type { DateRange, NewsEvent, Numbered } from '../../core/entity.js';
import type { Context } from '../../core/recogniser.js';
import { Kind, Verb } from '../../language/chunks/kinds.js';
import { siteOf } from '../../language/chunks/site.js';
import { tokenAt, type Document } from '../../text/document.js';
import type { Dating } from './event-dates.js';
import { isPresentPerfect } from './reported.js';

/** An event dated after the day of publication is still to come. */
export const isAhead = (date: Numbered<DateRange> | undefined, { reference }: Context): boolean =>
  reference !== null && date?.from != null && date.from > reference.value;

/** `called for a march on Friday`: what has happened does not have a day that is still ahead. */
export const withoutPlans =
  (dating: Dating, dates: ReadonlyMap<string, Numbered<DateRange>>, document: Document, context: Context): Dating =>
  (event) => {
    const found = dating(event);
    const date = found === null ? undefined : dates.get(found.id);
    return isAhead(date, context) && !isSpelt(date) && isDone(event, document) ? null : found;
  };

/** A day whose month and year are in the text, so that nothing was guessed from the day of publication. */
const isSpelt = (date: Numbered<DateRange> | undefined): boolean =>
  date !== undefined && date.inferred.length === 0 && date.from === date.to;

/** Whether the verb of an event is in the past: `exchanged prisoners`, `was called off`, `has invited her`. */
const isDone = ({ mentions: [first], modality }: NewsEvent, document: Document): boolean => {
  if (first === undefined || modality !== 'asserted') return false;
  const at = tokenAt(document, first.start);
  const site = siteOf(document, at);
  const { chunks } = site;
  const verb = chunks.of[at]!;
  if (isPresentPerfect(site, verb)) return true;
  const past = Verb.Finite | Verb.Past;
  return chunks.kind[verb] === Kind.Verb && (chunks.flags[verb]! & (past | Verb.Modal | Verb.Infinitive)) === past;
};
