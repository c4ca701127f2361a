/** Prints the record that a packed gazette makes on a page: `node page.mjs browser folder-of-packages article`. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [executablePath, modules, article] = process.argv.slice(2);
const text = readFileSync(article, 'utf8');
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
await page.route('http://page.test/**', (route) => {
  const path = join(modules, new URL(route.request().url()).pathname);
  return existsSync(path) && statSync(path).isFile()
    ? route.fulfill({ path, contentType: 'text/javascript' })
    : route.fulfill({ body: '<!doctype html><title>A page</title>', contentType: 'text/html' });
});
await page.goto('http://page.test/');
const program = `import('/gazette/dist/browser/index.js').then(({ extract }) => extract(${JSON.stringify(text)}))`;
console.log(JSON.stringify(await page.evaluate(program)));
await browser.close();
