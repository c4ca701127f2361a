import type { DateRange, Entity, NewsEvent, Numbered } from '../core/entity.js';
import { ofType } from '../core/lists/of-type.js';
import type { Context } from '../core/recogniser.js';
import type { Staged } from '../core/together.js';
import type { Document } from '../text/document.js';
import { joinOccurrences, longBefore } from './coreference/coreference.js';
import type { Background, EventDraft } from './coreference/happening.js';
import { isAhead, withoutPlans } from './dating/ahead.js';
import { datingOf, isEventDate, type Dating } from './dating/event-dates.js';
import { withIntervals } from './dating/intervals.js';
import { indexOf, mentionIndex, type MentionIndex } from './mention-index.js';
import { complete } from './participants/completed.js';
import { participantsOf } from './participants/participants.js';
import { partsOf } from './participants/parts.js';
import { referencesOf, type References } from './participants/references.js';
import { lowerRepeats } from './repeats.js';
import { whyOf } from './why.js';

interface Surroundings {
  readonly who: MentionIndex;
  readonly references: References;
  readonly when: MentionIndex;
  readonly dates: ReadonlyMap<string, Numbered<DateRange>>;
  readonly countriesOf: Background['countriesOf'];
}

/** Connects the events of an article with its people, countries and dates, and joins those that are one happening. */
export function* linkEvents(
  events: readonly EventDraft[],
  others: readonly Numbered[],
  document: Document,
  context: Context,
): Staged<NewsEvent[]> {
  const surroundings = surroundingsOf(events, others, document);
  const dating = withoutPlans(datingOf(events, surroundings.when, document), surroundings.dates, document, context);
  yield 'days and references';
  for (const event of events) connect(event, dating, surroundings, document, context);
  yield 'participants and days';
  const entities = byId(others);
  const background: Omit<Background, 'isOfCourt'> = {
    dates: surroundings.dates,
    longAgo: longBefore(context.reference?.value),
    isPerson: (id) => entities.get(id)?.type === 'person',
    countriesOf: surroundings.countriesOf,
    isCountry: isCountryOf(others),
  };
  const cast = { byId: entities, who: surroundings.who, document };
  const linked: EventDraft[] = [];
  const joined = yield* joinOccurrences(events, document, background);
  yield 'coreference';
  for (const one of joined) {
    complete(one, cast);
    linked.push(one.event);
  }
  lowerRepeats(linked);
  return linked;
}

const isCountryOf = (others: readonly Numbered[]): Background['isCountry'] => {
  const names = new Set<string>();
  for (const { mentions } of ofType(others, 'country')) for (const { text } of mentions) names.add(text);
  return (place) => names.has(place);
};

const surroundingsOf = (
  events: readonly EventDraft[],
  others: readonly Numbered[],
  document: Document,
): Surroundings => {
  const dates = ofType(others, 'date');
  const who = mentionIndex(others, isPlayer);
  const dated = mentionIndex(dates, (entity) => entity.type === 'date' && isEventDate(entity)).places;
  return {
    who,
    references: referencesOf(ofType(others, 'person'), who, document, partsOf(events, who, document)),
    when: indexOf(withIntervals(dated, dates)),
    dates: byId(dates),
    countriesOf: countriesById(others),
  };
};

const isPlayer = ({ type }: Entity): boolean => type === 'person' || type === 'country';

const byId = <E extends Numbered>(entities: readonly E[]): ReadonlyMap<string, E> => {
  const found = new Map<string, E>();
  for (const entity of entities) found.set(entity.id, entity);
  return found;
};

/** The ids of the countries that the people of an article act for, by the id of the person. */
const countriesById = (others: readonly Numbered[]): Background['countriesOf'] => {
  const countries = new Map<string, string>();
  for (const { iso2, id } of ofType(others, 'country')) countries.set(iso2, id);
  const ofPerson = new Map<string, readonly string[]>();
  for (const person of ofType(others, 'person')) {
    const ids: string[] = [];
    for (const iso2 of person.countries) if (countries.has(iso2)) ids.push(countries.get(iso2)!);
    if (ids.length > 0) ofPerson.set(person.id, ids);
  }
  return (id) => ofPerson.get(id) ?? NONE;
};

const NONE: readonly string[] = [];

/** When it happened, who took part, and whether it lies after the day of publication. */
const connect = (
  event: EventDraft,
  dating: Dating,
  { who, references, dates, countriesOf }: Surroundings,
  document: Document,
  context: Context,
): void => {
  const found = isDatable(event) ? dating(event) : null;
  const date = found?.id ?? null;
  const range = date === null ? undefined : dates.get(date);
  const cast = { who, references, countriesOf, document };
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
