#!/usr/bin/env node
/** Starts the bundled program; becomes bin/gazette.js, in CommonJS: Node starts that 10 ms sooner than a module. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheOf, FIRST, keep, sourceOf, unpacked, wrapped, type Run } from '../src/cli/code-cache.js';
import { THREAD } from '../src/cli/jobs/thread.js';
import { ownFolder } from '../src/cli/files/own-folder.js';

const load = createRequire(import.meta.url);
const folder = join(import.meta.dirname, '../dist/program');
const fileOf = (part: string): string => join(folder, sourceOf(part));

/** A part of the program as it was compiled before; undefined where that was done by another Node or from another program. */
const compiled = (part: string, cache: string): Script | undefined => {
  const source = readFileSync(fileOf(part));
  const cachedData = unpacked(readFileSync(cache), source);
  if (cachedData === undefined) return undefined;
  const script = new Script(wrapped(source.toString('latin1')), { filename: fileOf(part), cachedData });
  return script.cachedDataRejected === true ? undefined : script;
};

const tried = <T,>(task: () => T): T | undefined => {
  try {
    return task();
  } catch {
    return undefined;
  }
};

/**
 * Compiles it, and keeps for the next runs what this one needed of it; not by Node's own compile cache, from 22 on: it lacks
 * functions that were compiled later, and an article takes 1.5 times as long.
 */
const compiling = (part: string, own: string | undefined): Script => {
  const source = readFileSync(fileOf(part));
  const script = new Script(wrapped(source.toString('latin1')), { filename: fileOf(part) });
  const isThread = Symbol.for(THREAD) in globalThis;
  if (own !== undefined && !isThread)
    process.once('exit', () => tried(() => keep(join(own, cacheOf(part)), script.createCachedData(), source)));
  return script;
};

const installed = (part: string): Script => {
  const own = ownFolder(process.env);
  const script = own === undefined ? undefined : tried(() => compiled(part, join(own, cacheOf(part))));
  return script ?? compiling(part, own);
};

/** A clone has it beside the program since it was built, a package makes it when it is run. */
const scriptOf = (part: string): Script => tried(() => compiled(part, join(folder, cacheOf(part)))) ?? installed(part);

interface Program {
  /** What the first part exports, from its beginning on. */
  exports: { readonly finished?: Promise<boolean>; readonly asStarted?: (task: () => Script) => Script };
}
const own: Program = { exports: {} };
const runOf = (part: string): Run => {
  const { asStarted = (task: () => Script) => task() } = own.exports;
  return asStarted(() => scriptOf(part)).runInThisContext() as Run;
};

runOf(FIRST)(own.exports, load, own, fileOf(FIRST), folder, runOf);
void own.exports.finished?.then((isWritten) => {
  // To take everything apart takes 10 ms. Whoever waits for a signal to end it comes first.
  if (isWritten) setImmediate(() => process.exit());
});
