import { oneLine } from '../../core/strings/one-line.js';
import type { ArticleRecord } from '../../core/record.js';
import { COUNTRY_POINTS } from './country-points.generated.js';
import type { RecordPrinter } from '../formatter.js';
import { inList } from '../in-list.js';

interface Mentioned {
  readonly name: string;
  readonly iso3: string;
  readonly mentions: number;
  readonly focus: number;
}

/** The features of an article on the map. */
interface OnMap {
  readonly countries: Readonly<Record<string, Mentioned>>;
  /** Features of its events, as text. */
  readonly events: readonly string[];
}

interface Counted extends Mentioned {
  readonly articles: number;
}

/**
 * A feature collection (RFC 7946): events at the country where they happened, then each country of all articles with its
 * counts.
 */
export const geojson = (): RecordPrinter => {
  const all = new Map<string, Counted>();
  const render = (record: ArticleRecord): [string] => [JSON.stringify(onMap(record))];
  const features = inList(render, ['{"type":"FeatureCollection","features":[\n', '\n]}\n']);
  return {
    render,
    add: ([piece = '']) => {
      const { countries, events } = JSON.parse(piece) as OnMap;
      for (const [iso2, country] of Object.entries(countries)) all.set(iso2, sumOf(all.get(iso2), country));
      return features.add(events);
    },
    end: () => features.add([...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(countryFeature)) + features.end(),
  };
};

const onMap = (record: ArticleRecord): OnMap => {
  const { entities, focus } = record;
  const shares = new Map(focus.map(({ iso2, score }) => [iso2, score]));
  const countries = entities
    .filter((entity) => entity.type === 'country')
    .map(({ iso2, iso3, name, mentions }) => {
      const counts = { name, iso3, mentions: mentions.length, focus: shares.get(iso2) ?? 0 };
      return [iso2, counts] as const;
    });
  return { countries: Object.fromEntries(countries), events: eventFeatures(record) };
};

const sumOf = (known: Counted | undefined, { name, iso3, mentions, focus }: Mentioned): Counted => ({
  ...{ name, iso3, mentions: mentions + (known?.mentions ?? 0), focus: focus + (known?.focus ?? 0) },
  articles: 1 + (known?.articles ?? 0),
});

/** Former states and a few dependencies have no point, for which RFC 7946 uses null. */
const feature = (iso2: string, properties: object): string => {
  const point = COUNTRY_POINTS[iso2];
  const geometry = point === undefined ? null : { type: 'Point', coordinates: [point[1], point[2]] };
  return JSON.stringify({ type: 'Feature', geometry, properties });
};

const countryFeature = ([iso2, { name, iso3, articles, mentions, focus }]: readonly [string, Counted]): string =>
  feature(iso2, { kind: 'country', name, iso2, iso3, articles, mentions, focus: Math.round(focus * 100) / 100 });

/** Events whose place gives the country: where in it they happened is unknown, and `precision` says so. */
const eventFeatures = ({ id, date, entities }: ArticleRecord): string[] =>
  entities.flatMap((entity) => {
    if (entity.type !== 'event' || entity.where?.iso2 == null) return [];
    const { kind, name, modality, when, where, participants, sentence } = entity;
    const said = oneLine(sentence.text);
    const who = participants.map((one) => one.name ?? '').filter((one) => one !== '');
    return feature(where.iso2!, {
      ...{ kind: 'event', name, event: kind, modality, from: when?.from ?? null, to: when?.to ?? null },
      ...{ place: where.text, iso2: where.iso2, precision: 'country', participants: who },
      ...{ article: id, published: date?.value ?? null, sentence: said },
    });
  });
