/**
 * Changes one thing of the sources or lists at a time, at random, and says which changes no test notices: `npm run mutants --
 * --help`. Everything happens in a copy of the repository.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { copyOf, copyTo, runTests, type Outcome } from './quality/mutant-tests.js';
import { codeMutant, listMutant, type Mutant } from './quality/mutants.js';
import { createRandom } from './random.js';

const HELP = `npm run mutants -- [COUNT] [options]
Makes COUNT random changes of the sources, 30 unless said otherwise, runs the tests that import what was changed, those of its
folder first, and prints the changes that all of them survive. A test file that notices a change is run again without it: one
that fails then as well is named and left out.
  --seed N      draws others
  --lists       removes random entries of the lists in data/ instead
  --skip N      begins after the first N of them
  --seconds N   longest time for the tests of one change; longer counts as neither; default 900
  --part I/N    runs only that part of the tests of each change, where all of them take too long at once
  --workers N   test files that are run at a time; default 1
  --copy DIR    keeps the copy there for other runs, in which jest knows how long each test file takes
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    lists: { type: 'boolean', default: false },
    skip: { type: 'string', default: '0' },
    seconds: { type: 'string', default: '900' },
    part: { type: 'string', default: '1/1' },
    workers: { type: 'string', default: '1' },
    copy: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const home = join(import.meta.dirname, '..');
const draw = options.lists ? listMutant : codeMutant;

/** Test files that passed, or failed, before anything was changed. */
const sound = new Set<string>();
const unsound = new Set<string>();

type Verdict = 'noticed' | 'survives' | 'too long';

const run = (folder: string, { path }: Mutant, wanted: readonly string[]): Promise<Outcome> =>
  runTests(folder, wanted, {
    ...{ seconds: Number(options.seconds), part: options.part, workers: options.workers },
    leftOut: [...unsound],
    first: `/test/${path.split('/')[1]!}/`,
  });

/** No test file imports a list, so for a list the tests of its folder and of what reads lists are run. */
const testsOf = ({ path }: Mutant): readonly string[] =>
  options.lists
    ? ['--testPathPatterns', `test/(${path.split('/')[1]!}|rules|language|data|quality|cli/golden|link)`]
    : ['--findRelatedTests', path];

const runChanged = async (folder: string, mutant: Mutant): Promise<Outcome> => {
  const file = join(folder, mutant.path);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, mutant.changed);
  try {
    return await run(folder, mutant, testsOf(mutant));
  } finally {
    writeFileSync(file, before);
  }
};

/** Whether one of the files that failed passes without the change. */
const isSound = async (folder: string, mutant: Mutant, files: readonly string[]): Promise<boolean> => {
  const unknown = files.filter((file) => !sound.has(file));
  if (unknown.length < files.length) return true;
  const { failed } = await run(folder, mutant, ['--runTestsByPath', ...unknown]);
  for (const file of unknown) (failed.includes(file) ? unsound : sound).add(file);
  for (const file of failed) process.stdout.write(`left out  ${file}, which fails before anything is changed\n`);
  return failed.length < unknown.length;
};

const verdictOf = async (folder: string, mutant: Mutant): Promise<Verdict> => {
  const { passed, failed, inTime } = await runChanged(folder, mutant);
  if (!inTime) return 'too long';
  if (passed) return 'survives';
  return failed.length === 0 || (await isSound(folder, mutant, failed)) ? 'noticed' : verdictOf(folder, mutant);
};

const tryAll = async (folder: string): Promise<void> => {
  const random = createRandom(Number(options.seed));
  const counts = { noticed: 0, survives: 0, 'too long': 0 };
  for (let i = 0; i < Number(positionals[0] ?? '30'); i++) {
    const mutant = draw(folder, random);
    if (i < Number(options.skip)) continue;
    const verdict = await verdictOf(folder, mutant);
    counts[verdict]++;
    process.stdout.write(`${verdict.padEnd(8)}  ${mutant.path}:${mutant.line}  ${mutant.what}\n`);
  }
  process.stdout.write(`${counts.survives} survive, ${counts.noticed} noticed, ${counts['too long']} took too long\n`);
};

const main = async (): Promise<void> => {
  if (options.copy !== undefined) return tryAll(copyTo(options.copy, home));
  const folder = copyOf(home);
  try {
    await tryAll(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

if (options.help) process.stdout.write(HELP);
else await main();
