import type { DateRange, Entity, EntityType, NewsEvent, Numbered } from '../core/entity.js';
import type { Document } from '../text/document.js';
import { affiliate } from './affiliations.js';
import { calendarOf, joinOccurrences } from './coreference.js';
import { dateOf, isAhead, isEventDate } from './event-dates.js';
import { indexOf, mentionIndex, type MentionIndex } from './mention-index.js';
import { nameEnds, withStretches } from './intervals.js';
import { linkedEvent } from './linked-event.js';
import { byFirstMention, number } from './numbering.js';
import { participantsOf } from './participants.js';

/** Numbers the entities and connects them: who took part in which event, when, and for whom people act. */
export const link = (entities: readonly Entity[], document: Document): Numbered[] => {
  const countries = ofType(entities, 'country');
  const people = affiliate(ofType(entities, 'person'), countries);
  const numbered = number<Entity>([...people, ...countries, ...ofType(entities, 'date')]);
  const dates = nameEnds(numbered.filter((entity) => entity.type === 'date'));
  const others = [...numbered.filter(({ type }) => type !== 'date'), ...dates];
  return [...others, ...number(linkEvents(ofType(entities, 'event'), others, document))].sort(byFirstMention);
};

const ofType = <T extends EntityType>(
  entities: readonly Entity[],
  wanted: T,
): Extract<Entity, { readonly type: T }>[] =>
  entities.filter((entity): entity is Extract<Entity, { readonly type: T }> => entity.type === wanted);

interface Surroundings {
  readonly who: MentionIndex;
  readonly when: MentionIndex;
  readonly dates: ReadonlyMap<string, Numbered<DateRange>>;
}

const linkEvents = (events: readonly NewsEvent[], others: readonly Numbered[], document: Document): NewsEvent[] => {
  const dates = others.filter((entity) => entity.type === 'date');
  const surroundings: Surroundings = {
    who: mentionIndex(others, ({ type }) => type === 'person' || type === 'country'),
    when: indexOf(
      withStretches(mentionIndex(dates, (entity) => entity.type === 'date' && isEventDate(entity)).places, dates),
    ),
    dates: new Map(dates.map((date) => [date.id, date])),
  };
  const linked = events.map((event) => complete(event, surroundings, document));
  return joinOccurrences(linked, document, calendarOf(surroundings.dates, document.reference?.value));
};

const complete = (event: NewsEvent, { who, when, dates }: Surroundings, document: Document): NewsEvent => {
  const date = isDatable(event) ? dateOf(event, when, document) : null;
  const range = date === null ? undefined : dates.get(date);
  return linkedEvent(event, {
    year: event.year ?? yearOf(event, range),
    modality: event.modality === 'asserted' && isAhead(range, document) ? 'planned' : event.modality,
    participants: participantsOf(event, who, document),
    date,
    place: event.place,
    mentions: event.mentions,
  });
};

/** A date beside `World War II` or another name of long ago says nothing of it. */
const isDatable = ({ tier, kind }: NewsEvent): boolean => tier === 'occurrence' || kind !== 'conflict';

const yearOf = ({ tier }: NewsEvent, date: DateRange | undefined): number | null =>
  tier === 'named' && date?.from != null ? Number(date.from.slice(0, 4)) : null;
