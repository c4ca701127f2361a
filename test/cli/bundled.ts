import { mkdirSync, readdirSync, readFileSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { execa } from 'execa';

const home = join(import.meta.dirname, '../..');
const stamp = join(home, 'dist/bundled');
const lock = join(home, 'dist/.bundling');

/** The program as users have it. */
export const bin: string = join(home, 'bin/gazette.js');

/** Bundles the program as it is now; test files that run at the same time do it once. */
export const bundled = async (): Promise<void> => {
  mkdirSync(join(home, 'dist'), { recursive: true });
  while (!taken()) await sleep(100);
  try {
    const newest = String(newestOf());
    if (read() === newest) return;
    await execa('npm', ['run', '--silent', 'bundle'], { cwd: home });
    writeFileSync(stamp, newest);
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

const read = (): string => {
  try {
    return readFileSync(stamp, 'utf8');
  } catch {
    return '';
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
