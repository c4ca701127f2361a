/** Writes src/output/exchange/country-points.generated.ts: the number of every country in ISO 3166-1 and the middle of its largest part. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { format } from 'prettier';
import { credit, writeMade } from './generated.js';

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = Feature<Polygon | MultiPolygon, { name: string }>;

const require = createRequire(import.meta.url);
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8')) as World;
const iso = require('i18n-iso-countries') as { numericToAlpha2(code: string): string | undefined };

/** ISO has no number for Kosovo, and neither has the map. */
const codeOf = ({ id, properties }: Country): string | undefined =>
  properties.name === 'Kosovo' ? 'XK' : iso.numericToAlpha2(String(id));

const partsOf = ({ geometry }: Country): Polygon[] =>
  geometry.type === 'Polygon'
    ? [geometry]
    : geometry.coordinates.map((coordinates) => ({ type: 'Polygon', coordinates }));

const middleOf = (country: Country): [number, number] => {
  const [largest] = partsOf(country).sort((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest!);
};

const rounded = (degrees: number): string => String(Math.round(degrees * 100) / 100);

const rows = new Map<string, string>();
for (const country of feature(world, world.objects.countries).features as Country[]) {
  const code = codeOf(country);
  // Some areas are drawn apart from the country whose number they have; the country comes first.
  if (code === undefined || rows.has(code)) continue;
  const [longitude, latitude] = middleOf(country);
  rows.set(code, `${code}: ['${String(country.id ?? '')}', ${rounded(longitude)}, ${rounded(latitude)}],`);
}

const code = `/** Made by scripts/make-points.ts (npm run generate) from ${['world-atlas', 'i18n-iso-countries'].map(credit).join(', ')}. Do not edit. */

/** The number of a country in ISO 3166-1, which Kosovo does not have, and the middle of its largest part. */
export type CountryPoint = readonly [number: string, longitude: number, latitude: number];

/** By alpha-2. */
export const COUNTRY_POINTS: Readonly<Record<string, CountryPoint>> = {
${[...rows]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([, row]) => row)
  .join('\n')}
};
`;
const style = { parser: 'typescript', printWidth: 120, singleQuote: true };
writeMade('src/output/exchange/country-points.generated.ts', await format(code, style), import.meta.filename);
