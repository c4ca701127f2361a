/** Keeps what the tool prints as hashes, so that a change that moves code can show that it moved nothing else: `npm run freeze -- --help`. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeArticles } from '../bench/articles.js';
import type { EntityType } from '../src/core/entity.js';
import type { Result } from '../src/core/result.js';
import { extract } from '../src/extract.js';
import { ENTITY_TYPES } from '../src/kinds.js';
import { format as printed, formatterNamed, formatters, PLAIN, type Style } from '../src/output/index.js';
import { reasonOf } from '../src/recognisers.js';
import { readFixtures } from './quality/fixtures.js';
import { goldNames, readGold } from './quality/gold.js';

const HELP = `npm run freeze -- FILE [options]
Keeps hashes of what is printed, in FILE, set by set. Called again it goes on with the sets that FILE lacks, if the sources are
the same.
  --against OLD   lists what differs from OLD, once FILE has all sets, and fails if anything does
  --only a,b      only these sets: fixtures, fixtures-people, fixtures-dates, generated-1 and so on, or files of gold
  --limit N       documents of each file of gold, evenly drawn; default 100
  --articles N    generated articles, in sets of 100; default 1000
  --seconds N     begins no further set after so long
  --gold DIR      folder of gold in JSON Lines; default ../shared/gold, or $GOLD
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    against: { type: 'string' },
    only: { type: 'string' },
    limit: { type: 'string', default: '100' },
    articles: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: 'Infinity' },
    gold: { type: 'string', default: process.env['GOLD'] ?? join(import.meta.dirname, '../../shared/gold') },
    help: { type: 'boolean', default: false },
  },
});

interface Text {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
}

/** The ids of the documents of a set, and for each variant of arguments a hash for each document. */
interface FrozenSet {
  readonly ids: readonly string[];
  readonly hashes: Readonly<Record<string, readonly string[]>>;
}

interface Frozen {
  /** A hash of the sources that printed it; a file is never continued with other sources. */
  readonly sources: string;
  readonly sets: Record<string, FrozenSet>;
}

/** The options of one run of the program. */
interface Variant {
  readonly types: readonly EntityType[];
  readonly explain: boolean;
  readonly format: string;
  readonly per: Style['per'];
}

const variants: readonly Variant[] = [false, true].flatMap((explain) => [
  ...ENTITY_TYPES.map((type): Variant => ({ types: [type], explain, format: 'jsonl', per: 'article' })),
  ...formatters.flatMap(({ name: format }) =>
    (['article', 'mention'] as const).map((per): Variant => ({ types: ENTITY_TYPES, explain, format, per })),
  ),
]);

const argumentsOf = ({ types, explain, format, per }: Variant): string =>
  [`-f ${format}`, `-t ${types.join(',')}`, ...(per === 'mention' ? ['--per mention'] : []), explain ? '--explain' : '']
    .join(' ')
    .trim();

const resultOf = ({ id, text, date }: Text, types: readonly EntityType[], explain: boolean): Result =>
  extract(text, { id, types, explain, ...(date === null ? {} : { date: { value: date, source: 'record' } }) });

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

/** One hash for each variant; the same extraction serves all formats. */
const freezeText = async (text: Text): Promise<string[]> => {
  const results = new Map<string, Result>();
  const hashes: string[] = [];
  for (const { types, explain, format, per } of variants) {
    const key = `${types.join()} ${explain}`;
    const result = results.get(key) ?? resultOf(text, types, explain);
    results.set(key, result);
    const formatter = formatterNamed(format);
    const several = formatter.single !== true;
    const style: Style = { ...PLAIN, per, several, explain: explain ? reasonOf : null };
    hashes.push(hash(await printed(formatter, [result], style)));
  }
  return hashes;
};

const freeze = async (texts: readonly Text[]): Promise<FrozenSet> => {
  const hashes: Record<string, string[]> = Object.fromEntries(variants.map((variant) => [argumentsOf(variant), []]));
  for (const text of texts)
    for (const [i, one] of (await freezeText(text)).entries()) hashes[argumentsOf(variants[i]!)]!.push(one);
  return { ids: texts.map(({ id }) => id), hashes };
};

