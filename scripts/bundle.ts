/** Makes the runnable bin/gazette.js: one entry, and chunks for what only some runs need: `npm run bundle`. */
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { imageOfPhrases } from '../src/text/phrases.js';
import { imageOfWords } from '../src/text/vocabulary.js';
import '../src/extract.js';

const home = join(import.meta.dirname, '..');
const chunks = join(home, 'dist/chunks');
/** Shorter ones stay in the code. */
const LONG = 4000;

/** A long constant is a file of its own, read in a blink; in the code the compiler would read it letter by letter. */
const constant = (name: string, value: unknown, file: string): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const inner = text.length < LONG ? JSON.stringify(text) : `read(${JSON.stringify(`./${file}-${name}.txt`)})`;
  if (text.length >= LONG) writeFileSync(join(chunks, `${file}-${name}.txt`), text);
  return `export const ${name} = ${typeof value === 'string' ? inner : `JSON.parse(${inner})`};`;
};

/** What is known once all tables are loaded. */
const images: Readonly<Record<string, () => object>> = {
  'known-words-table': imageOfWords,
  'known-phrases-table': imageOfPhrases,
};

/** Tables are computed (`*.table.ts`) or generated: the bundle carries what they export, so that no run computes it. */
const tables: Plugin = {
  name: 'tables',
  setup: (bundle) => {
    bundle.onLoad({ filter: /\.(?:table|generated)\.ts$/ }, async ({ path }) => {
      const file = basename(path, '.ts').replace('.', '-');
      const made: unknown = images[file]?.() ?? (await import(pathToFileURL(path).href));
      const constants = Object.entries(made as Record<string, unknown>).map(([name, value]) =>
        constant(name, value, file),
      );
      const read = "const read = (file) => readFileSync(new URL(file, import.meta.url), 'utf8');";
      return { contents: ["import { readFileSync } from 'node:fs';", read, ...constants].join('\n'), loader: 'js' };
    });
  },
};

rmSync(chunks, { recursive: true, force: true });
mkdirSync(chunks, { recursive: true });
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
  // Packages written as CommonJS ask for Node's own modules by `require`; some modules have a `createRequire` already.
  banner: { js: "import{createRequire as __from}from'node:module';const require=__from(import.meta.url);" },
  legalComments: 'none',
  metafile: true,
});
// What each file is made of: a test sees that nothing is loaded too early.
writeFileSync(join(home, 'dist/bundle.json'), JSON.stringify(metafile));
chmodSync(join(home, 'bin/gazette.js'), 0o755);
