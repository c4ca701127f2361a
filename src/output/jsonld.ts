import type { ArticleRecord, CountryRecord, EntityRecord, EventRecord, PersonRecord } from '../core/record.js';
import type { RecordPrinter, Style } from './formatter.js';
import { inList } from './in-list.js';
import { jsonText } from './json-text.js';

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
  const author = entities.flatMap((entity) =>
    entity.type === 'person' && entity.byline === true ? personOf(entity) : [],
  );
  return author.length === 0 ? {} : { author };
};

const thingOf = (entity: EntityRecord): object[] => {
  switch (entity.type) {
    case 'person':
      return entity.byline === true ? [] : [personOf(entity)];
    case 'country':
      return [countryOf(entity)];
    case 'event':
      return [eventOf(entity)];
    case 'date':
      return [];
  }
};

const personOf = ({ name, aliases, roles, countries }: PersonRecord): object => ({
  ...{ '@type': 'Person', name },
  ...(aliases.length === 0 ? {} : { alternateName: aliases }),
  ...(roles.length === 0 ? {} : { jobTitle: roles }),
  ...(countries.length === 0 ? {} : { worksFor: countries.map((identifier) => ({ '@type': 'Country', identifier })) }),
});

const countryOf = ({ name, iso2 }: CountryRecord): object => ({ '@type': 'Country', name, identifier: iso2 });

const eventOf = (event: EventRecord): object => ({
  '@type': 'Event',
  name: event.name,
  additionalType: event.kind,
  ...(event.when?.from == null ? {} : { startDate: event.when.from }),
  ...(event.when?.to == null ? {} : { endDate: event.when.to }),
  ...(event.where === null ? {} : { location: { '@type': 'Place', name: event.where.text } }),
  description: event.sentence.text.replace(/\s+/g, ' '),
});
