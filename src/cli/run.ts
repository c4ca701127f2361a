import { UserError } from '../core/user-error.js';
import { oneLine } from '../output/index.js';
import type { Request } from './options/command.js';
import { extractAll } from './extract-all.js';
import type { Io } from './io.js';
import { isClosedPipe, writeTo } from './destinations/standard-output.js';
import { bugReport } from './messages/reporter.js';
import { settingsOf } from './options/settings.js';
import { versionOf } from './version.js';

/** Runs `gazette` with its arguments; returns the exit code. */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  // A closed pipe is noticed on writing; without a listener it would also be a crash.
  io.stdout.on('error', () => undefined);
  io.stderr.on('error', () => undefined);
  try {
    return await answer(await requestOf(args, io), io);
  } catch (error) {
    return fail(error, io);
  }
};

/** Without arguments the parser is not loaded, which is a good part of the time of a short run. */
const requestOf = async (args: readonly string[], io: Io): Promise<Request> => {
  if (args.length === 0) return { kind: 'extract', settings: settingsOf([]) };
  const { readArguments } = await import('./options/command.js');
  return readArguments(args, () => versionOf(io), helpWidth(io));
};

const helpWidth = ({ stdout }: Io): number => Math.min(stdout.columns ?? 100, 100);

const answer = async (request: Request, io: Io): Promise<number> => {
  switch (request.kind) {
    case 'print':
      return await print(request.text, io);
    case 'command':
      return await request.run(io);
    case 'extract':
      return request.settings.inputs.length === 0 && io.stdin.isTTY === true
        ? await showHelp(io)
        : await extractAll(request.settings, io);
  }
};

/** A failed write is an error: a full disk is reported as for results. */
const print = async (text: string, io: Io): Promise<number> => {
  await writeTo(io, text);
  return 0;
};

/** Without arguments and input, the help is shown. */
const showHelp = async (io: Io): Promise<number> => {
  const { readArguments } = await import('./options/command.js');
  const help = readArguments(['--help'], () => '', helpWidth(io));
  if (help.kind === 'print') io.stderr.write(help.text);
  return 2;
};

const fail = (error: unknown, { stderr }: Io): number => {
  if (isClosedPipe(error)) return 0;
  if (error instanceof UserError) {
    stderr.write(`gazette: ${oneLine(error.message)}\n`);
    return error.exitCode;
  }
  stderr.write(`gazette: ${bugReport(error)}\n`);
  return 70;
};
