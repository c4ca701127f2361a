import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { imageOfPhrases } from '../src/text/phrases.js';
import { imageOfWords } from '../src/text/vocabulary.js';
import '../src/extract.js';

/** Shorter ones stay in the code. */
const LONG = 4000;

/** What is known once all tables are loaded. */
const images: Readonly<Record<string, () => object>> = {
  'known-words-table': imageOfWords,
  'known-phrases-table': imageOfPhrases,
};

/** A long constant is a file of its own, read in a blink; in the code the compiler would read it letter by letter. */
const constant = (folder: string, name: string, value: unknown, file: string): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const path = `${file}-${name}.txt`;
  const inner = text.length < LONG ? JSON.stringify(text) : `readFileSync(__dirname + '/${path}', 'utf8')`;
  if (text.length >= LONG) writeFileSync(join(folder, path), text);
  return `export const ${name} = ${typeof value === 'string' ? inner : `JSON.parse(${inner})`};`;
};

/** Tables are computed (`*.table.ts`) or generated: the bundle carries what they export, so that no run computes it. */
export const tables = (folder: string): Plugin => ({
  name: 'tables',
  setup: (bundle) => {
    bundle.onLoad({ filter: /\.(?:table|generated)\.ts$/ }, async ({ path }) => {
      const file = basename(path, '.ts').replace('.', '-');
      const made: unknown = images[file]?.() ?? (await import(pathToFileURL(path).href));
      const constants = Object.entries(made as Record<string, unknown>).map(([name, value]) =>
        constant(folder, name, value, file),
      );
      return { contents: ["import { readFileSync } from 'node:fs';", ...constants].join('\n'), loader: 'js' };
    });
  },
});

/** Parts of Node that take 2 ms each to load and are not needed for what they are asked for. */
const SLOW: Readonly<Record<string, string>> = {
  // CommonJS has a `require` already.
  'node:module': 'export const createRequire = () => require;',
  // commander starts programs for subcommands that are programs; we have none.
  'node:child_process': '',
};

export const builtins: Plugin = {
  name: 'builtins',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^node:(?:module|child_process)$/ }, ({ path }) => ({ path, namespace: 'builtins' }));
    bundle.onLoad({ filter: /./, namespace: 'builtins' }, ({ path }) => ({ contents: SLOW[path]!, loader: 'js' }));
  },
};
