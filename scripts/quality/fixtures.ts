import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readGold, type GoldSet } from './gold.js';
import { readMarkup } from './markup.js';
import type { GoldDocument, GoldSpan, GoldStory } from '../../src/scoring/spans.js';

const FOLDER = join(import.meta.dirname, '../../fixtures');

/** All articles of this repository that were marked by hand. */
export const readMarked = (): readonly GoldDocument[] =>
  readdirSync(join(FOLDER, 'gold'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => readMarkup(basename(file, '.txt'), readFileSync(join(FOLDER, 'gold', file), 'utf8')));

/** In the short articles only people, with coreference but without roles, and countries are marked. */
const SHORT = `covers: person, ${['name', 'demonym', 'constituent', 'capital', 'metonym'].map((via) => `country:${via}`).join(', ')}`;

/** A file holds several short articles, after a header. */
export const readShort = (): readonly GoldDocument[] =>
  readdirSync(join(FOLDER, 'short'))
    .sort()
    .flatMap((file) => {
      const [, ...articles] = readFileSync(join(FOLDER, 'short', file), 'utf8').split('\n===\n');
      return articles.map((article, i) =>
        readMarkup(`short-${basename(file, '.txt')}-${String(i + 1)}`, `${SHORT}\n---\n${article}`),
      );
    });

/** The articles in which everything is marked, those with people only, those with dates only, and the short ones. */
export const readFixtures = (): readonly [whole: GoldSet, people: GoldSet, dates: GoldSet, short: GoldSet] => {
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
    { name: 'fixtures-short', documents: readShort() },
  ];
};

/** The articles whose main events are listed. */
export const readStories = (): readonly GoldDocument[] =>
  readMarked().filter(({ stories }) => stories !== undefined && stories.length > 0);

/** The lists of main events made for articles whose text is in a file of gold; without that file none. */
export const readNewsStories = (gold: string): readonly GoldDocument[] => {
  const texts = existsSync(join(gold, `${NEWS}.jsonl`)) ? readGold(gold, NEWS).documents : [];
  const byId = new Map(texts.map((document) => [document.id, document]));
  return readFileSync(join(FOLDER, 'stories', `${NEWS}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as NewsStories)
    .flatMap((marks) => {
      const document = byId.get(marks.id);
      return document === undefined ? [] : [withStories(document, marks)];
    });
};

const NEWS = 'news-people';

/** Where an editor's main events are told, by offsets into a text that is kept elsewhere. */
interface NewsStories {
  readonly id: string;
  readonly date: string | null;
  readonly stories: readonly (GoldStory & { readonly triggers: readonly Ends[] })[];
  /** The words that tell other events. */
  readonly minor: readonly Ends[];
}

type Ends = readonly [start: number, end: number];

const withStories = (document: GoldDocument, { date, stories, minor }: NewsStories): GoldDocument => ({
  ...document,
  date,
  stories,
  spans: [
    ...stories.flatMap(({ triggers }, i) => triggers.map((ends): GoldSpan => ({ ...eventAt(ends), story: i + 1 }))),
    ...minor.map(eventAt),
  ],
});

const eventAt = ([start, end]: Ends): GoldSpan => ({ type: 'event', start, end });

/** An article as it was published. */
export const readArticle = (id: string): string => readFileSync(join(FOLDER, 'articles', `${id}.txt`), 'utf8');
