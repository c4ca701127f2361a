import type { ArticleRecord, EntityRecord } from '../../core/record.js';
import { kindOf } from '../../kinds.js';
import type { RecordPrinter, Style } from '../formatter.js';
import { inList } from '../in-list.js';
import { jsonText } from '../records/json-text.js';

/** A schema.org NewsArticle, several in a graph; safe inside a script element of a page. */
export const jsonld = (style: Style): RecordPrinter => {
  const graph = inList(
    (record, text) => [inScript(jsonText(articleOf(record, text)))],
    [`${CONTEXT},"@graph":[`, ']}\n'],
  );
  // The first waits until it is known whether there is another.
  let waiting: string | undefined;
  let count = 0;
  const add: RecordPrinter['add'] = ([article = '']) => {
    if (++count === 1 && !style.several) {
      waiting = article;
      return '';
    }
    const before = waiting === undefined ? [] : [waiting];
    waiting = undefined;
    return graph.add([...before, article]);
  };
  return {
    render: (record, text) => graph.render(record, text),
    add,
    end: () => (waiting === undefined ? graph.end() : `${CONTEXT},${waiting.slice(1)}\n`),
  };
};

const CONTEXT = '{"@context":"https://schema.org"';

const inScript = (json: string): string => json.replace(/</g, '\\u003c');

const articleOf = (record: ArticleRecord, text: string): object => {
  const { id, date, focus, headline, entities } = record;
  const isAddress = /^https?:\/\//.test(id);
  return {
    '@type': 'NewsArticle',
    ...(isAddress ? { '@id': id, url: id } : { identifier: id }),
    ...(headline === undefined ? {} : { headline: text.slice(headline.start, headline.end).replace(/\s+/g, ' ') }),
    ...(date === null ? {} : { datePublished: date.value }),
    about: focus.map(({ iso2, name }) => ({ '@type': 'Country', name, identifier: iso2 })),
    ...authors(entities),
    mentions: entities.flatMap(thingOf),
  };
};

/** The people of the byline. */
const authors = (entities: readonly EntityRecord[]): object => {
  const author = entities.filter((entity) => entity.type === 'person' && entity.byline === true).flatMap(inSchemaOrg);
  return author.length === 0 ? {} : { author };
};

const thingOf = (entity: EntityRecord): object[] =>
  kindOf(entity.type).isAside?.(entity) === true ? [] : inSchemaOrg(entity);

const inSchemaOrg = (entity: EntityRecord): object[] => {
  const thing = kindOf(entity.type).schemaOrg?.(entity);
  return thing === undefined ? [] : [thing];
};
