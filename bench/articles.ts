/** Makes news articles for the benchmark: the fixtures' paragraphs, mixed, with other names, days and numbers in them. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { faker } from '@faker-js/faker';

const fixtures = join(import.meta.dirname, '../fixtures');
const SIZE = 3000;

/** Only where people are marked can they be given other names. */
const hasPeople = (file: string): boolean =>
  !/^covers: (?!.*person)/m.test(readFileSync(join(fixtures, 'gold', file), 'utf8'));

interface Source {
  readonly paragraphs: readonly string[];
  /** Full names of the people in it. */
  readonly people: readonly string[];
}

const readSource = (file: string): Source => {
  const text = readFileSync(join(fixtures, 'articles', file), 'utf8');
  const gold = readFileSync(join(fixtures, 'gold', file), 'utf8');
  const people = [...gold.matchAll(/^person [^:]+: ([^;\n]+);/gm)].map(([, name]) => name!.trim());
  return { paragraphs: text.split(/\n+/).filter((line) => line.length > 80), people };
};

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const turned = (list: readonly string[], by: number): ((word: string) => string) => {
  return (word) => list[(list.indexOf(word) + by) % list.length]!;
};

/** The same paragraph about other people on other days: nothing can be remembered from one article to the next. */
const vary = (paragraph: string, people: readonly string[]): string => {
  const weekday = turned(WEEKDAYS, faker.number.int(6));
  const month = turned(MONTHS, faker.number.int(11));
  const renamed = people.reduce((text, person) => {
    const [given, family] = [person.split(' ')[0]!, person.split(' ').at(-1)!];
    const other = { given: faker.person.firstName(), family: faker.person.lastName() };
    return text.replaceAll(given, other.given).replaceAll(family, other.family);
  }, paragraph);
  return renamed
    .replace(new RegExp(WEEKDAYS.join('|'), 'g'), weekday)
    .replace(new RegExp(`\\b(?:${MONTHS.join('|')})\\b(?= \\d)`, 'g'), month)
    .replace(/\b\d{3}\b/g, () => String(faker.number.int({ min: 100, max: 999 })));
};

const makeArticle = (sources: readonly Source[]): string => {
  let text = '';
  while (text.length < SIZE) {
    const { paragraphs, people } = faker.helpers.arrayElement(sources);
    text += `${vary(faker.helpers.arrayElement(paragraphs), people)}\n\n`;
  }
  return text.trimEnd();
};

/** `count` articles of about 3 KB, the same in every run, as JSON Lines. */
export const makeArticles = (count: number): string => {
  faker.seed(1);
  const sources = readdirSync(join(fixtures, 'articles'))
    .filter((file) => basename(file, '.txt') !== 'g7-karuizawa' && hasPeople(file))
    .map(readSource);
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ id: String(i), date: '2007-03-08', text: makeArticle(sources) }),
  );
  return `${lines.join('\n')}\n`;
};
