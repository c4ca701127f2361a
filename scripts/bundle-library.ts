/** Makes what `require('gazette')` loads, dist/cjs, with the types beside it, and what browsers do, dist/browser. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { TABLES } from '../src/lexicon/table-format.js';
import { carriedTables } from './browser-plugin.js';

const home = join(import.meta.dirname, '..');
const cjs = join(home, 'dist/cjs');

const common: BuildOptions = { absWorkingDir: home, bundle: true, legalComments: 'none' };

/** The plug-in stands on the library, which is another file of the package. */
const library: Plugin = {
  name: 'library',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: '../index.js', external: true }));
  },
};

rmSync(cjs, { recursive: true, force: true });
mkdirSync(cjs, { recursive: true });
// Types beside CommonJS are CommonJS by the nearest package.json.
writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n');
await build({
  ...common,
  entryPoints: { index: 'src/index.ts', format: 'src/format.ts', 'compromise/index': 'src/compromise/index.ts' },
  outdir: cjs,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [library],
});
cpSync(join(home, 'dist/src/lexicon', TABLES), join(cjs, TABLES));
for (const file of readdirSync(join(home, 'dist/src'), { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.d.ts')) cpSync(join(home, 'dist/src', file), join(cjs, file));
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
