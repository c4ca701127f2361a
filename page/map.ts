import { geoEqualEarth, geoPath } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import { create, type Selection } from 'd3-selection';
import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { COUNTRY_POINTS } from '../src/output/exchange/country-points.generated.js';
import { counted, element, empty } from './elements.js';
import { withTip } from './tip.js';

/** How often a country is mentioned. */
export interface Counted {
  readonly iso2: string;
  readonly name: string;
  readonly mentions: number;
}

const WIDTH = 960;
const HEIGHT = 450;
const SHADES = 5;
/** In square pixels: smaller countries are shown as a dot. */
const SMALL = 25;

const ANTARCTICA = '010';

const world = (): FeatureCollection<Geometry, { name: string }> => {
  const topology = atlas as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  const { features } = feature(topology, topology.objects.countries);
  return { type: 'FeatureCollection', features: features.filter(({ id }) => id !== ANTARCTICA) };
};

const LAND = world();
const PROJECTION = geoEqualEarth().fitSize([WIDTH, HEIGHT], LAND);

/** By the numeric codes of the map, which has none for Kosovo. */
const codeByNumber = new Map(Object.entries(COUNTRY_POINTS).map(([code, [number]]) => [number, code]));

/** A map of the world, each country shaded by how often it is mentioned. */
export const worldMap = (countries: readonly Counted[]): HTMLElement => {
  if (countries.length === 0) return empty('No country is mentioned.');
  const most = Math.max(...countries.map(({ mentions }) => mentions));
  const svg = create('svg').attr('viewBox', `0 0 ${WIDTH} ${HEIGHT}`).attr('role', 'img').attr('class', 'map');
  svg.attr('aria-label', `World map shaded by mentions: ${inWords(countries)}`);
  const shadeOf = shades(most);
  const seen = drawLand(svg, countries, shadeOf);
  drawDots(
    svg,
    countries.filter(({ iso2 }) => !seen.has(iso2)),
    shadeOf,
  );
  return element(
    'figure',
    { class: 'chart' },
    svg.node(),
    element('figcaption', {}, legend(most, shadeOf), missing(countries)),
  );
};

type Svg = Selection<SVGSVGElement, undefined, null, undefined>;

/** Tells which of the countries are large enough to be seen. */
const drawLand = (svg: Svg, countries: readonly Counted[], shadeOf: ShadeOf): ReadonlySet<string> => {
  const path = geoPath(PROJECTION).digits(1);
  const byCode = new Map(countries.map((country) => [country.iso2, country]));
  const seen = new Set<string>();
  for (const shape of LAND.features) {
    const country = byCode.get(codeByNumber.get(String(shape.id ?? '')) ?? '');
    const drawn = svg.append('path').attr('d', path(shape)).attr('class', classOf(country, shadeOf));
    if (country === undefined) continue;
    if (path.area(shape) >= SMALL) seen.add(country.iso2);
    withTip(drawn.node()!, wordsOf(country));
  }
  return seen;
};

const drawDots = (svg: Svg, countries: readonly Counted[], shadeOf: ShadeOf): void => {
  for (const country of countries) {
    const point = COUNTRY_POINTS[country.iso2];
    const place = point === undefined ? null : PROJECTION([point[1], point[2]]);
    if (place === null) continue;
    const dot = svg.append('circle').attr('cx', place[0].toFixed(1)).attr('cy', place[1].toFixed(1)).attr('r', 5);
    withTip(dot.attr('class', classOf(country, shadeOf)).node()!, wordsOf(country));
  }
};

type ShadeOf = (mentions: number) => number;

/** By the square root of the number, so that what is seldom mentioned still differs from what is not mentioned. */
const shades = (most: number): ShadeOf => {
  const scale = scaleSqrt()
    .domain([0, most])
    .range([0, Math.min(SHADES, most)]);
  return (mentions) => Math.max(1, Math.ceil(scale(mentions) - 1e-9));
};

const classOf = (country: Counted | undefined, shadeOf: ShadeOf): string =>
  country === undefined ? 'land' : `land shade-${shadeOf(country.mentions)}`;

const wordsOf = ({ name, mentions }: Counted): string => `${name}: ${counted(mentions, 'mention')}`;

/** What a screen reader reads instead of the map; the rest is in the table. */
const TOLD = 5;
const inWords = (countries: readonly Counted[]): string =>
  [...countries]
    .sort((a, b) => b.mentions - a.mentions)
    .slice(0, TOLD)
    .map(wordsOf)
    .join(', ');

const legend = (most: number, shadeOf: ShadeOf): HTMLElement => {
  const ranges: [first: number, last: number][] = [];
  for (let mentions = 1; mentions <= most; mentions = ranges.at(-1)![1] + 1) {
    let last = mentions;
    while (last < most && shadeOf(last + 1) === shadeOf(mentions)) last++;
    ranges.push([mentions, last]);
  }
  return element(
    'ul',
    { class: 'legend', 'aria-label': 'Mentions' },
    element('li', { class: 'title' }, 'Mentions'),
    ...ranges.map(([first, last]) =>
      element(
        'li',
        {},
        element('span', { class: `swatch shade-${shadeOf(first)}`, 'aria-hidden': 'true' }),
        first === last ? String(first) : `${first}–${last}`,
      ),
    ),
  );
};

/** Former states are not on a map of today. */
const missing = (countries: readonly Counted[]): HTMLElement | null => {
  const others = countries.filter(({ iso2 }) => COUNTRY_POINTS[iso2] === undefined);
  return others.length === 0 ? null : element('p', {}, `Not on the map: ${others.map(wordsOf).join('; ')}`);
};
