/**
 * Makes dist/cjs, which `require('gazette')` loads, dist/src, where the types already are, whose modules export what dist/cjs
 * exports, and dist/browser for browsers.
 */
import { createRequire } from 'node:module';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { build, type BuildOptions, type Plugin } from 'esbuild';
import { carriedTables } from './browser-plugin.js';
import { BUNDLE, FOR_NODE } from './bundle-options.js';
import { escaped, sharedTables } from './bundle-plugins.js';
import { examples } from './examples-plugin.js';
import { asCommonJs, late, LATE_FILE } from './late-plugin.js';
import { reachableTypes } from './types.js';

const home = join(import.meta.dirname, '..');
const modules = join(home, 'dist/src');
const cjs = join(home, 'dist/cjs');

/** The plug-in imports the library, which is another file of the package. */
const library: Plugin = {
  name: 'library',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: '../index.js', external: true }));
  },
};

/**
 * Options of what Node loads: few files, because few compile faster than many, and short names, because reading long ones
 * is a tenth of what a program pays that imports it. The program of the command line keeps its names for its reports of bugs.
 */
const forNode = {
  ...FOR_NODE,
  // For expressions in the user's own rules: loaded from its own package when there are any.
  external: ['re2js'],
  minifyIdentifiers: true,
  entryPoints: { index: 'src/index.ts', format: 'src/format.ts', 'compromise/index': 'src/compromise/index.ts' },
} satisfies BuildOptions;

/**
 * Writes a module that exports what a CommonJS file of the package exports: who imports the library and who requires it share
 * one copy of its code, its tables and its errors. An `import` of the file would first search it for its exports, which takes
 * as long as loading it.
 */
const writeModule = (entry: string, file: string): void => {
  const path = join(modules, `${entry}.js`);
  const from = relative(dirname(path), join(cjs, file)).replaceAll('\\', '/');
  const names = Object.keys(createRequire(import.meta.url)(join(cjs, file)) as object);
  const [only] = names;
  const exported = only === 'default' ? 'default library.default' : `const { ${names.join(', ')} } = library`;
  mkdirSync(dirname(path), { recursive: true });
  const library = `createRequire(import.meta.url)('${from}')`;
  writeFileSync(
    path,
    `import { createRequire } from 'node:module';\nconst library = ${library};\nexport ${exported};\n`,
  );
};

/** Modules that only texts with events need; with what only they import they are about a third of the code. Their first call loads them. */
const LATE: readonly string[] = ['events/triggers/describe.ts', 'events/triggers/reading.ts', 'link/link-events.ts'];

/** Writes the files of a bundle, as ASCII. */
const bundle = async (options: BuildOptions, finish = (code: string): string => code): Promise<void> => {
  const { outputFiles } = await build({ ...forNode, ...options, write: false as const });
  for (const { path, text } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, escaped(finish(text)));
  }
};

/** The names of chunks change with every build. */
const removeScripts = (folder: string): void => {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    if (file.endsWith('.js')) rmSync(join(folder, file));
};

removeScripts(modules);
rmSync(cjs, { recursive: true, force: true });
mkdirSync(cjs, { recursive: true });
// The nearest package.json makes the types beside CommonJS files CommonJS too.
writeFileSync(join(cjs, 'package.json'), '{ "type": "commonjs" }\n');
// Some of the packages are modules that CommonJS cannot load.
const { 'compromise/index': plugin, index, ...others } = forNode.entryPoints;
const entryPoints = { ...others, 'compromise/plugin': plugin };
await bundle({ entryPoints, outdir: cjs, format: 'cjs', plugins: [library, examples, sharedTables] });
const parts = { entryPoints: { index, [LATE_FILE]: LATE_FILE }, chunkNames: 'shared', splitting: true };
await bundle({ ...parts, outdir: cjs, format: 'esm', plugins: [late(LATE), examples, sharedTables] }, asCommonJs);
// The only export is the default one; TypeScript expects CommonJS to set it in exactly this way.
const DEFAULT = `"use strict";
Object.defineProperty(exports, '__esModule', { value: true });
exports.default = require('./plugin.js').default;
`;
writeFileSync(join(cjs, 'compromise/index.js'), DEFAULT);
writeModule('index', 'index.js');
writeModule('format', 'format.js');
writeModule('compromise/index', 'compromise/index.js');
const types = reachableTypes(modules, Object.keys(forNode.entryPoints));
for (const file of readdirSync(modules, { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.d.ts') && !types.has(join(modules, file))) rmSync(join(modules, file));
for (const file of types) cpSync(file, join(cjs, relative(modules, file)));
await build({
  ...BUNDLE,
  entryPoints: ['src/index.ts'],
  outfile: join(home, 'dist/browser/index.js'),
  format: 'esm',
  platform: 'browser',
  target: 'es2023',
  minify: true,
  plugins: [examples, carriedTables],
});