/** At most so many of them, evenly drawn. */
const some = (texts: readonly Text[], most: number): readonly Text[] => {
  const step = Math.max(1, texts.length / most);
  return texts.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
};

const PER_SET = 100;

type TextSet = readonly [name: string, read: () => readonly Text[]];

const generatedSets = (): TextSet[] => {
  const lines = makeArticles(Number(options.articles)).trim().split('\n');
  return Array.from({ length: Math.ceil(lines.length / PER_SET) }, (_, i): TextSet => [
    `generated-${i + 1}`,
    () => lines.slice(i * PER_SET, (i + 1) * PER_SET).map((line) => JSON.parse(line) as Text),
  ]);
};

/** Each set by name; it is read only when its turn comes. */
const allSets = (): TextSet[] => [
  ...readFixtures().map(({ name, documents }): TextSet => [name, () => documents]),
  ...goldNames(options.gold).map((name): TextSet => [
    name,
    () => some(readGold(options.gold, name).documents, Number(options.limit)),
  ]),
  ...generatedSets(),
];

const wantedSets = (): TextSet[] => {
  const wanted = options.only?.split(',');
  return allSets().filter(([name]) => wanted?.includes(name) ?? true);
};

/** A line for each set and variant whose output changed. */
const differences = (now: Frozen, before: Frozen): string[] =>
  Object.entries(now.sets).flatMap(([name, { ids, hashes }]) => {
    const old = before.sets[name];
    if (old?.ids.join('\n') !== ids.join('\n')) return [`${name}: not frozen with these documents`];
    return Object.entries(hashes).flatMap(([variant, list]) => {
      const changed = ids.filter((_, i) => old.hashes[variant]?.[i] !== list[i]);
      return changed.length === 0 ? [] : [`${name}: ${variant}: ${changed.length}: ${changed.slice(0, 3).join(', ')}`];
    });
  });

const SOURCES = join(import.meta.dirname, '../src');

const hashOfSources = (): string => {
  const files = readdirSync(SOURCES, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return hash(paths.map((path) => readFileSync(path, 'latin1')).join('\n'));
};

const readFrozen = (file: string): Frozen => JSON.parse(readFileSync(file, 'utf8')) as Frozen;

const begun = (file: string): Frozen => {
  const sources = hashOfSources();
  const frozen: Frozen = existsSync(file) ? readFrozen(file) : { sources, sets: {} };
  if (frozen.sources !== sources) throw new Error(`${file} holds what other sources print`);
  return frozen;
};

/** Adds the missing sets until time is up; returns how many are left for another call. */
const complete = async (file: string, frozen: Frozen): Promise<number> => {
  const lacking = wantedSets().filter(([name]) => !(name in frozen.sets));
  const end = performance.now() + Number(options.seconds) * 1000;
  for (const [i, [name, read]] of lacking.entries()) {
    if (performance.now() > end) return lacking.length - i;
    frozen.sets[name] = await freeze(read());
    writeFileSync(file, JSON.stringify(frozen));
  }
  return 0;
};

const compare = (frozen: Frozen, file: string): void => {
  const changed = differences(frozen, readFrozen(file));
  console.log([...changed, `${changed.length} sets and outputs differ`].join('\n'));
  process.exitCode = changed.length === 0 ? 0 : 1;
};

const run = async (file: string): Promise<void> => {
  const frozen = begun(file);
  const left = await complete(file, frozen);
  const sets = Object.values(frozen.sets);
  const texts = sets.reduce((sum, { ids }) => sum + ids.length, 0);
  console.log(`${texts} texts in ${sets.length} sets × ${variants.length} outputs; ${left} sets left`);
  if (left === 0 && options.against !== undefined) compare(frozen, options.against);
};

const [file] = positionals;
if (options.help || file === undefined) console.log(HELP);
else await run(file);
