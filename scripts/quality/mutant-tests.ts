/** Runs the tests of a copy of the repository that may notice a change of one file. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a run of tests ends with; it can fail without a failed file, where the tables could not be made. */
export interface Outcome {
  readonly passed: boolean;
  readonly failed: readonly string[];
  readonly inTime: boolean;
}

/** All files that git tracks or would track. */
export const copyOf = (home: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-mutants-'));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: home });
  for (const name of listed.toString().trim().split('\n')) cpSync(join(home, name), join(folder, name));
  symlinkSync(join(home, 'node_modules'), join(folder, 'node_modules'));
  return folder;
};

/** They ask the built program, or are about time, hostile texts and what is committed: not what should notice a changed rule. */
const LEFT_OUT =
  'test/(cli/(bin|exit-codes|files|kill|pager|readme|resume|signals|jobs/bin)|docs|fuzz|package|properties|text/(linear|regular))';

/** Load must not fail a test, so each may take as long as the whole run. */
const flagsOf = (seconds: number, leftOut: readonly string[]): readonly string[] => [
  ...['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--bail', '--silent'],
  ...['--reporters', 'default', '--testTimeout', String(seconds * 1000), '--passWithNoTests'],
  ...['--testSequencer', './scripts/quality/quickest-first.mjs'],
  ...['--testPathIgnorePatterns', LEFT_OUT, ...leftOut],
];

/** Jest starts processes of its own, and a change may make one run for ever: the whole group is ended. */
const end = (pid: number | undefined): void => {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
};

/** Runs jest in `folder` with the arguments `wanted`; the test files whose path holds `first` come first. */
export const runTests = (
  folder: string,
  wanted: readonly string[],
  {
    seconds,
    leftOut,
    first,
  }: { readonly seconds: number; readonly leftOut: readonly string[]; readonly first: string },
): Promise<Outcome> =>
  new Promise((resolve) => {
    const env = { ...process.env, TESTS_FIRST: first };
    const child = spawn(process.execPath, [...flagsOf(seconds, leftOut), ...wanted], {
      ...{ cwd: folder, env, detached: true },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    let inTime = true;
    const limit = setTimeout(() => {
      inTime = false;
      end(child.pid);
    }, seconds * 1000);
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ passed: code === 0, failed: [...said.matchAll(/^FAIL (\S+)/gm)].map(([, file]) => file!), inTime });
    });
  });
