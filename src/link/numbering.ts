import type { Country, DateRange, Entity, NewsEvent, Numbered, Person } from '../core/entity.js';

const letters = { person: 'p', country: 'c', date: 'd', event: 'e' } as const;

/** Numbers the entities of each kind in order of first mention: `p1`, `p2`, `c1`. */
export const number = <E extends Entity>(entities: readonly E[]): Numbered<E>[] => {
  const counts = { person: 0, country: 0, date: 0, event: 0 };
  return [...entities]
    .sort(byFirstMention)
    .map((entity) => withId(entity, `${letters[entity.type]}${++counts[entity.type]}`) as unknown as Numbered<E>);
};

// Written out field by field: objects put together from others are slow to make and to read.
const withId = (entity: Entity, id: string): Numbered => {
  switch (entity.type) {
    case 'person':
      return numberedPerson(entity, id);
    case 'country':
      return numberedCountry(entity, id);
    case 'date':
      return numberedDate(entity, id);
    case 'event':
      return numberedEvent(entity, id);
  }
};

const numberedPerson = (person: Person, id: string): Numbered<Person> => {
  const { type, name, aliases, roles, countries, mentions } = person;
  return { type, name, aliases, roles, countries, mentions, id };
};

const numberedCountry = (country: Country, id: string): Numbered<Country> => {
  const { type, name, iso2, iso3, mentions } = country;
  return { type, name, iso2, iso3, mentions, id };
};

const numberedDate = (date: DateRange, id: string): Numbered<DateRange> => {
  const { type, value, from, to, timex, inferred, mentions, spans, begin, end } = date;
  return { type, value, from, to, timex, inferred, mentions, spans, begin, end, id };
};

const numberedEvent = (event: NewsEvent, id: string): Numbered<NewsEvent> => ({
  type: 'event',
  tier: event.tier,
  kind: event.kind,
  name: event.name,
  series: event.series,
  edition: event.edition,
  year: event.year,
  modality: event.modality,
  attribution: event.attribution,
  participants: event.participants,
  date: event.date,
  place: event.place,
  mentions: event.mentions,
  id,
});

/** In the order in which the text names them first. */
export const byFirstMention = (a: Entity, b: Entity): number => firstOf(a) - firstOf(b);

/** A stretch of days stands where its first day does. */
const firstOf = (entity: Entity): number =>
  (entity.mentions[0] ?? (entity.type === 'date' ? entity.spans[0] : undefined))?.start ?? 0;
