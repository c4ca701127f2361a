import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
);

// Where a browser is installed; continuous integration installs one.
if (chromium !== undefined)
  test('it gives the same record in a browser', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazette-browser-'));
    const script = `document.body.textContent = encodeURIComponent(JSON.stringify(gazette.extract(${JSON.stringify(article)})))`;
    writeFileSync(join(folder, 'gazette.js'), code);
    writeFileSync(
      join(folder, 'page.html'),
      `<meta charset="utf-8"><body><script src="gazette.js"></script><script>${script}</script></body>`,
    );
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--dump-dom'];
    const dom = execFileSync(chromium, [...flags, `file://${join(folder, 'page.html')}`], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    const body = /<body>([^<]*)<\/body>/.exec(dom)?.[1] ?? '';
    expect(JSON.parse(decodeURIComponent(body))).toEqual(JSON.parse(JSON.stringify(extract(article))));
  }, 60_000);
