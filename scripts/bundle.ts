/** Makes the runnable bin/gazette.js: one entry, and chunks for what only some runs need: `npm run bundle`. */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { imageOfWords } from '../src/text/vocabulary.js';
import '../src/extract.js';

const home = join(import.meta.dirname, '..');
/** `*.table.ts` computes what it exports: the bundle carries the result, so that a run need not. */
const tables: Plugin = {
  name: 'tables',
  setup: (bundle) => {
    bundle.onLoad({ filter: /\.table\.ts$/ }, async ({ path }) => {
      const made: unknown = path.endsWith('known-words.table.ts')
        ? imageOfWords()
        : await import(pathToFileURL(path).href);
      const constants = Object.entries(made as Record<string, unknown>).map(
        ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
      );
      return { contents: constants.join('\n'), loader: 'js' };
    });
  },
};

rmSync(join(home, 'dist/chunks'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: home,
  entryPoints: ['bin/gazette.ts'],
  outdir: '.',
  entryNames: 'bin/gazette',
  chunkNames: 'dist/chunks/[name]-[hash]',
  bundle: true,
  plugins: [tables],
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  // A text of ASCII alone is read twice as fast.
  charset: 'ascii',
  // compromise is as large as everything else together and unpacks itself when it loads.
  external: ['compromise'],
  // Packages written as CommonJS ask for Node's own modules by `require`.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  legalComments: 'none',
  metafile: true,
});
// What each file is made of: a test sees that nothing is loaded too early.
writeFileSync(join(home, 'dist/bundle.json'), JSON.stringify(metafile));
chmodSync(join(home, 'bin/gazette.js'), 0o755);
