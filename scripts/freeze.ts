/** Keeps what the tool prints as hashes, so that a change that moves code can show that it moved nothing else: `npm run freeze -- --help`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
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

const HELP = `npm run freeze -- [options]
  --save FILE     keeps the hashes
  --against FILE  lists what differs from that file and fails if anything does
  --only a,b      only these sets: fixtures, fixtures-people, fixtures-dates, generated, or files of gold
  --limit N       documents of each file of gold, evenly drawn; default 100
  --articles N    generated articles; default 1000
  --gold DIR      folder of gold in JSON Lines; default ../shared/gold, or $GOLD
`;

const { values: options } = parseArgs({
  options: {
    save: { type: 'string' },
    against: { type: 'string' },
    only: { type: 'string' },
    limit: { type: 'string', default: '100' },
    articles: { type: 'string', default: '1000' },
    gold: { type: 'string', default: process.env['GOLD'] ?? join(import.meta.dirname, '../../shared/gold') },
    help: { type: 'boolean', default: false },
  },
});

interface Text {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
}

/** For each set the ids of its documents, and for each variant of arguments a hash for each document. */
type Frozen = Record<string, { readonly ids: readonly string[]; readonly hashes: Record<string, string[]> }>;

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

const freeze = async (texts: readonly Text[]): Promise<Frozen[string]> => {
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

const generated = (): Text[] =>
  makeArticles(Number(options.articles))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Text);

/** Each set by name; it is read only when its turn comes. */
const sets = (): [name: string, read: () => readonly Text[]][] => [
  ...readFixtures().map(({ name, documents }): [string, () => readonly Text[]] => [name, () => documents]),
  ...goldNames(options.gold).map((name): [string, () => readonly Text[]] => [
    name,
    () => some(readGold(options.gold, name).documents, Number(options.limit)),
  ]),
  ['generated', generated],
];

/** A line for each set and variant whose output changed. */
const differences = (now: Frozen, before: Frozen): string[] =>
  Object.entries(now).flatMap(([name, { ids, hashes }]) => {
    const old = before[name];
    if (old?.ids.join('\n') !== ids.join('\n')) return [`${name}: not frozen with these documents`];
    return Object.entries(hashes).flatMap(([variant, list]) => {
      const changed = ids.filter((_, i) => old.hashes[variant]?.[i] !== list[i]);
      return changed.length === 0 ? [] : [`${name}: ${variant}: ${changed.length}: ${changed.slice(0, 3).join(', ')}`];
    });
  });

const freezeAll = async (): Promise<Frozen> => {
  const wanted = options.only?.split(',');
  const frozen: Frozen = {};
  for (const [name, read] of sets()) if (wanted?.includes(name) ?? true) frozen[name] = await freeze(read());
  return frozen;
};

const compare = (frozen: Frozen, file: string): void => {
  const changed = differences(frozen, JSON.parse(readFileSync(file, 'utf8')) as Frozen);
  console.log([...changed, `${changed.length} sets and outputs differ`].join('\n'));
  process.exitCode = changed.length === 0 ? 0 : 1;
};

if (options.help || (options.save ?? options.against) === undefined) console.log(HELP);
else {
  const frozen = await freezeAll();
  const texts = Object.values(frozen).reduce((sum, { ids }) => sum + ids.length, 0);
  console.log(`${texts} texts × ${variants.length} outputs`);
  if (options.save !== undefined) writeFileSync(options.save, JSON.stringify(frozen));
  if (options.against !== undefined) compare(frozen, options.against);
}
