/** Makes the program, three files in dist/program, and bin/gazette.js, which starts it: `npm run bundle`. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, transform, type BuildOptions } from 'esbuild';
import { sourceOf } from '../src/cli/code-cache.js';
import { TABLES } from '../src/lexicon/table-format.js';
import { FOR_NODE, PRINTED } from './bundle-options.js';
import { bundlePage } from './bundle-page.js';
import { builtins, escaped, sharedTables, widths } from './bundle-plugins.js';
import { makeTables, writeTables } from './data/compile.js';
import { late, LATE_FILE } from './late-plugin.js';
import { numberedSets } from './numbered-plugin.js';
import { cut } from './program-parts.js';

const home = join(import.meta.dirname, '..');
const folder = join(home, 'dist/program');
const fileOf = (part: string): string => join(folder, sourceOf(part));

/** What only people and events need, and what links them: two fifths of the code, which `-t country,date` neither reads nor runs. */
const LATE: readonly string[] = [
  ...['events/named/find.ts', 'events/reasons.ts', 'events/resolve.ts', 'events/triggers/triggers.ts'],
  ...['people/find.ts', 'people/reasons.ts', 'people/resolution/resolve.ts'],
  ...['link/link-events.ts', 'link/participants/affiliations.ts'],
];

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
  // The parts are cut where esbuild names a module, which it does not where it leaves white space out.
  minifyWhitespace: false,
  entryPoints: ['src/cli/main.ts'],
  outfile: fileOf('program'),
  plugins: [
    ...[builtins, widths, sharedTables, numberedSets(sourceWords)],
    late(LATE, `const __late = () => require('${LATE_FILE}');`),
  ],
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
const roots = { gazette: 'src/cli/main.ts', core: 'src/extract.ts', late: `${LATE_FILE}:${LATE_FILE}` };
for (const [part, text] of cut(outputFiles[0]!.text, metafile, roots)) {
  // Names within a function are shortened, which saves 43 KB of the package; those of functions stay, for reports of bugs show them.
  const { code } = await transform(text, { ...PRINTED, minifyIdentifiers: true });
  writeFileSync(fileOf(part), escaped(code));
}
await bundlePage(folder);
const tables = await makeTables(sourceWords);
const library = join(home, 'dist/src');
mkdirSync(library, { recursive: true });
writeTables(join(library, TABLES), tables);
// What it is made of: a test checks that nothing is loaded too early.
writeFileSync(join(home, 'dist/bundle.json'), JSON.stringify(metafile));
const compile = [...tsx, join(scripts, 'compile.ts'), folder];
execFileSync(process.execPath, compile, { cwd: home, stdio: ['ignore', 'ignore', 'inherit'] });
