/** Scores the tool on texts marked by hand: `npm run measure -- --help`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { askScorer } from './quality/outside-scorer.js';
import { list, type Located } from './quality/findings.js';
import { readFixtures, readNewsStories, readStories } from './quality/fixtures.js';
import { goldNames, readGold, type GoldSet } from './quality/gold.js';
import { run } from './quality/run.js';
import { spansOf } from '../src/scoring/spans-of.js';
import { scoreDocument } from '../src/scoring/score.js';
import { addStories, CEILINGS, describeStories, scoreStories, storyLine, storyShares } from './quality/stories.js';
import { isOfKind, table, type Figures } from './quality/table.js';
import { addUp, sharesOf, type Tally } from '../src/scoring/tally.js';
import { measureUndated, undatedLine } from './quality/undated.js';

const HELP = `npm run measure -- [options]
  --only a,b      only these files of gold; "fixtures", "fixtures-people", "fixtures-dates" and "fixtures-short" are the
                  articles of this repository, "stories" the lists of main events made for some of them, and "news-stories"
                  those made for articles of the gold
  --kind K        only rows and errors of person, country, date, event (with occurrences) or occurrence; for date also
                  what becomes of the dates where an article's day is not given
  --errors N      lists up to N errors of each kind of error: missed, spurious, boundary, value, kind, modality
  --seed S        draws those N at random
  --with TEXT     lists only errors whose text contains TEXT, whatever its case
  --save FILE     keeps the figures
  --against FILE  prints the change of each F1 since that file was saved
  --record FILE   writes the floors that the tests hold the tool to:
                  --only fixtures,fixtures-people,fixtures-dates,fixtures-short,stories --record fixtures/floors.json
  --scorer        the figures of the scorer beside the gold, score/score.py, instead of our own
  --gold DIR      folder of gold in JSON Lines; default ../shared/gold, or $GOLD
`;

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    kind: { type: 'string', default: '' },
    errors: { type: 'string' },
    seed: { type: 'string' },
    with: { type: 'string', default: '' },
    save: { type: 'string' },
    against: { type: 'string' },
    record: { type: 'string' },
    gold: { type: 'string', default: process.env['GOLD'] ?? join(import.meta.dirname, '../../shared/gold') },
    scorer: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

interface Measured {
  readonly figures: Figures;
  readonly findings: readonly Located[];
}

const measure = ({ name, documents }: GoldSet): Measured => {
  const explain = options.errors !== undefined;
  const scored = documents.map((document) => {
    const result = run(document, explain);
    const { tally, findings } = scoreDocument(document, spansOf(result));
    return { tally, findings: findings.map((finding): Located => ({ ...finding, result })) };
  });
  const tally = addUp(scored.map((document) => document.tally));
  return {
    figures: { name, documents: documents.length, tally, speed: speedOn(documents) },
    findings: scored.flatMap((document) => document.findings),
  };
};

/** Characters per microsecond of processor time of this process, warm, without reading and printing. */
const speedOn = (documents: GoldSet['documents']): number => {
  const began = process.cpuUsage();
  const spent = (): number => process.cpuUsage(began).user;
  let characters = 0;
  for (let i = 0; spent() < 500_000 || i < documents.length; i++) {
    const document = documents[i % documents.length]!;
    run(document);
    characters += document.text.length;
    if (spent() > 2_000_000) break;
  }
  return characters / spent();
};

const isAsked = ({ row, gold, predicted, result }: Located): boolean => {
  const { start, end } = gold ?? predicted ?? { start: 0, end: 0 };
  return (
    isOfKind(row, options.kind) && result.text.slice(start, end).toLowerCase().includes(options.with.toLowerCase())
  );
};

/** Each F1 rounded down to half a point: the floor from now on. */
const floorsOf = (tally: Tally) =>
  Object.fromEntries(
    Object.entries(tally).map(([row, counts]) => [
      row,
      Object.fromEntries(
        Object.entries(counts).map(([criterion, count]) => [criterion, Math.floor(sharesOf(count).f1 * 2) / 2]),
      ),
    ]),
  );

const record = (file: string, all: readonly Figures[], stories: object): void => {
  const floors = Object.fromEntries(all.map(({ name, tally }) => [name, floorsOf(tally)]));
  writeFileSync(file, `${JSON.stringify({ ...floors, stories }, null, 2)}\n`);
};

/** Lists of main events: those of this repository, and those for articles of the gold. */
const storySets = {
  stories: readStories,
  'news-stories': () => readNewsStories(options.gold),
} as const;
type StorySet = keyof typeof storySets;

/** The rows of the event table against the lists of main events; returns the floors, to half a point. */
const measureStories = (name: StorySet): object => {
  const scored = storySets[name]().map((document) => ({ id: document.id, ...scoreStories(document, run(document)) }));
  const count = addStories(scored.map((score) => score.count));
  console.log(storyLine(name === 'stories' ? 'main events' : name, count));
  if (options.errors !== undefined) for (const score of scored) console.log(describeStories(score.id, score));
  const kept = Object.entries(storyShares(count)).map(([name, share]) => {
    const away = CEILINGS.some((ceiling) => ceiling === name) ? Math.ceil : Math.floor;
    return [name, away(share * 2) / 2];
  });
  return Object.fromEntries(kept) as object;
};

/** The tables of the scorer that was published with the gold, for the same files. */
const printScorer = (names: readonly string[]): void => {
  const scorer = join(options.gold, '../score/score.py');
  for (const name of goldNames(options.gold).filter((name) => names.includes(name)))
    console.log(askScorer(scorer, options.gold, readGold(options.gold, name)));
};

const readEarlier = (file: string | undefined): Figures[] | undefined =>
  file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as Figures[]);

const printErrors = (all: Parameters<typeof list>[0], limit: string): void => {
  const seed = options.seed === undefined ? undefined : Number(options.seed);
  console.log(list(all.filter(isAsked), { limit: Number(limit), seed }));
};

const printMeasured = (names: readonly string[], lists: readonly StorySet[]): void => {
  const fixtures = readFixtures();
  const sets = names.map((name) => fixtures.find((set) => set.name === name) ?? readGold(options.gold, name));
  const measured = sets.map(measure);
  const figures = measured.map((file) => file.figures);
  if (figures.length > 0) console.log(table(figures, readEarlier(options.against), options.kind));
  if (options.kind === 'date') console.log(undatedLine(measureUndated(sets.flatMap(({ documents }) => documents))));
  const shares = new Map(lists.map((name) => [name, measureStories(name)]));
  if (options.record !== undefined) record(options.record, figures, shares.get('stories') ?? {});
  if (options.save !== undefined) writeFileSync(options.save, JSON.stringify(figures));
  if (options.errors !== undefined)
    printErrors(
      measured.flatMap((file) => file.findings),
      options.errors,
    );
};

const main = (): void => {
  if (options.help) {
    console.log(HELP);
    return;
  }
  const wanted = options.only?.split(',');
  const isWanted = (name: string): boolean => wanted?.includes(name) ?? true;
  const names = [...readFixtures().map(({ name }) => name), ...goldNames(options.gold)].filter(isWanted);
  if (options.scorer) printScorer(names);
  else printMeasured(names, (Object.keys(storySets) as StorySet[]).filter(isWanted));
};

main();
