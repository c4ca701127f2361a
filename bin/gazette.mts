#!/usr/bin/env node
/** Starts the bundled program; becomes bin/gazette.js, in CommonJS: Node starts that 10 ms sooner than a module. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { CACHE, keep, unpacked, wrapped } from '../src/cli/code-cache.js';
import { THREAD } from '../src/cli/jobs/thread.js';
import { ownFolder } from '../src/cli/files/own-folder.js';

const load = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../dist/program');
const program = join(folder, 'gazette.cjs');

/** The program as it was compiled before; undefined where that was done by another Node or from another program. */
const compiled = (cache: string): Script | undefined => {
  const source = readFileSync(program);
  const cachedData = unpacked(readFileSync(cache), source);
  if (cachedData === undefined) return undefined;
  const script = new Script(wrapped(source.toString('latin1')), { filename: program, cachedData });
  return script.cachedDataRejected === true ? undefined : script;
};

const tried = <T,>(task: () => T): T | undefined => {
  try {
    return task();
  } catch {
    return undefined;
  }
};

const start = (script: Script): void => {
  const run = script.runInThisContext() as (...args: readonly unknown[]) => void;
  const own: { exports: { readonly finished?: Promise<boolean> } } = { exports: {} };
  run(own.exports, load, own, program, folder);
  void own.exports.finished?.then((isWritten) => {
    // To take everything apart takes 10 ms. Whoever waits for a signal to end it comes first.
    if (isWritten) setImmediate(() => process.exit());
  });
};

/** Compiles it, and keeps for the next runs what this one needed of it. */
const compiling = (cache: string): Script => {
  const source = readFileSync(program);
  const script = new Script(wrapped(source.toString('latin1')), { filename: program });
  const isThread = Symbol.for(THREAD) in globalThis;
  if (!isThread) process.once('exit', () => tried(() => keep(cache, script.createCachedData(), source)));
  return script;
};

/** Not by Node's own compile cache, from 22 on: it lacks functions that were compiled later, and an article takes 1.5 times as long. */
const startUncompiled = (own: string | undefined): void => {
  if (own === undefined) load(program);
  else start(compiling(join(own, CACHE)));
};

const startInstalled = (): void => {
  const own = ownFolder(process.env);
  const script = own === undefined ? undefined : tried(() => compiled(join(own, CACHE)));
  if (script === undefined) startUncompiled(own);
  else start(script);
};

// A clone has it beside the program since it was built, a package makes it when it is run.
const built = tried(() => compiled(join(folder, CACHE)));
if (built === undefined) startInstalled();
else start(built);
