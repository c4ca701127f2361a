/**
 * Runs the program over an article and keeps the code that Node compiled; `npm run bundle` starts it as a process of its own.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { CACHE, packed, wrapped } from '../src/cli/code-cache.js';

type Program = (
  exports: { finished?: Promise<boolean> },
  require: NodeJS.Require,
  module: object,
  file: string,
  folder: string,
) => void;

const [, , file = ''] = process.argv;
const script = new Script(wrapped(readFileSync(file, 'latin1')), { filename: file });
const program = script.runInThisContext() as Program;

const run = async (...args: readonly string[]): Promise<void> => {
  process.argv.splice(2, Infinity, ...args);
  const module: { exports: { finished?: Promise<boolean> } } = { exports: {} };
  program(module.exports, createRequire(file), module, file, dirname(file));
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
process.once('exit', () =>
  writeFileSync(join(dirname(file), CACHE), packed(script.createCachedData(), readFileSync(file))),
);
