import type { Happening } from './happenings.js';
import type { Deed, Kept, MergedCountry, Pair } from './kept.js';
import { compare, ranked, tally, type Counts } from './merged.js';
import type { MergedPerson } from './people.js';

/** A row of a table, by the headings of its columns. */
export type Row = Readonly<Record<string, string | number>>;
export interface Section {
  readonly name: string;
  readonly title: string;
  /** How many rows there are, with those that are left out. */
  readonly count: number;
  readonly rows: readonly Row[];
  /** Of each row, by ids of the corpus: the person or country, both of a pair, the articles that an event is in. */
  readonly ids: readonly (readonly string[])[];
}

export interface Summary {
  readonly articles: number;
  readonly undatedArticles: number;
  readonly undatedEvents: number;
  readonly sections: readonly Section[];
}

const nameOf = (person: MergedPerson): string => ranked(person.names)[0] ?? '';

const byArticles = (a: Counts, b: Counts): number => b.articles - a.articles || b.mentions - a.mentions;

/** The tables of a corpus. */
export const summaryOf = (kept: Kept, top: number): Summary => {
  const { articles, happenings } = kept;
  return {
    ...{ articles: articles.all, undatedArticles: articles.undated, undatedEvents: happenings.undated() },
    sections: [...namedSections(kept, top), ...eventSections(kept, top), ...pairSections(kept, top)].sort(
      (a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name),
    ),
  };
};

/** The order in which they are read. */
const ORDER: readonly string[] = [
  ...['people', 'countries', 'events', 'months', 'people-together', 'countries-together'],
  ...['countries-to-countries', 'timeline'],
];

interface Rows<T> {
  readonly items: readonly T[];
  readonly top: number;
  readonly row: (item: T) => Row;
  readonly ids?: (item: T) => readonly string[];
}

const section = <T>(name: string, title: string, { items, top, row, ids = () => [] }: Rows<T>): Section => {
  const first = items.slice(0, top);
  return { name, title, count: items.length, rows: first.map(row), ids: first.map(ids) };
};

const namedSections = ({ people, countries }: Kept, top: number): Section[] => {
  const named = people.all().map((person) => ({ person, name: nameOf(person) }));
  return [
    section('people', 'People', {
      items: named.sort((a, b) => byArticles(a.person, b.person) || compare(a.name, b.name)),
      top,
      row: ({ person, name }) => personRow(person, name),
      ids: ({ person }) => [String(person.id)],
    }),
    section('countries', 'Countries', {
      items: [...countries.values()].sort((a, b) => byArticles(a, b) || compare(a.iso2, b.iso2)),
      top,
      row: countryRow,
      ids: ({ iso2 }) => [iso2],
    }),
  ];
};

const eventSections = (kept: Kept, top: number): Section[] => {
  const reported = mostReported(kept.happenings.all());
  const said = { top, row: happeningRow, ids: ({ articlesBy }: Happening) => articlesBy };
  return [
    section('events', 'Events', { items: reported, ...said }),
    section('timeline', 'Timeline', { items: timelineOf(reported, top), ...said }),
    section('months', 'Dates by month', { items: monthsOf(kept, top), top, row: (row) => row }),
  ];
};

const pairSections = (kept: Kept, top: number): Section[] => {
  const countryNames = new Map([...kept.countries].map(([iso2, { name }]) => [iso2, name]));
  const together = (name: string, title: string, pairs: Kept['personPairs'], names: ReadonlyMap<string, string>) =>
    section(name, title, {
      items: pairsByTimes(pairs),
      top,
      row: (pair) => pairRow(pair, names),
      ids: ({ a, b }) => [a, b],
    });
  return [
    together('people-together', 'Who with whom', kept.personPairs, namesApart(kept.people.all())),
    together('countries-together', 'Countries together', kept.countryPairs, countryNames),
    section('countries-to-countries', 'Country to country', { items: deedsOf(kept), top, row: deedRow }),
  ];
};

/** Names by ids; of two people who have one name, each has the countries after it. */
const namesApart = (people: readonly MergedPerson[]): ReadonlyMap<string, string> => {
  const counts = new Map<string, number>();
  tally(counts, people.map(nameOf));
  return new Map(
    people.map((person) => {
      const name = nameOf(person);
      const countries = counts.get(name) === 1 ? '' : ranked(person.countries).join(' ');
      return [String(person.id), countries === '' ? name : `${name} (${countries})`];
    }),
  );
};

const countryRow = ({ iso2, name, articles, mentions, focus }: MergedCountry): Row => ({
  ...{ name, code: iso2, articles, mentions, focus: Math.round(focus * 100) / 100 },
});

const deedRow = ({ agent, target, events, kinds }: Deed): Row => ({
  ...{ who: agent, whom: target, events, kinds: ranked(kinds).slice(0, 3).join(', ') },
});

const personRow = (person: MergedPerson, name: string): Row => ({
  name,
  role: ranked(person.roles)[0] ?? '',
  country: ranked(person.countries).slice(0, 3).join(' '),
  ...{ articles: person.articles, mentions: person.mentions, doubt: person.doubt ?? '' },
});

const happeningRow = ({ from, to, name, kind, who, whom, place, articles, modality, articlesBy }: Happening): Row => ({
  ...{ when: from === to ? from : `${from} – ${to}`, name, kind, who, whom, place },
  ...{ modality: modality === 'asserted' ? '' : modality, articles, in: articlesBy.join(', ') },
});

const mostReported = (happenings: readonly Happening[]): Happening[] =>
  [...happenings].sort((a, b) => b.articles - a.articles || b.salience - a.salience || compare(a.name, b.name));

/** The most reported ones in the order of their days. */
const timelineOf = (reported: readonly Happening[], top: number): Happening[] =>
  reported.slice(0, top).sort((a, b) => compare(a.from, b.from) || compare(a.name, b.name));

/** The months that are most mentioned, in their order. */
const monthsOf = ({ months, published }: Kept, top: number): Row[] => {
  const seen = (month: string): number => (months.get(month)?.articles ?? 0) + (published.get(month) ?? 0);
  const all = [...new Set([...months.keys(), ...published.keys()])];
  const most = all.sort((a, b) => seen(b) - seen(a) || compare(b, a)).slice(0, top);
  return most.sort(compare).map((month) => ({
    ...{ month, published: published.get(month) ?? 0 },
    ...{ articles: months.get(month)?.articles ?? 0, mentions: months.get(month)?.mentions ?? 0 },
  }));
};

const pairsByTimes = (pairs: ReadonlyMap<string, Pair>): Pair[] =>
  [...pairs.values()].sort(
    (x, y) => y.articles - x.articles || y.times - x.times || compare(x.a, y.a) || compare(x.b, y.b),
  );

const pairRow = ({ a, b, articles, times }: Pair, names: ReadonlyMap<string, string>): Row => ({
  ...{ one: names.get(a) ?? a, other: names.get(b) ?? b, articles, times },
});

const deedsOf = ({ deeds }: Kept): Deed[] =>
  [...deeds.values()].sort((x, y) => y.events - x.events || compare(x.agent, y.agent) || compare(x.target, y.target));
