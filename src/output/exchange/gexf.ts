import { createPeople, type MergedPerson } from '../../corpus/people.js';
import { ranked } from '../../corpus/merged.js';
import { pairsOf } from '../../corpus/together.js';
import type { ArticleRecord, PersonRecord } from '../../core/record.js';
import type { RecordPrinter } from '../formatter.js';
import { xmlAttributes } from '../xml.js';

interface Met {
  readonly people: readonly PersonRecord[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly times: number }[];
}

/**
 * Who is with whom (GEXF 1.2, for Gephi): people of all articles, with an edge between two that are mentioned close together
 * or take part in one event.
 */
export const gexf = (): RecordPrinter => {
  const people = createPeople();
  const edges = new Map<string, number>();
  return {
    render: (record) => [JSON.stringify(metIn(record))],
    add: ([met = '']) => {
      addTo(JSON.parse(met) as Met, people.add, edges);
      return '';
    },
    end: () => document(people.all(), edges),
  };
};

/** Without mentions, since only their number is needed. */
const metIn = (record: ArticleRecord): Met => ({
  people: record.entities.filter((entity) => entity.type === 'person' && entity.byline !== true) as PersonRecord[],
  pairs: pairsOf(record, 'person'),
});

const addTo = (
  { people, pairs }: Met,
  add: (person: PersonRecord) => MergedPerson,
  edges: Map<string, number>,
): void => {
  const ids = new Map(people.map((person) => [person.id, add(person).id]));
  for (const { a, b, times } of pairs) {
    const [one, other] = [ids.get(a)!, ids.get(b)!].sort((x, y) => x - y);
    if (one !== other) edges.set(`${one!} ${other!}`, (edges.get(`${one!} ${other!}`) ?? 0) + times);
  }
};

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
<graph defaultedgetype="undirected" mode="static">
<attributes class="node">
<attribute id="0" title="role" type="string"/>
<attribute id="1" title="country" type="string"/>
<attribute id="2" title="mentions" type="integer"/>
<attribute id="3" title="articles" type="integer"/>
</attributes>
`;

const document = (people: readonly MergedPerson[], edges: ReadonlyMap<string, number>): string =>
  [
    HEAD,
    '<nodes>\n',
    ...people.map(nodeOf),
    '</nodes>\n<edges>\n',
    ...[...edges].map(([ends, weight], i) => edgeOf(ends, weight, i)),
    '</edges>\n</graph>\n</gexf>\n',
  ].join('');

const nodeOf = (person: MergedPerson): string => {
  const [role, country] = [ranked(person.roles)[0] ?? '', ranked(person.countries).join(' ')];
  const values = [role, country, String(person.mentions), String(person.articles)]
    .map((value, i) => `<attvalue${xmlAttributes({ for: String(i), value })}/>`)
    .join('');
  const name = xmlAttributes({ id: String(person.id), label: ranked(person.names)[0] ?? '' });
  return `<node${name}><attvalues>${values}</attvalues></node>\n`;
};

const edgeOf = (ends: string, weight: number, i: number): string => {
  const [source, target] = ends.split(' ');
  return `<edge${xmlAttributes({ id: String(i), source, target, weight: String(weight) })}/>\n`;
};
