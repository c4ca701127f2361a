import type { Happening } from './happenings.js';
import type { Deed, Kept, Pair } from './kept.js';
import { compare, ranked, type Counts } from './merged.js';
import type { MergedPerson } from './people.js';

/** A row of a table, by the headings of its columns. */
export type Row = Readonly<Record<string, string | number>>;
export interface Section {
  readonly name: string;
  readonly title: string;
  /** How many rows there are, with those that are left out. */
  readonly count: number;
  readonly rows: readonly Row[];
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
  const names = new Map(kept.people.all().map((person) => [String(person.id), nameOf(person)]));
  const named = ({ id }: MergedPerson): string => names.get(String(id))!;
  const people = [...kept.people.all()].sort((a, b) => byArticles(a, b) || compare(named(a), named(b)));
  const countries = [...kept.countries.values()].sort((a, b) => byArticles(a, b) || compare(a.iso2, b.iso2));
  const section = <T>(name: string, title: string, items: readonly T[], row: (item: T) => Row): Section => ({
    ...{ name, title, count: items.length },
    rows: items.slice(0, top).map(row),
  });
  const countryNames = new Map(countries.map(({ iso2, name }) => [iso2, name]));
  const reported = mostReported(kept.happenings.all());
  return {
    ...{
      articles: kept.articles.all,
      undatedArticles: kept.articles.undated,
      undatedEvents: kept.happenings.undated(),
    },
    sections: [
      section('people', 'People', people, (person) => personRow(person, named(person))),
      section('countries', 'Countries', countries, ({ iso2, name, articles, mentions, focus }) => ({
        ...{ name, code: iso2, articles, mentions, focus: Math.round(focus * 100) / 100 },
      })),
      section('events', 'Events', reported, happeningRow),
      section('months', 'Dates by month', monthsOf(kept, top), (row) => row),
      section('people-together', 'Who with whom', pairsByTimes(kept.personPairs), (pair) => pairRow(pair, names)),
      section('countries-together', 'Countries together', pairsByTimes(kept.countryPairs), (pair) =>
        pairRow(pair, countryNames),
      ),
      section('countries-to-countries', 'Country to country', deedsOf(kept), ({ agent, target, events, kinds }) => ({
        ...{ who: agent, whom: target, events, kinds: ranked(kinds).slice(0, 3).join(', ') },
      })),
      section('timeline', 'Timeline', timelineOf(reported, top), happeningRow),
    ],
  };
};

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
