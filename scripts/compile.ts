/**
 * Runs the program over an article and keeps the code that Node compiled; `npm run bundle` starts it as a process of its own.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { cacheOf, FIRST, packed, sourceOf, wrapped, type Run } from '../src/cli/code-cache.js';

const [, , folder = ''] = process.argv;
const scripts = new Map<string, Script>();

const runOf = (part: string): Run => {
  const file = join(folder, sourceOf(part));
  const script = scripts.get(part) ?? new Script(wrapped(readFileSync(file, 'latin1')), { filename: file });
  scripts.set(part, script);
  return script.runInThisContext() as Run;
};

const run = async (...args: readonly string[]): Promise<void> => {
  process.argv.splice(2, Infinity, ...args);
  const module: { exports: { finished?: Promise<boolean> } } = { exports: {} };
  const file = join(folder, sourceOf(FIRST));
  runOf(FIRST)(module.exports, createRequire(file), module, file, folder, runOf);
  await module.exports.finished;
};

// Functions are compiled when they are first called, so the cache holds those that these runs call. With three articles others
// compiled some fifty of 2,900 functions anew; with every fourth of the fixtures one article takes 0.95 of the time. All of them
// would save no more: what is kept must be read.
const articles = readdirSync('fixtures/articles')
  .filter((_, i) => i % 4 === 0)
  .map((name) => join('fixtures/articles', name));
await run('-q', articles[0]!);
await run('-q', '-f', 'jsonl', ...articles);
const scratch = mkdtempSync(join(tmpdir(), 'gazette-compile-'));
const lines = join(scratch, 'articles.jsonl');
writeFileSync(
  lines,
  articles.map((article) => `${JSON.stringify({ text: readFileSync(article, 'utf8') })}\n`).join(''),
);
await run('-q', '-f', 'jsonl', lines);
rmSync(scratch, { recursive: true });
// The program restores the flags that it has set before.
process.once('exit', () => {
  for (const [part, script] of scripts) {
    const source = readFileSync(join(folder, sourceOf(part)));
    writeFileSync(join(folder, cacheOf(part)), packed(script.createCachedData(), source));
  }
});
