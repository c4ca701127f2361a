import { compare } from '../src/corpus/merged.js';
import type { ArticleData, ShownEvent, Tie } from '../src/report/data.js';
import type { Entities } from './article-entities.js';
import type { Series } from './bars.js';
import type { Graph } from './graph.js';
import type { Moment } from './timeline.js';

/** Events with a day in the order of their days. */
export const momentsOf = ({ event }: Entities): Moment[] =>
  event
    .filter(isDated)
    .sort((a, b) => compare(a.from, b.from) || b.salience - a.salience)
    .map(({ id, from, to, name, kind, place = '', modality = '', when = '' }) => ({
      ...{ from, to, name, kind, href: `#${id}` },
      details: [place, modality, when === '' ? '' : `“${when}”`],
    }));

type Dated = ShownEvent & { readonly from: string; readonly to: string };

const isDated = (event: ShownEvent): event is Dated => event.from !== undefined && event.to !== undefined;

/** Mentions by day, for dates within one month. */
export const seriesOf = ({ date, event }: Entities): readonly Series[] => [
  {
    one: 'event',
    kind: 'event',
    days: event
      .filter(isDated)
      .filter(isShort)
      .map(({ from }) => [from, 1]),
  },
  {
    one: 'mentioned date',
    kind: 'date',
    days: date.flatMap(({ from, to, mentions }) =>
      from !== undefined && to !== undefined && isShort({ from, to }) && mentions > 0
        ? [[from, mentions] as const]
        : [],
    ),
  },
];

const MONTH = 31 * 86_400_000;

const isShort = ({ from, to }: { readonly from: string; readonly to: string }): boolean =>
  Date.parse(to) - Date.parse(from) <= MONTH;

/** The graph of people and countries, if any are connected. */
export const graphsOf = (article: ArticleData): readonly Graph[] => {
  const graphs = [
    graph(article, article.people, 'person', 'people'),
    graph(article, article.countries, 'country', 'countries'),
  ];
  const tied = graphs.filter(({ links }) => links.length > 0);
  return tied.length === 0 ? graphs.slice(0, 1) : tied;
};

const graph = ({ entities }: ArticleData, links: readonly Tie[], kind: Graph['kind'], nodesAre: string): Graph => ({
  ...{ kind, nodesAre, links },
  nodes: entities.map((entity) => ({ name: 'name' in entity ? entity.name : '', weight: entity.mentions })),
});
