/** Makes the runnable bin/gazette.js: one entry, and chunks for what only some runs need: `npm run bundle`. */
import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const home = join(import.meta.dirname, '..');
rmSync(join(home, 'dist/chunks'), { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: home,
  entryPoints: ['bin/gazette.ts'],
  outdir: '.',
  entryNames: 'bin/gazette',
  chunkNames: 'dist/chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  charset: 'utf8',
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
