import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { build } from 'esbuild';
import { carriedTables } from '../../scripts/browser-plugin.js';
import { extract } from '../../src/index.js';

const article = readFileSync('fixtures/articles/g7-karuizawa.txt', 'utf8');

const bundled = await build({
  stdin: {
    contents: "export * from './src/index.ts';",
    resolveDir: '.',
  },
  bundle: true,
  format: 'iife',
  globalName: 'gazette',
  platform: 'browser',
  target: 'es2023',
  loader: { '.bin': 'binary' },
  plugins: [carriedTables],
  metafile: true,
  write: false,
});
const browser = { TextDecoder, atob };

const code = bundled.outputFiles[0]!.text;

test('the library bundled for a browser imports nothing of Node', () => {
  const imports = Object.values(bundled.metafile.inputs).flatMap((input) => input.imports.map(({ path }) => path));
  expect(imports.filter((path) => isBuiltin(path))).toEqual([]);
});

test('it gives the same record where there is nothing but what every browser has', () => {
  const answer: unknown = runInNewContext(`${code}; JSON.stringify(gazette.extract(article))`, { article, ...browser });
  expect(JSON.parse(answer as string)).toEqual(JSON.parse(JSON.stringify(extract(article))));
});
