import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldSet } from './gold.js';
import { readMarkup } from './markup.js';

const FOLDER = join(import.meta.dirname, '../../fixtures');

/** The articles of this repository as they were marked by hand: those in which everything is, and those with dates alone. */
export const readFixtures = (): readonly [whole: GoldSet, dates: GoldSet] => {
  const documents = readdirSync(join(FOLDER, 'gold'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarkup(basename(file, '.txt'), readFileSync(join(FOLDER, 'gold', file), 'utf8')));
  return [
    { name: 'fixtures', documents: documents.filter(({ covers }) => covers.includes('person')) },
    { name: 'fixtures-dates', documents: documents.filter(({ covers }) => !covers.includes('person')) },
  ];
};

/** An article as it was published. */
export const readArticle = (id: string): string => readFileSync(join(FOLDER, 'articles', `${id}.txt`), 'utf8');
