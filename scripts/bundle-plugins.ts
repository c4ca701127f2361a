/** What esbuild does differently for us. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/** Parts of Node that take 2 ms each to load and are imported for something we do not use. */
const SLOW: Readonly<Record<string, string>> = {
  // CommonJS has a `require` already.
  'node:module': 'export const createRequire = () => require;',
  // commander starts programs for subcommands that are programs; we have none. Our own pager is a program.
  'node:child_process': '',
};

export const builtins: Plugin = {
  name: 'builtins',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^node:(?:module|child_process)$/ }, ({ path, importer }) =>
      path === 'node:module' || importer.includes('/node_modules/')
        ? { path, namespace: 'builtins' }
        : { external: true },
    );
    bundle.onLoad({ filter: /./, namespace: 'builtins' }, ({ path }) => ({ contents: SLOW[path]!, loader: 'js' }));
  },
};

const narrow = join(import.meta.dirname, '../src/output/terminal/narrow.ts');

/**
 * Measures narrow text itself and loads string-width only for the rest, for us and for cli-table3, which has its own version.
 */
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

/** Program and library read one file of tables, that of the modules. */
export const sharedTables: Plugin = {
  name: 'shared-tables',
  setup: (bundle) => {
    bundle.onLoad({ filter: /[\\/]lexicon[\\/]tables-file\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace('import.meta.dirname', '__dirname, "../src"'),
      loader: 'ts',
    }));
  },
};

/** esbuild does not escape other characters in regular expressions; Node reads a file of ASCII alone twice as fast. */
export const escaped = (code: string): string =>
  code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
