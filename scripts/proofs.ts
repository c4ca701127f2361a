/** Lists the entries without which no sentence made for them changes: `npm run proofs -- --help`. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSync } from 'esbuild';
import { removalsOf, type Proof } from './quality/entry-removals.js';
import { keep, keptOf, NOT, type Kept } from './quality/kept.js';
import { proofOf } from './quality/list-sentences.js';
import { copyOf } from './quality/mutant-tests.js';
import { firedIn, framesOf, listedTriggers, nameOf } from './quality/trigger-frames.js';
import { entriesOf, withoutComment } from './data/lists.js';
import { readDocument } from '../src/text/document.js';

const HELP = `npm run proofs -- LIST... [--entries] [--save] [--kept]
Puts each entry of the lists named (people/titles) into sentences, removes it from the tables, and counts the entries whose removal
changes none of its sentences, and of events/triggers/KIND those that fire in none. They are needed for nothing that the
sentences of scripts/quality/list-sentences.ts show.
  --entries   prints those entries
  --save      keeps a sentence for each of the others in test/data/entries/, with what it decides there; a test runs them
  --kept      asks the sentences that are kept instead: which of them stays as it is without its entry
`;

const { values: options, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    entries: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
    kept: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const home = join(import.meta.dirname, '..');

/** Calls `act` while the tables of a copy lack some entries of a list. */
const without = <T>(folder: string, list: string, removed: ReadonlySet<string>, act: () => T): T => {
  const file = join(folder, 'data', `${list}.txt`);
  const text = readFileSync(file, 'utf8');
  const lines = text.split('\n').filter((line) => !removed.has(withoutComment(line)));
  writeFileSync(file, lines.join('\n'));
  try {
    compile(folder);
    return act();
  } finally {
    writeFileSync(file, text);
  }
};

const compile = (folder: string): void => {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/data/compile.ts'], { cwd: folder });
};

/** Beside the tables, where it looks for them. */
const OUTCOMES = 'src/lexicon/outcomes.mjs';

/** As one file: to load its modules one by one, removal after removal, would take longer than all the sentences. */
const bundleOutcomes = (folder: string): void => {
  buildSync({
    ...{ bundle: true, platform: 'node', format: 'esm', logLevel: 'error', absWorkingDir: folder },
    ...{ entryPoints: ['scripts/quality/outcomes.ts'], outfile: OUTCOMES },
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
};

/** What is found in each of some sentences with the tables of a copy. */
type Outcomes = ReadonlyMap<string, readonly string[]>;

const outcomesIn = (folder: string, sentences: readonly string[]): Outcomes => {
  const input = JSON.stringify(sentences);
  const options = { cwd: folder, input, maxBuffer: 1e9, encoding: 'utf8' } as const;
  return new Map(JSON.parse(execFileSync(process.execPath, [OUTCOMES], options)) as [string, string[]][]);
};

/** What is so only with an entry, and then what is so only without it. */
const decided = (here: readonly string[], gone: readonly string[]): readonly string[] => [
  ...here.filter((fact) => !gone.includes(fact)),
  ...gone.filter((fact) => !here.includes(fact)).map((fact) => `${NOT}${fact}`),
];

/** For each entry, what it decides in each of its sentences. */
type Decided = ReadonlyMap<string, readonly (readonly string[])[]>;

const sentencesIn = (proofs: readonly Proof[]): readonly string[] => proofs.flatMap(({ sentences }) => sentences);

const decidedBy = (folder: string, list: string, proofs: readonly Proof[]): Decided => {
  compile(folder);
  const whole = outcomesIn(folder, sentencesIn(proofs));
  const removals = removalsOf(proofs).map((removed): [readonly Proof[], Outcomes] => {
    const entries = new Set(removed.map(({ entry }) => entry));
    return [removed, without(folder, list, entries, () => outcomesIn(folder, sentencesIn(removed)))];
  });
  return new Map(
    removals.flatMap(([removed, gone]) =>
      removed.map(({ entry, sentences }) => [
        entry,
        sentences.map((sentence) => decided(whole.get(sentence)!, gone.get(sentence)!)),
      ]),
    ),
  );
};

/** Of each entry that decides something a sentence, at best one in which something is found only with it. */
const rowsOf = (proofs: readonly Proof[], decided: Decided): readonly Kept[] =>
  proofs.flatMap(({ entry, sentences }): Kept[] => {
    const facts = decided.get(entry)!;
    const found = facts.findIndex(([fact]) => fact?.startsWith(NOT) === false);
    const place = found < 0 ? facts.findIndex(([fact]) => fact !== undefined) : found;
    return place < 0 ? [] : [[entry, sentences[place]!, facts[place]![0]!]];
  });

const report = (folder: string, list: string): void => {
  const proofs = [...new Set(entriesOf(list))].map((entry) => proofOf(list, entry));
  const rows = rowsOf(proofs, decidedBy(folder, list, proofs));
  const proved = new Set(rows.map(([entry]) => entry));
  const idle = proofs.filter(({ entry }) => !proved.has(entry));
  print(list, proofs.length, idle.length);
  if (options.save) keep(list, rows);
  if (options.entries) process.stdout.write(idle.map(({ entry }) => `  ${entry}\n`).join(''));
};

/** Kept rows whose fact does not depend on their entry. */
const reportKept = (folder: string, list: string): void => {
  const rows = keptOf(list);
  const decided = decidedBy(
    folder,
    list,
    rows.map(([entry, sentence]) => proofOf(list, entry, [sentence])),
  );
  const idle = rows.filter(([entry, , fact]) => !decided.get(entry)![0]!.includes(fact));
  print(list, rows.length, idle.length);
  if (options.entries) process.stdout.write(idle.map((row) => `  ${row.join('\t')}\n`).join(''));
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
    bundleOutcomes(folder);
    for (const list of lists) (options.kept ? reportKept : report)(folder, list);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (options.help || named.length === 0) process.stdout.write(HELP);
else {
  for (const list of named) if (list.startsWith(TRIGGERS)) reportTriggers(list);
  reportLists(named.filter((list) => !list.startsWith(TRIGGERS)));
}
