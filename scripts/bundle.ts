/** Makes the program, dist/program/gazette.cjs, and bin/gazette.js, which starts it: `npm run bundle`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';
import { TABLES } from '../src/lexicon/table-format.js';
import { FOR_NODE } from './bundle-options.js';
import { bundlePage } from './bundle-page.js';
import { builtins, escaped, sharedTables, widths } from './bundle-plugins.js';
import { makeTables, writeTables } from './data/compile.js';
import { numberedSets } from './numbered-plugin.js';

const home = join(import.meta.dirname, '..');
const folder = join(home, 'dist/program');
const program = join(folder, 'gazette.cjs');

const common: BuildOptions = {
  ...FOR_NODE,
  // Node starts CommonJS sooner than modules, and keeps it compiled.
  format: 'cjs',
  define: { 'import.meta.url': '__url', 'import.meta.dirname': '__dirname' },
  banner: { js: 'const __url=require("node:url").pathToFileURL(__filename).href;' },
};

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await build({ ...common, entryPoints: ['bin/gazette.mts'], outfile: 'bin/gazette.js', plugins: [builtins] });
chmodSync(join(home, 'bin/gazette.js'), 0o755);
const tsx = ['--import', 'tsx'];
const scripts = import.meta.dirname;
const named = execFileSync(process.execPath, [...tsx, join(scripts, 'data/source-words.ts')], { cwd: home });
const sourceWords = JSON.parse(String(named)) as readonly string[];
const { metafile, outputFiles } = await build({
  ...common,
  entryPoints: ['src/cli/main.ts'],
  outfile: program,
  plugins: [builtins, widths, sharedTables, numberedSets(sourceWords)],
  // Few texts need these.
  external: [
    ...[
      'chardet',
      'csv-parse',
      'fzstd',
      'hyparquet-writer',
      'iconv-lite',
      'ignore',
      'node-sqlite3-wasm',
      'postal-mime',
    ],
    ...['re2js', 'tinyglobby', 'yaml'],
  ],
  supported: { ...FOR_NODE.supported, 'dynamic-import': false },
  metafile: true,
  write: false,
});
writeFileSync(program, escaped(outputFiles[0]!.text));
await bundlePage(folder);
const tables = await makeTables(sourceWords);
const library = join(home, 'dist/src');
mkdirSync(library, { recursive: true });
writeTables(join(library, TABLES), tables);
// What it is made of: a test checks that nothing is loaded too early.
writeFileSync(join(home, 'dist/bundle.json'), JSON.stringify(metafile));
const compile = [...tsx, join(scripts, 'compile.ts'), program];
execFileSync(process.execPath, compile, { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
