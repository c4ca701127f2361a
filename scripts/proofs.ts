/** Lists the entries that change nothing in any sentence made for them: `npm run proofs -- --help`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { push } from '../src/core/push.js';
import { ALIGNMENT } from '../src/lexicon/table-format.js';
import { withChecksum } from '../src/lexicon/checksum.js';
import { copyOf } from './quality/mutant-tests.js';

const HELP = `npm run proofs -- LIST... [--entries]
Puts each entry of the lists named (people/titles) into sentences, with the whole list in the tables and without it, and counts
the entries that make no difference in any. They are needed for nothing that the sentences of scripts/quality/list-sentences.ts show.
  --entries   prints those entries
`;

const { values: options, positionals: lists } = parseArgs({
  allowPositionals: true,
  options: { entries: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
});

const home = join(import.meta.dirname, '..');
const TABLES = 'src/lexicon/tables.bin';

/** The tables with a list and its sections emptied; the index keeps its length. */
const without = (tables: Buffer, list: string): Buffer => {
  const size = tables.readInt32LE(0);
  const index = JSON.parse(tables.toString('latin1', ALIGNMENT, ALIGNMENT + size)) as Record<string, [number, number]>;
  for (const [name, extent] of Object.entries(index))
    if (name === list || name.startsWith(`${list}/`)) extent[1] = extent[0];
  const changed = Buffer.from(tables.subarray(0, tables.length - 4));
  changed.write(JSON.stringify(index).padEnd(size), ALIGNMENT, 'latin1');
  return withChecksum(changed);
};

type Outcomes = ReadonlyMap<string, readonly (readonly [entry: string, found: string])[]>;

const outcomesIn = (folder: string, wanted: readonly string[]): Outcomes => {
  const script = ['--import', 'tsx', 'scripts/quality/outcomes.ts', ...wanted];
  const printed = execFileSync(process.execPath, script, { cwd: folder, maxBuffer: 1e9, encoding: 'utf8' });
  const outcomes = new Map<string, (readonly [string, string])[]>();
  for (const line of printed.trimEnd().split('\n')) {
    const [list, entry, found] = line.split('\t');
    push(outcomes, list!, [entry!, found!] as const);
  }
  return outcomes;
};

/** The numbers of the sentences in which something else is found. */
const differences = (whole: string, gone: string): readonly number[] => {
  const others = gone.split(' ');
  return whole.split(' ').flatMap((found, i) => (found === others[i] ? [] : [i]));
};

const report = (folder: string, tables: Buffer, whole: Outcomes, list: string): void => {
  writeFileSync(join(folder, TABLES), without(tables, list));
  const before = whole.get(list)!;
  const gone = new Map(outcomesIn(folder, [list]).get(list));
  const changed = before.map(([entry, found]) => [entry, differences(found, gone.get(entry)!)] as const);
  // A frame that changes even with a word of no list contains an entry itself, so it proves nothing.
  const [, ofFrame] = changed[0]!;
  const idle = changed.slice(1).filter(([, places]) => places.every((place) => ofFrame.includes(place)));
  process.stdout.write(
    `${list.padEnd(36)}${String(changed.length - 1).padStart(6)}${String(idle.length).padStart(7)}\n`,
  );
  if (options.entries) process.stdout.write(idle.map(([entry]) => `  ${entry}\n`).join(''));
};

const run = (): void => {
  const folder = copyOf(home);
  try {
    const tables = readFileSync(join(home, TABLES));
    writeFileSync(join(folder, TABLES), tables);
    const whole = outcomesIn(folder, lists);
    for (const list of lists) report(folder, tables, whole, list);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (options.help || lists.length === 0) process.stdout.write(HELP);
else run();
