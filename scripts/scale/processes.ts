import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Task } from './engine.js';

/** Programs of this run, ended with it. */
const started: ChildProcess[] = [];

/** Starts a program that keeps running; its output goes to a file. */
export const daemon = (command: string, args: readonly string[], log: string, env: NodeJS.ProcessEnv): ChildProcess => {
  const file = openSync(log, 'a');
  const child = spawn(command, args, { env, stdio: ['ignore', file, file] });
  closeSync(file);
  started.push(child);
  return child;
};

/** Ends the programs that were started, the last first, and waits for them. */
export const endAll = async (): Promise<void> => {
  for (const child of started.splice(0).reverse()) {
    const ended = new Promise((done) => child.once('exit', done));
    if (child.exitCode === null && child.signalCode === null && child.kill('SIGTERM')) await ended;
  }
};

interface Ran {
  readonly code: number;
  readonly output: string;
}

/** Runs a program to its end. */
export const run = (
  command: string,
  args: readonly string[],
  { env, cwd, log }: { readonly env: NodeJS.ProcessEnv; readonly cwd?: string; readonly log?: string },
): Promise<Ran> =>
  new Promise((done, failed) => {
    const file = log === undefined ? undefined : openSync(log, 'a');
    const child = spawn(command, args, {
      ...{ env, cwd: cwd ?? process.cwd() },
      stdio: ['ignore', file ?? 'pipe', file ?? 'pipe'],
    });
    let output = '';
    const add = (chunk: Buffer): void => void (output += String(chunk));
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.once('error', failed);
    child.once('exit', (code) => {
      if (file !== undefined) closeSync(file);
      done({ code: code ?? 128, output });
    });
  });

/** Waits until a condition holds. */
export const until = async (isSo: () => boolean | Promise<boolean>, what: string, seconds = 120): Promise<void> => {
  for (let i = 0; i < seconds * 5; i++) {
    if (await isSo()) return;
    await sleep(200);
  }
  throw new Error(`${what}: not within ${seconds} seconds`);
};

/**
 * The processes of this run whose arguments hold all of these words. Those of this run have its own folder in their
 * environment, so that other runs on this machine are left alone.
 */
export const processesOf = ({ env }: Pick<Task, 'env'>, ...words: readonly string[]): number[] => {
  const [own = ''] = env['PATH']!.split(delimiter);
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid)
    .filter((pid) => words.every((word) => wordsIn(pid, 'cmdline').includes(word)))
    .filter((pid) => wordsIn(pid, 'environ').includes(own));
};

/** The nearest process above this one whose arguments hold a word. */
export const ancestorOf = (pid: number, word: string): number | undefined => {
  const parent = Number(/^PPid:\s*(\d+)/m.exec(wordsIn(pid, 'status'))?.[1] ?? 0);
  if (parent === 0 || wordsIn(parent, 'cmdline').includes(word)) return parent || undefined;
  return ancestorOf(parent, word);
};

const wordsIn = (pid: number, file: 'cmdline' | 'environ' | 'status'): string => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};
