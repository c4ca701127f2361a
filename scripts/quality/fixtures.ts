import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldSet } from './gold.js';
import { readMarkup } from './markup.js';

const FOLDER = join(import.meta.dirname, '../../fixtures');

/** The articles of this repository as they were marked by hand. */
export const readFixtures = (): GoldSet => ({
  name: 'fixtures',
  documents: readdirSync(join(FOLDER, 'gold'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarkup(basename(file, '.txt'), readFileSync(join(FOLDER, 'gold', file), 'utf8'))),
});

/** An article as it was published. */
export const readArticle = (id: string): string => readFileSync(join(FOLDER, 'articles', `${id}.txt`), 'utf8');
