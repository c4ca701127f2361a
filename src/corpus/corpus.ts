import type { ArticleRecord, EntityRecord, EventRecord } from '../core/record.js';
import { createHappenings } from './happenings.js';
import type { Deed, Kept, MergedCountry, Pair } from './kept.js';
import { count, tally, type Counts } from './merged.js';
import { createPeople } from './people.js';
import { summaryOf, type Summary } from './summary.js';
import { pairsOf } from './together.js';

/** Which articles and events count. */
export interface Wanted {
  readonly since?: string;
  readonly until?: string;
  /** Each of these must be in the article: a country by its code, a person by name. */
  readonly where: readonly Condition[];
  readonly kinds?: readonly string[];
}

export interface Condition {
  readonly field: 'country' | 'person';
  readonly value: string;
}

/** What is kept of a corpus: no more than its distinct people, countries, pairs, months and events. */
export interface Corpus {
  /** Whether the record is wanted. */
  readonly add: (record: ArticleRecord) => boolean;
  readonly summary: (top: number) => Summary;
}

/** Reads records one after the other and forgets them. */
export const createCorpus = (wanted: Wanted): Corpus => {
  const kept = {
    ...{ people: createPeople(), happenings: createHappenings(), articles: { all: 0, undated: 0 } },
    ...{
      countries: new Map<string, MergedCountry>(),
      months: new Map<string, Counts>(),
      published: new Map<string, number>(),
    },
    ...{ personPairs: new Map<string, Pair>(), countryPairs: new Map<string, Pair>(), deeds: new Map<string, Deed>() },
  };
  return {
    add: (record) => {
      const isCounted = isWanted(record, wanted);
      if (isCounted) addTo(kept, record, wanted);
      return isCounted;
    },
    summary: (top) => summaryOf(kept, top),
  };
};

const isWanted = ({ date, entities }: ArticleRecord, { since = '', until = '9', where }: Wanted): boolean => {
  if (since !== '' || until !== '9') {
    if (date === null || date.value < since || date.value > until) return false;
  }
  return where.every((condition) => entities.some((entity) => meets(entity, condition)));
};

const meets = (entity: EntityRecord, { field, value }: Condition): boolean => {
  if (entity.type === 'country') return field === 'country' && entity.iso2 === value;
  if (entity.type !== 'person' || field !== 'person') return false;
  return [entity.name, ...entity.aliases].some((name) => name.toLowerCase() === value.toLowerCase());
};

const addTo = (kept: Kept, record: ArticleRecord, { kinds }: Wanted): void => {
  kept.articles.all++;
  if (record.date === null) kept.articles.undated++;
  else tally(kept.published, [record.date.value.slice(0, 7)]);
  const names = new Map<string, string>();
  for (const entity of record.entities) {
    const name = addEntity(kept, entity);
    if (name !== undefined) names.set(entity.id, name);
    if (entity.type === 'event' && (kinds?.includes(entity.kind) ?? true)) addEvent(kept, entity, record.id);
  }
  for (const { iso2, score } of record.focus) {
    const country = kept.countries.get(iso2);
    if (country !== undefined) country.focus += score;
  }
  addMonths(kept.months, record);
  addPairs(kept.personPairs, record, 'person', names);
  addPairs(kept.countryPairs, record, 'country', names);
};

/** Answers who of the corpus a person is, or which country. */
const addEntity = ({ people, countries }: Kept, entity: EntityRecord): string | undefined => {
  if (entity.type === 'person' && entity.byline !== true) return String(people.add(entity).id);
  if (entity.type !== 'country') return undefined;
  addCountry(countries, entity.iso2, entity.name, entity.mentions.length);
  return entity.iso2;
};

/** Of dates that lie in one month. */
const addMonths = (months: Map<string, Counts>, { entities }: ArticleRecord): void => {
  const own = new Map<string, number>();
  for (const entity of entities) {
    const month = monthOf(entity);
    if (month !== undefined) own.set(month, (own.get(month) ?? 0) + entity.mentions.length);
  }
  for (const [month, mentions] of own) {
    const counts = months.get(month) ?? { mentions: 0, articles: 0 };
    count(counts, mentions);
    months.set(month, counts);
  }
};

const monthOf = (entity: EntityRecord): string | undefined => {
  if (entity.type !== 'date' || entity.from === null) return undefined;
  const month = entity.from.slice(0, 7);
  return entity.to?.startsWith(month) === true ? month : undefined;
};

const addCountry = (countries: Map<string, MergedCountry>, iso2: string, name: string, mentions: number): void => {
  const country = countries.get(iso2) ?? { iso2, name, mentions: 0, articles: 0, focus: 0 };
  count(country, mentions);
  countries.set(iso2, country);
};

const addEvent = (kept: Kept, event: EventRecord, article: string): void => {
  kept.happenings.add(event, article);
  const sides = (isTarget: boolean) =>
    event.participants.filter(({ iso2, role }) => iso2 !== undefined && (role === 'target') === isTarget);
  for (const { name: agent = '' } of sides(false))
    for (const { name: target = '' } of sides(true)) {
      const key = `${agent}\n${target}`;
      const deed = kept.deeds.get(key) ?? { agent, target, events: 0, kinds: new Map<string, number>() };
      deed.events++;
      tally(deed.kinds, [event.kind]);
      kept.deeds.set(key, deed);
    }
};

const addPairs = (
  pairs: Map<string, Pair>,
  record: ArticleRecord,
  type: 'person' | 'country',
  names: ReadonlyMap<string, string>,
): void => {
  for (const { a, b, times } of pairsOf(record, type)) {
    const [one, other] = [names.get(a), names.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const [first, second] = one < other ? [one, other] : [other, one];
    const pair = pairs.get(`${first} ${second}`) ?? { a: first, b: second, times: 0, articles: 0 };
    pair.times += times;
    pair.articles++;
    pairs.set(`${first} ${second}`, pair);
  }
};
