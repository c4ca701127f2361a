/**
 * Makes the tables again if a list or a maker is newer: before the tests (jest.config.js) and before scripts that read them.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const tables = join(root, 'src/lexicon/tables.bin');

/** The lists, what makes tables of them, and what of the sources that needs. */
const SOURCES = [
  'data',
  'scripts/data',
  'src/lexicon',
  'src/events/triggers/forms.ts',
  'src/people/lexicon/classes.ts',
  'src/dates/calendar/holidays.ts',
];

const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const filesOf = (path) =>
  statSync(path).isDirectory() ? readdirSync(path, { recursive: true }).map((name) => join(path, name)) : [path];

const isStale = () => {
  const made = changed(tables);
  return SOURCES.flatMap((path) => filesOf(join(root, path))).some((path) => path !== tables && changed(path) > made);
};

/** For jest as `globalSetup`; with `node scripts/data/fresh.mjs` for the others. */
const refresh = () => {
  if (!isStale()) return;
  const compile = ['--import', 'tsx', join(root, 'scripts/data/compile.ts')];
  execFileSync(process.execPath, compile, { cwd: root, stdio: 'inherit' });
};

export default refresh;

if (process.argv[1] === import.meta.filename) refresh();
