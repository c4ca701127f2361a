/** Fits the weights of the evidence about people to marked articles: `npm run fit -- --help`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allEvidence } from '../src/people/evidence/index.js';
import { articleEvidence } from '../src/people/evidence/article.js';
import { GOLD, readArticle, SHORT, type Article } from './fit/articles.js';
import { countOf, written } from './fit/figures.js';
import { fitBoth, names, predict, supportOf, worthOf, type Model } from './fit/looks.js';
import { HASHES } from './fit/hashes.js';
import { readWeights, writeWeights } from './fit/weights-file.js';
import { readFixtures } from './quality/fixtures.js';
import { readGold } from './quality/gold.js';

const HELP = `npm run fit -- [options]
  writes data/people/weights.txt; "npm run generate" then makes the table that the program reads
  --check      only tests: by articles of other topics, and by sources that were not learned from
  --curve      the same by sources with a quarter and a half of the articles
  --hashed K   only tests, with evidence that has no name: endings (of unknown words), neighbours, both,
               census (unknown words that are rare surnames)
  --gold DIR   folder of gold in JSON Lines; default ../shared/gold, or $GOLD
`;

const { values: options } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    hashed: { type: 'string', default: 'none' },
    gold: { type: 'string', default: process.env['GOLD'] ?? join(import.meta.dirname, '../../shared/gold') },
    help: { type: 'boolean', default: false },
  },
});

const FOLDS = [0, 1, 2, 3, 4];
const { size, hash } = HASHES[options.hashed] ?? HASHES['none']!;

const readArticles = (): readonly Article[] => {
  const [whole, people, , short] = readFixtures();
  return [
    ...GOLD.flatMap((name) => readGold(options.gold, name).documents.map((gold) => readArticle(gold, name, hash))),
    ...[...whole.documents, ...people.documents].map((gold) => readArticle(gold, 'wikinews', hash)),
    ...short.documents.map((gold) => readArticle(gold, SHORT, hash)),
  ];
};

const start = (): Model => {
  const lines = new Map(readWeights().map((line) => [line.name, line.start]));
  const known = Float64Array.from({ length: names.length + size }, (_, i) => lines.get(names[i] ?? '') ?? 0);
  return { first: known, second: known };
};

/** Each article scored by weights learned from the articles of other topics. */
const byTopic = (articles: readonly Article[]) =>
  FOLDS.flatMap((tested) => {
    const model = fitBoth(
      articles.filter((article) => article.fold !== tested),
      start(),
    );
    return articles.filter(({ fold }) => fold === tested).map((article) => [article, predict(article, model)] as const);
  });

/** Each article scored by weights learned from a part of the articles of other sources. */
const bySource = (articles: readonly Article[], isUsed: (article: Article) => boolean) =>
  [...new Set(articles.map(({ source }) => source))].flatMap((tested) => {
    const model = fitBoth(
      articles.filter((article) => article.source !== tested && isUsed(article)),
      start(),
    );
    return articles
      .filter(({ source }) => source === tested)
      .map((article) => [article, predict(article, model)] as const);
  });

const write = (articles: readonly Article[]): void => {
  const model = fitBoth(articles, start());
  const support = supportOf(articles, names.length);
  const worth = worthOf(articles, model);
  const reasons = new Map([...allEvidence, ...articleEvidence].map(({ name, reason }) => [name, reason]));
  const known = start();
  const lines = names.map((name, i) => ({
    ...{ name, start: known.first[i]!, first: model.first[i] ?? 0, second: model.second[i]! },
    ...{ places: support[i]!.places, sources: support[i]!.sources },
    reason: reasons.get(name) ?? 'of all capitalised words most are no people',
  }));
  writeWeights(lines);
  for (const { name, first, second, places, sources, reason } of lines)
    console.log(
      [name.padEnd(26), first.toFixed(2).padStart(6), second.toFixed(2).padStart(6), String(places).padStart(6)].join(
        ' ',
      ),
      `${String(sources)}  ${worth[names.indexOf(name)]!.toFixed(0).padStart(5)}  ${reason}`,
    );
};

const main = (): void => {
  if (options.help) {
    console.log(HELP);
    return;
  }
  const articles = readArticles();
  const everything = (): boolean => true;
  console.log('other topics  ', written(countOf(byTopic(articles))));
  console.log('other sources ', written(countOf(bySource(articles, everything))));
  if (options.curve)
    for (const [title, part] of [
      ['a quarter', 4],
      ['a half', 2],
    ] as const)
      console.log(title.padEnd(14), written(countOf(bySource(articles, ({ part: place }) => place % part === 0))));
  if (!options.check && size === 0) write(articles);
};

main();
