/** Lists the entries that change nothing in any sentence made for them: `npm run proofs -- --help`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { push } from '../src/core/lists/push.js';
import { ALIGNMENT } from '../src/lexicon/table-format.js';
import { withChecksum } from '../src/lexicon/checksum.js';
import { BETWEEN, keep, NOT, type Kept } from './quality/kept.js';
import { sentencesOf } from './quality/list-sentences.js';
import { copyOf } from './quality/mutant-tests.js';
import { firedIn, framesOf, listedTriggers, nameOf } from './quality/trigger-frames.js';
import { readDocument } from '../src/text/document.js';

const HELP = `npm run proofs -- LIST... [--entries] [--save]
Puts each entry of the lists named (people/titles) into sentences, with the whole list in the tables and without it, and counts
the entries that make no difference in any, and of events/triggers/KIND those that fire in none. They are needed for nothing that the sentences of scripts/quality/list-sentences.ts show.
  --entries   prints those entries
  --save      keeps a sentence for each of the others in test/data/entries/, with what it decides there; a test runs them
`;

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    entries: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const home = join(import.meta.dirname, '..');
const TABLES = 'src/lexicon/tables.bin';

/** The tables with a list and its sections emptied; the index keeps its length. Undefined if they are made into other tables. */
const without = (tables: Buffer, list: string): Buffer | undefined => {
  const size = tables.readInt32LE(0);
  const index = JSON.parse(tables.toString('latin1', ALIGNMENT, ALIGNMENT + size)) as Record<string, [number, number]>;
  const own = Object.entries(index).filter(([name]) => name === list || name.startsWith(`${list}/`));
  if (own.length === 0) return undefined;
  for (const [, extent] of own) extent[1] = extent[0];
  const changed = Buffer.from(tables.subarray(0, tables.length - 4));
  changed.write(JSON.stringify(index).padEnd(size), ALIGNMENT, 'latin1');
  return withChecksum(changed);
};

/** An entry, and the facts found in each of its sentences. */
type Outcome = readonly [entry: string, found: readonly string[]];

/** Makes the tables of a copy anew from the lists, one of them without its entries. */
const compileWithout = (folder: string, list: string): void => {
  const file = join(folder, 'data', `${list}.txt`);
  const text = readFileSync(file, 'utf8');
  const isEntry = (line: string): boolean => line.trim() !== '' && !/^[#[]/.test(line);
  writeFileSync(
    file,
    text
      .split('\n')
      .filter((line) => !isEntry(line))
      .join('\n'),
  );
  try {
    execFileSync(process.execPath, ['--import', 'tsx', 'scripts/data/compile.ts'], { cwd: folder });
  } finally {
    writeFileSync(file, text);
  }
};

type Outcomes = ReadonlyMap<string, readonly Outcome[]>;

/** Beside the tables, where it looks for them. */
const OUTCOMES = 'src/lexicon/outcomes.mjs';

/** As one file: to load its modules one by one, list after list, would take longer than all the sentences. */
const bundleOutcomes = (folder: string): void => {
  buildSync({
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error', absWorkingDir: folder },
    ...{ entryPoints: ['scripts/quality/outcomes.ts'], outfile: OUTCOMES },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
};

const outcomesIn = (folder: string, wanted: readonly string[]): Outcomes => {
  const printed = execFileSync(process.execPath, [OUTCOMES, ...wanted], {
    cwd: folder,
    maxBuffer: 1e9,
    encoding: 'utf8',
  });
  const outcomes = new Map<string, Outcome[]>();
  for (const line of printed.split('\n').slice(0, -1)) {
    const [list, entry, ...found] = line.split('\t');
    push(outcomes, list!, [entry!, found]);
  }
  return outcomes;
};

const factsOf = (outcome: string): readonly string[] => outcome.split(BETWEEN).filter((fact) => fact !== '');

/** What is so only with the list, and then what is not so with it. */
const decided = (withList: string, withoutList: string): readonly string[] => {
  const [here, gone] = [factsOf(withList), factsOf(withoutList)];
  return [
    ...here.filter((fact) => !gone.includes(fact)),
    ...gone.filter((fact) => !here.includes(fact)).map((fact) => `${NOT}${fact}`),
  ];
};

/** An entry, and for each of its sentences what it decides there. */
type Decided = readonly [entry: string, facts: readonly (readonly string[])[]];

/** Of each entry that decides something a sentence, at best one in which something is found only with it. */
const rowsOf = (list: string, entries: readonly Decided[]): readonly Kept[] => {
  const sentences = new Map(sentencesOf(list));
  return entries.flatMap(([entry, facts]): Kept[] => {
    const found = facts.findIndex(([fact]) => fact?.startsWith(NOT) === false);
    const place = found < 0 ? facts.findIndex(([fact]) => fact !== undefined) : found;
    return place < 0 ? [] : [[entry, sentences.get(entry)![place]!, facts[place]![0]!]];
  });
};

const report = (folder: string, tables: Buffer, whole: Outcomes, list: string): void => {
  const emptied = without(tables, list);
  if (emptied === undefined) compileWithout(folder, list);
  else writeFileSync(join(folder, TABLES), emptied);
  const gone = new Map(outcomesIn(folder, [list]).get(list));
  const changed = whole
    .get(list)!
    .map(([entry, found]): Decided => [entry, found.map((one, i) => decided(one, gone.get(entry)![i]!))]);
  // A frame that changes even with a word of no list contains an entry itself, so it proves nothing.
  const [, ofFrame] = changed[0]!;
  const entries = changed
    .slice(1)
    .map(([entry, facts]): Decided => [entry, facts.map((some, i) => (ofFrame[i]!.length === 0 ? some : []))]);
  const idle = entries.filter(([, facts]) => facts.every((some) => some.length === 0));
  print(list, entries.length, idle.length);
  if (options.save) keep(list, rowsOf(list, entries));
  if (options.entries) process.stdout.write(idle.map(([entry]) => `  ${entry}\n`).join(''));
};

const print = (list: string, all: number, idle: number): void => {
  process.stdout.write(`${list.padEnd(36)}${String(all).padStart(6)}${String(idle).padStart(7)}\n`);
};

/** A trigger decides something where it fires. */
const reportTriggers = (list: string): void => {
  const triggers = listedTriggers().filter(({ kind }) => list === `${TRIGGERS}${kind}`);
  const rows = triggers.flatMap((trigger): Kept[] => {
    const firing = framesOf(trigger).find((sentence) => firedIn(readDocument(sentence)).includes(nameOf(trigger)));
    return firing === undefined ? [] : [[trigger.line, firing, nameOf(trigger)]];
  });
  print(list, triggers.length, triggers.length - rows.length);
  if (options.save) keep(list, rows);
};

const TRIGGERS = 'events/triggers/';

const reportLists = (lists: readonly string[]): void => {
  if (lists.length === 0) return;
  const folder = copyOf(home);
  try {
    const tables = readFileSync(join(home, TABLES));
    writeFileSync(join(folder, TABLES), tables);
    bundleOutcomes(folder);
    const whole = outcomesIn(folder, lists);
    for (const list of lists) report(folder, tables, whole, list);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (options.help || named.length === 0) process.stdout.write(HELP);
else {
  for (const list of named) if (list.startsWith(TRIGGERS)) reportTriggers(list);
  reportLists(named.filter((list) => !list.startsWith(TRIGGERS)));
}
