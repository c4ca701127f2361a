import { mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';

const home = join(import.meta.dirname, '../..');
/** Written when the rest is there. */
const written = join(home, 'dist/bundle.json');
const lock = join(home, 'dist/.bundling');

/** The program as users get it. */
export const bin: string = join(home, 'bin/gazette.js');

/** Bundles the current program, once for all test files that run at the same time. */
export const bundled = (): Promise<void> =>
  alone(async () => {
    const made = statSync(written, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (made < newestOf()) await execa('npm', ['run', '--silent', 'bundle'], { cwd: home });
  });

/** Whatever writes to dist/ does so while no other test does. */
export const alone = async (write: () => Promise<void>): Promise<void> => {
  mkdirSync(join(home, 'dist'), { recursive: true });
  while (!taken()) await sleep(100);
  try {
    await write();
  } finally {
    rmdirSync(lock);
  }
};

const STALE = 120_000;

const taken = (): boolean => {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > STALE) rmdirSync(lock);
    return false;
  }
};

const newestOf = (): number =>
  Math.max(
    ...['src', 'page', 'bin', 'scripts', 'data'].flatMap((folder) =>
      readdirSync(join(home, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => !name.endsWith('gazette.js'))
        .map((name) => statSync(join(home, folder, name)).mtimeMs),
    ),
  );
