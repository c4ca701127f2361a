import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const notices = readFileSync('THIRD-PARTY.txt', 'utf8');
const isNamed = (heading: string): boolean => notices.includes(`\n${heading}\n${'='.repeat(80)}\n\n`);

interface Package {
  readonly version: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>;
};

/** What the headers of the lists in data/ say about their sources. */
const heads = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.txt'))
  .map(
    (name) =>
      [
        name,
        readFileSync(join('data', name), 'utf8')
          .split('\n')
          .filter((line) => line.startsWith('#'))
          .join('\n'),
      ] as const,
  );

test('every package that is installed with it is named, with its version and licence', () => {
  const installed = Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
    .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version}`);
  expect(installed.length).toBeGreaterThan(20);
  expect(installed.filter((name) => !isNamed(name))).toEqual([]);
});

test('every package whose words stand in a list is named, with its version and licence', () => {
  const sources = new Set(heads.flatMap(([, head]) => head.match(/(?:@[\w-]+\/)?[\w-]+ \d+\.\d+\.\d+(?= \()/g) ?? []));
  expect(sources.size).toBeGreaterThan(5);
  expect([...sources].filter((name) => !isNamed(name))).toEqual([]);
  const old = [...sources].filter(
    (name) => packages[`node_modules/${name.replace(/ .*/, '')}`]?.version !== name.replace(/.* /, ''),
  );
  expect(old).toEqual([]);
});

test('so is what else lists were learned from or made of', () => {
  const learned = heads.filter(([, head]) => /CC BY|UD English|GeoNames/.test(head)).map(([name]) => name);
  expect(learned.length).toBeGreaterThan(3);
  for (const name of learned) expect(notices).toContain(`data/${name.split('/')[0]}/`);
  for (const [, head] of heads)
    for (const licence of head.match(/CC BY(?:-SA)? \d\.\d/g) ?? []) expect(notices).toContain(licence);
});

test('an article that is published with it is free, and named with its licence', () => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly files: readonly string[] };
  const articles = files.filter((file) => file.startsWith('fixtures/'));
  expect(articles.length).toBeGreaterThan(0);
  for (const article of articles) {
    const head = readFileSync(article.replace('articles', 'gold'), 'utf8');
    expect(/^licence: (.*)$/m.exec(head)?.[1]).toMatch(/^CC BY 2\.5, Wikinews contributors$/);
    expect(isNamed(article)).toBe(true);
  }
});
