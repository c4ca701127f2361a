import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { GoldSet } from './gold.js';
import { readMarkup } from './markup.js';
import type { GoldDocument } from '../../src/scoring/spans.js';

const FOLDER = join(import.meta.dirname, '../../fixtures');

/** All articles of this repository that were marked by hand. */
export const readMarked = (): readonly GoldDocument[] =>
  readdirSync(join(FOLDER, 'gold'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarkup(basename(file, '.txt'), readFileSync(join(FOLDER, 'gold', file), 'utf8')));

/** Those in which everything is marked, those with people alone, and those with dates alone. */
export const readFixtures = (): readonly [whole: GoldSet, people: GoldSet, dates: GoldSet] => {
  const documents = readMarked();
  const marksPeople = ({ covers }: GoldDocument): boolean => covers.includes('person');
  const marksAll = ({ covers }: GoldDocument): boolean => covers.includes('person') && covers.includes('date');
  return [
    { name: 'fixtures', documents: documents.filter(marksAll) },
    {
      name: 'fixtures-people',
      documents: documents.filter((document) => marksPeople(document) && !marksAll(document)),
    },
    {
      name: 'fixtures-dates',
      documents: documents.filter((document) => !marksPeople(document) && document.covers.includes('date')),
    },
  ];
};

/** Those whose main events are listed. */
export const readStories = (): readonly GoldDocument[] =>
  readMarked().filter(({ stories }) => stories !== undefined && stories.length > 0);

/** An article as it was published. */
export const readArticle = (id: string): string => readFileSync(join(FOLDER, 'articles', `${id}.txt`), 'utf8');
