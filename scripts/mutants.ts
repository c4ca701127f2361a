/**
 * Changes one thing of the sources or lists at a time, at random, and says which changes no test notices: `npm run mutants --
 * --help`. Everything happens in a copy of the repository.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { codeMutant, listMutant, type Mutant } from './quality/mutants.js';
import { createRandom } from './random.js';

const HELP = `npm run mutants -- [COUNT] [options]
Makes COUNT random changes of the sources, 30 unless said otherwise, runs the tests that import what was changed, and prints
the changes that all of them survive.
  --seed N      draws others
  --lists       removes random entries of the lists in data/ instead
  --seconds N   longest time for the tests of one change; longer counts as noticed; default 300
`;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    lists: { type: 'boolean', default: false },
    seconds: { type: 'string', default: '300' },
    help: { type: 'boolean', default: false },
  },
});

const home = join(import.meta.dirname, '..');
const COPIED = ['bench', 'bin', 'data', 'docs', 'fixtures', 'schema', 'scripts', 'src', 'test'];
const FILES = ['CHANGELOG.md', 'README.md', 'jest.config.js', 'package.json', 'tsconfig.json'];

const copy = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-mutants-'));
  for (const name of [...COPIED, ...FILES]) cpSync(join(home, name), join(folder, name), { recursive: true });
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** They ask the built program, or are about time and hostile texts: slow, and not what should notice a changed rule. */
const LEFT_OUT = 'test/(cli/(bin|readme|signals)|package|properties|fuzz|text/(linear|regular))';

const jest = (folder: string, wanted: readonly string[]): boolean => {
  const flags = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--bail', '--silent'];
  const left = ['--testPathIgnorePatterns', LEFT_OUT, '--passWithNoTests'];
  const timeout = Number(options.seconds) * 1000;
  return (
    spawnSync(process.execPath, [...flags, ...left, ...wanted], { cwd: folder, stdio: 'ignore', timeout }).status === 0
  );
};

/** What fails before anything is changed would count as having noticed every change. */
const checkUnchanged = (folder: string): void => {
  if (!jest(folder, [])) throw new Error('Tests fail, or take longer than --seconds, before anything is changed.');
};

/** The tests of its own folder first, which notice most; then all that import the file, or for a list those of the rules. */
const survives = (folder: string, { path }: Mutant): boolean => {
  const kind = path.split('/')[1]!;
  if (!jest(folder, ['--testPathPatterns', `test/${kind}/`])) return false;
  return options.lists
    ? jest(folder, ['--testPathPatterns', 'test/(rules|language|data|quality|cli/golden|link)'])
    : jest(folder, ['--findRelatedTests', path]);
};

const tryOut = (folder: string, mutant: Mutant): boolean => {
  const file = join(folder, mutant.path);
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, mutant.changed);
  try {
    return survives(folder, mutant);
  } finally {
    writeFileSync(file, before);
  }
};

const run = (): void => {
  const random = createRandom(Number(options.seed));
  const count = Number(positionals[0] ?? '30');
  const folder = copy();
  let survivors = 0;
  try {
    checkUnchanged(folder);
    for (let i = 0; i < count; i++) {
      const mutant = options.lists ? listMutant(folder, random) : codeMutant(folder, random);
      const isAlive = tryOut(folder, mutant);
      if (isAlive) survivors++;
      process.stdout.write(`${isAlive ? 'survives' : 'noticed '}  ${mutant.path}:${mutant.line}  ${mutant.what}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  process.stdout.write(`${survivors} of ${count} survive\n`);
};

if (options.help) process.stdout.write(HELP);
else run();
