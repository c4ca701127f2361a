import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

const home = join(import.meta.dirname, 'cases');

/**
 * A run of the command line: case.json has the arguments, stdin is what is piped in, and the other files of the folder are
 * inputs.
 */
interface Case {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly terminal?: number;
}

/** What a run printed, by the name of the file that holds it. */
export type Printed = Readonly<Record<'stdout' | 'stderr' | 'code', string>>;

export const caseNames = (): string[] => readdirSync(home).sort();

/** Runs a case in its own folder. */
export const runCase = async (name: string): Promise<Printed> => {
  const folder = join(home, name);
  const { args, ...given } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
  const stdin = join(folder, 'stdin');
  const piped = existsSync(stdin) ? { stdin: readFileSync(stdin) } : {};
  const { io, stdout, stderr } = memoryIo({ ...given, ...piped, cwd: folder });
  const code = await run(args, io);
  return { stdout: stdout(), stderr: stderr(), code: `${code}\n` };
};

/** The expected output of a case; a missing file is a failure, not an empty output. */
export const expectedOf = (name: string): Printed => ({
  stdout: readFileSync(join(home, name, 'expected.stdout'), 'utf8'),
  stderr: readFileSync(join(home, name, 'expected.stderr'), 'utf8'),
  code: readFileSync(join(home, name, 'expected.code'), 'utf8'),
});

export const writeExpected = (name: string, printed: Printed): void => {
  for (const [stream, text] of Object.entries(printed)) writeFileSync(join(home, name, `expected.${stream}`), text);
};
