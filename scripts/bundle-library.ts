/**
 * Makes what `import('gazette')` loads, dist/src, where the types lie already, what `require('gazette')` does, dist/cjs, and
 * what browsers do, dist/browser.
 */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { TABLES } from '../src/lexicon/table-format.js';
import { carriedTables } from './browser-plugin.js';
import { escaped } from './bundle-plugins.js';

const home = join(import.meta.dirname, '..');
const modules = join(home, 'dist/src');
const cjs = join(home, 'dist/cjs');

const common: BuildOptions = { absWorkingDir: home, bundle: true, legalComments: 'none' };

/** The plug-in stands on the library, which is another file of the package. */
const library: Plugin = {
  name: 'library',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: '../index.js', external: true }));
  },
};

/** What both kinds of module have in common: few files, which compile faster than many, with names that a stack can show. */
const forNode: BuildOptions = {
  ...common,
  entryPoints: { index: 'src/index.ts', format: 'src/format.ts', 'compromise/index': 'src/compromise/index.ts' },
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'ascii',
};

/** Writes the files of a bundle as ASCII. */
const bundle = async (options: BuildOptions): Promise<void> => {
  const { outputFiles } = await build({ ...forNode, ...options, write: false as const });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, escaped(text));
  }
};

/** Chunks have other names in every build. */
const removeScripts = (folder: string): void => {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.js')) rmSync(join(folder, file));
};

removeScripts(modules);
await bundle({ outdir: modules, format: 'esm', splitting: true, packages: 'external' });
rmSync(cjs, { recursive: true, force: true });
mkdirSync(cjs, { recursive: true });
// Types beside CommonJS are CommonJS by the nearest package.json.
writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n');
// Some of the packages are modules that CommonJS cannot load.
const define = { 'import.meta.dirname': '__dirname' };
await bundle({ outdir: cjs, format: 'cjs', define, plugins: [library] });
cpSync(join(modules, TABLES), join(cjs, TABLES));
for (const file of readdirSync(modules, { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.d.ts')) cpSync(join(modules, file), join(cjs, file));
await build({
  ...common,
  entryPoints: ['src/index.ts'],
  outfile: join(home, 'dist/browser/index.js'),
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  loader: { '.bin': 'binary' },
  plugins: [carriedTables],
});
