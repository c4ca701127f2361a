/** What esbuild does differently for us. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { imageOfWords } from '../src/lexicon/vocabulary.js';
import '../src/extract.js';
import { IMAGE, isMade, reader, writeConstants, type Image } from './table-image.js';

/** The modules below the edges; each is loaded by now, so that all words have their numbers. */
const OURS = /[\\/]src[\\/](?!cli|input|output)[^\\/]+[\\/].*\.ts$/;

/**
 * A module that exports nothing but values and tables is carried as what it exports: no run computes it. The words that
 * all tables know are the first of them.
 */
export const tables = (image: Image): Plugin => ({
  name: 'tables',
  setup: (bundle) => {
    bundle.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      if (!OURS.test(path)) return undefined;
      const loaded = (await import(pathToFileURL(path).href)) as Readonly<Record<string, unknown>>;
      const made = path.endsWith('known-words.table.ts') ? imageOfWords() : loaded;
      return isMade(made) ? { contents: writeConstants(made, image), loader: 'js' } : undefined;
    });
    bundle.onResolve({ filter: new RegExp(`^${IMAGE}$`) }, ({ path }) => ({ path, namespace: IMAGE }));
    bundle.onLoad({ filter: /./, namespace: IMAGE }, () => ({
      contents: reader(image.file),
      loader: 'js',
    }));
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

const narrow = join(import.meta.dirname, '../src/output/narrow.ts');

/** Measures what is narrow without loading what knows better, for us and for cli-table3 with its own version of it. */
const WIDTHS = `
  const { isNarrow } = require(${JSON.stringify(narrow)});
  const measure = (text) => {
    const loaded = require('string-width');
    return (loaded.default ?? loaded)(text);
  };
  module.exports = (text) => (isNarrow(text) ? text.length : measure(text));`;

/** string-width takes 20 ms to load. */
export const widths: Plugin = {
  name: 'widths',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^string-width$/, namespace: 'file' }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      namespace: 'widths',
      pluginData: resolveDir,
    }));
    bundle.onLoad({ filter: /./, namespace: 'widths' }, ({ pluginData }) => ({
      contents: WIDTHS,
      resolveDir: pluginData as string,
    }));
  },
};
