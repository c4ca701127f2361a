/** Runs the tests of a copy of the repository that may notice a change of one file. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The outcome of a run of tests; it can fail without a failed file, if the tables could not be made. */
export interface Outcome {
  readonly passed: boolean;
  readonly failed: readonly string[];
  readonly inTime: boolean;
}

/** Copies all files that git tracks or would track, and names the folder that holds them. */
export const copyTo = (folder: string, home: string): string => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: home });
  for (const name of listed.toString().trim().split('\n')) cpSync(join(home, name), join(folder, name));
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) symlinkSync(join(home, 'node_modules'), modules);
  return folder;
};

export const copyOf = (home: string): string => copyTo(mkdtempSync(join(tmpdir(), 'gazette-copy-')), home);

/**
 * They run the built program, or are about time, hostile texts and committed files, and are not expected to notice a changed
 * rule.
 */
const LEFT_OUT =
  'test/(cli/(bin|exit-codes|files|kill|pager|readme|resume|signals|jobs/bin)|docs|fuzz|package|properties|report|text/(linear|regular))';

interface Running {
  readonly seconds: number;
  /** Which part of the test files, of how many: `1/3`. */
  readonly part: string;
  /** How many test files at a time. */
  readonly workers: string;
  readonly leftOut: readonly string[];
}

/** Load must not fail a test, so each may take as long as the whole run. */
const flagsOf = ({ seconds, part, workers, leftOut }: Running): readonly string[] => [
  ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--bail', '--silent'],
  ...['--reporters', 'default', '--testTimeout', String(seconds * 1000), '--passWithNoTests'],
  ...['--shard', part, '--maxWorkers', workers],
  ...['--testSequencer', './scripts/quality/quickest-first.mjs'],
  ...['--testPathIgnorePatterns', LEFT_OUT, ...leftOut],
];

/** Jest starts processes of its own, and a change may make one run for ever, so the whole process group is ended. */
const end = (pid: number | undefined): void => {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
};

/** Runs jest in `folder` with the arguments `wanted`; the test files whose path holds `first` come first. */
export const runTests = (
  folder: string,
  wanted: readonly string[],
  { first, ...running }: Running & { readonly first: string },
): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { ...process.env, TESTS_FIRST: first };
    const child = spawn(process.execPath, [...flagsOf(running), ...wanted], {
      ...{ cwd: folder, env, detached: true },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let inTime = true;
    const limit = setTimeout(() => {
      inTime = false;
      end(child.pid);
    }, running.seconds * 1000);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ passed: code === 0, failed: [...said.matchAll(/^FAIL (\S+)/gm)].map(([, file]) => file!), inTime });
    });
  });
