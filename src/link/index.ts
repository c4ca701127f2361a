import type { DateRange, Entity, EntityKinds, EntityType, NewsEvent, Numbered } from '../core/entity.js';
import type { Context } from '../core/recogniser.js';
import type { Document } from '../text/document.js';
import { affiliate } from './affiliations.js';
import { joinOccurrences, longBefore } from './coreference.js';
import type { Background, EventDraft } from './happening.js';
import { datingOf, isAhead, isEventDate, type Dating } from './event-dates.js';
import { indexOf, mentionIndex, type MentionIndex } from './mention-index.js';
import { nameEnds, withIntervals } from './intervals.js';
import { byFirstMention, number } from './numbering.js';
import { participantsOf } from './participants.js';
import { referencesOf, type References } from './references.js';
import { complete } from './completed.js';
import { whyOf } from './why.js';

/**
 * Numbers the entities and connects them: who took part in which event, when, and for whom people act. Kinds that it does not
 * know are numbered and left as they are.
 */
export const link = (entities: readonly Entity[], document: Document, context: Context): readonly Numbered[] => {
  const events = entities.filter(isOf('event'));
  const others = connected(
    entities.filter((entity) => entity.type !== 'event'),
    document,
  );
  return [...others, ...number(linkEvents(events, others, document, context))].sort(byFirstMention);
};

/** People with their countries, intervals with their ends. */
const connected = (entities: readonly Entity[], document: Document): readonly Numbered[] => {
  const people = affiliate(entities.filter(isOf('person')), entities.filter(isOf('country')), document);
  const numbered = number([...people, ...entities.filter(({ type }) => type !== 'person')]);
  return [...numbered.filter(({ type }) => type !== 'date'), ...nameEnds(numbered.filter(isOf('date')))];
};

const isOf =
  <T extends EntityType>(wanted: T) =>
  <E extends Entity>(entity: E): entity is E & EntityKinds[T] =>
    entity.type === wanted;

interface Surroundings {
  readonly who: MentionIndex;
  readonly references: References;
  readonly when: MentionIndex;
  readonly dates: ReadonlyMap<string, Numbered<DateRange>>;
}

const linkEvents = (
  events: readonly EventDraft[],
  others: readonly Numbered[],
  document: Document,
  context: Context,
): NewsEvent[] => {
  if (events.length === 0) return [];
  const dates = others.filter(isOf('date'));
  const who = mentionIndex(others, ({ type }) => type === 'person' || type === 'country');
  const surroundings: Surroundings = {
    who,
    references: referencesOf(others.filter(isOf('person')), who, document),
    when: indexOf(
      withIntervals(mentionIndex(dates, (entity) => entity.type === 'date' && isEventDate(entity)).places, dates),
    ),
    dates: new Map(dates.map((date) => [date.id, date])),
  };
  const dating = datingOf(events, surroundings.when, document);
  for (const event of events) connect(event, dating, surroundings, document, context);
  const byId = new Map(others.map((entity) => [entity.id, entity]));
  const background: Background = {
    dates: surroundings.dates,
    longAgo: longBefore(context.reference?.value),
    countriesOf: countriesById(others),
  };
  const joined = joinOccurrences(events, document, background);
  for (const one of joined) complete(one, { byId, who: surroundings.who, document });
  return joined.map(({ event }) => event);
};

/** The ids of the countries that the people of an article act for, by the id of the person. */
const countriesById = (others: readonly Numbered[]): Background['countriesOf'] => {
  const countries = new Map(others.filter(isOf('country')).map(({ iso2, id }) => [iso2, id]));
  const people = new Map(others.filter(isOf('person')).map((person) => [person.id, person.countries]));
  return (id) => (people.get(id) ?? []).flatMap((iso2) => countries.get(iso2) ?? []);
};

/** When it was, who took part, and what the day of publication says of it. */
const connect = (
  event: EventDraft,
  dating: Dating,
  { who, references, dates }: Surroundings,
  document: Document,
  context: Context,
): void => {
  const found = isDatable(event) ? dating(event) : null;
  const date = found?.id ?? null;
  const range = date === null ? undefined : dates.get(date);
  const cast = { who, references, document };
  event.year ??= yearOf(event, range);
  if (event.modality === 'asserted' && isAhead(range, context)) event.modality = 'planned';
  event.participants = participantsOf(event, cast);
  event.date = date;
  if (context.options.explain === true) event.explanation = whyOf(event, found, cast);
};

/** A date beside `World War II`, or another name of the distant past, is not its date. */
const isDatable = ({ tier, kind }: NewsEvent): boolean => tier === 'occurrence' || kind !== 'conflict';

const yearOf = ({ tier }: NewsEvent, date: DateRange | undefined): number | null =>
  tier === 'named' && date?.from != null ? Number(date.from.slice(0, 4)) : null;
