import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fakerEN as faker } from '@faker-js/faker';

const ARTICLES = 'fixtures/articles';

interface CorpusSize {
  /** Stop at so much text, … */
  readonly megabytes?: number;
  /** … or so many articles. */
  readonly articles?: number;
  /** The length to which each article is cut, in letters. */
  readonly letters?: number;
}

/** Articles made from the fixtures, with other people in each, the same every time. Returns how many. */
export const writeCorpus = (
  path: string,
  { megabytes = Infinity, articles = Infinity, letters }: CorpusSize,
): number => {
  faker.seed(16);
  const texts = readdirSync(ARTICLES).map((name) => readFileSync(join(ARTICLES, name), 'utf8').slice(0, letters));
  const file = openSync(path, 'w');
  let count = 0;
  for (let bytes = 0; bytes < megabytes * 1e6 && count < articles; count++) {
    const text = renamed(texts[count % texts.length]!);
    writeSync(file, `${JSON.stringify({ id: String(count), text, date: dayOf(count) })}\n`);
    bytes += text.length;
  }
  closeSync(file);
  return count;
};

/** Two capitalised words get another name, the same throughout the article. */
const renamed = (text: string): string => {
  const names = new Map<string, string>();
  return text.replace(/\b[A-Z][a-z]{2,} [A-Z][a-z]{2,}\b/g, (name) => {
    if (KEPT.test(name)) return name;
    const other = names.get(name) ?? `${faker.person.firstName()} ${faker.person.lastName()}`;
    names.set(name, other);
    return other;
  });
};

/** Countries, and words that begin sentences. */
const KEPT =
  /^(?:The|This|That|But|And|For|With|After|Before|North|South|New|United|Saudi|East|West|Prime|Foreign|President|Minister|World)\b/;

const dayOf = (count: number): string => new Date(Date.UTC(2015, 0, 1 + (count % 3000))).toISOString().slice(0, 10);
