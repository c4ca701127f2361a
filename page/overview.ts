import { compare } from '../src/corpus/merged.js';
import type { Listing, Overview, PageData, Period } from '../src/report/data.js';
import type { Row as SummaryRow, Section } from '../src/corpus/summary.js';
import type { Series } from './bars.js';
import type { Counts } from './bins.js';
import { contents } from './contents.js';
import { element, empty, section } from './elements.js';
import { graphOf, type Graph } from './graph.js';
import { articleList } from './list.js';
import { worldMap } from './map.js';
import { table, type Row } from './table.js';
import { dayInWords } from './words.js';
import { timeline, type Moment } from './timeline.js';

/** The view of many articles: a summary, and a list of them. */
export const overviewView = (data: PageData, overview: Overview, listing: Listing): HTMLElement[] => {
  const { summary, reportedAt } = overview;
  const of = (name: string): Section => summary.sections.find((one) => one.name === name) ?? NOTHING;
  const sections = [
    section('articles', 'Articles', articleList(listing, data.articles)),
    section('timeline', 'Timeline', timelineOf(of('months'), of('events'), reportedAt)),
    section('people', 'People', tableOf(of('people'), 'people')),
    section(
      'countries',
      'Countries',
      worldMap(of('countries').rows.map(countedOf)),
      tableOf(of('countries'), 'countries'),
    ),
    section(
      'together',
      'Who with whom',
      graphOf(graph('person', 'people', of('people'), of('people-together'))),
      tableOf(of('people-together'), 'pairs of people'),
      graphOf(graph('country', 'countries', of('countries'), of('countries-together'))),
      tableOf(of('countries-together'), 'pairs of countries'),
    ),
    section('deeds', 'Country to country', tableOf(of('countries-to-countries'), 'pairs of countries that act')),
    section('events', 'Events', tableOf(of('events'), 'events')),
  ];
  return [headOf(data, overview), element('div', { class: 'overview' }, contents(sections)), ...sections];
};

const NOTHING: Section = { name: '', title: '', count: 0, rows: [], ids: [] };

const headOf = ({ title }: PageData, { summary, period }: Overview): HTMLElement => {
  const countOf = (name: string): number => summary.sections.find((one) => one.name === name)?.count ?? 0;
  const figures = [
    [summary.articles, 'articles'],
    [countOf('people'), 'people'],
    [countOf('countries'), 'countries'],
    [countOf('events') + summary.undatedEvents, 'events'],
  ] as const;
  return element(
    'header',
    { class: 'overview-head' },
    element('h1', { dir: 'auto' }, title),
    period === null ? null : element('p', { class: 'meta' }, element('span', {}, periodInWords(period))),
    element(
      'dl',
      { class: 'figures' },
      ...figures.map(([figure, name]) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, figure.toLocaleString('en'))),
      ),
    ),
  );
};

const periodInWords = ([first, last]: Period): string =>
  first === last ? dayInWords(first) : `${dayInWords(first)} to ${dayInWords(last)}`;

/** How long the tables that a summary has cut would be. */
const tableOf = ({ name, count, rows }: Section, rowsAre: string): HTMLElement => {
  if (rows.length === 0) return empty(`No ${rowsAre}.`);
  const keys = Object.keys(rows[0]!);
  const shown = table({
    ...{ id: name, rowsAre, heads: keys.map((key) => HEADS[key] ?? capital(key)) },
    rows: rows.map((row): Row => ({ cells: keys.map((key) => row[key] ?? '') })),
  });
  if (count > rows.length)
    shown.append(element('p', { class: 'quiet' }, `The first ${rows.length} of ${count.toLocaleString('en')}.`));
  return shown;
};

const HEADS: Readonly<Record<string, string>> = {
  place: 'Where',
  modality: 'Said to be',
  one: 'Of two',
  other: 'The other',
};
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const text = (row: SummaryRow, key: string): string => String(row[key] ?? '');
const number = (row: SummaryRow, key: string): number => Number(row[key] ?? 0);

const countedOf = (row: SummaryRow) => ({
  iso2: text(row, 'code'),
  name: text(row, 'name'),
  mentions: number(row, 'mentions'),
});

/** The most reported events of the summary that do not last longer than a year, in the order of their days. */
const TOLD = 60;

const timelineOf = (months: Section, events: Section, places: Overview['reportedAt']): HTMLElement => {
  const daysOf = (key: string): Counts => months.rows.map((row) => [text(row, 'month'), number(row, key)]);
  const series: readonly Series[] = [
    { one: 'article published', several: 'articles published', kind: 'person', days: daysOf('published') },
    { one: 'article mentions it', several: 'articles that mention the month', kind: 'date', days: daysOf('articles') },
  ];
  const moments = events.rows
    .map((row, i) => momentOf(row, places[i] ?? undefined))
    .filter(({ from, to }) => Date.parse(to) - Date.parse(from) < YEAR)
    .slice(0, TOLD)
    .sort((a, b) => compare(b.from, a.from));
  return timeline(series, 'month', moments);
};

const YEAR = 366 * 86_400_000;

const momentOf = (row: SummaryRow, href: string | undefined): Moment => {
  const [from = '', to = from] = text(row, 'when').split(' – ');
  const articles = number(row, 'articles');
  return {
    ...{ from, to, name: text(row, 'name'), kind: text(row, 'kind'), ...(href === undefined ? {} : { href }) },
    details: [text(row, 'place'), text(row, 'modality'), articles > 1 ? `in ${articles} articles` : ''],
  };
};

/** Two of one name are two. */
const graph = (kind: Graph['kind'], nodesAre: string, all: Section, pairs: Section): Graph => {
  const weights = new Map(all.ids.map(([id = ''], i) => [id, number(all.rows[i]!, 'mentions')]));
  const names = new Map(
    pairs.ids.flatMap(([a = '', b = ''], i): [string, string][] => [
      [a, text(pairs.rows[i]!, 'one')],
      [b, text(pairs.rows[i]!, 'other')],
    ]),
  );
  const numbers = new Map([...names.keys()].map((id, i) => [id, i]));
  return {
    ...{ kind, nodesAre, nodes: [...names].map(([id, name]) => ({ name, weight: weights.get(id) ?? 1 })) },
    links: pairs.ids.map(([a = '', b = ''], i) => [numbers.get(a)!, numbers.get(b)!, number(pairs.rows[i]!, 'times')]),
  };
};
