/** Takes the pictures of the documentation, docs/images/*.png: `npm run screenshots`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, open } from './browser.js';

const home = join(import.meta.dirname, '../..');
const images = join(home, 'docs/images');
const folder = mkdtempSync(join(tmpdir(), 'gazette-screenshots-'));

const report = (input: string, name: string): string => {
  const file = join(folder, name);
  execFileSync('node', ['bin/gazette.js', 'report', input, '-o', file], {
    cwd: home,
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  return file;
};

const article = report('fixtures/articles/korea-artillery.txt', 'article.html');
const corpus = report('fixtures/articles', 'corpus.html');
mkdirSync(images, { recursive: true });
const browser = await launch();
for (const scheme of ['light', 'dark'] as const) {
  const one = await open(browser, article, scheme);
  await one.page.locator('.mark', { hasText: 'Pyongyang' }).hover();
  await one.page.screenshot({ path: join(images, `report-article-${scheme}.png`) });
  const all = await open(browser, corpus, scheme);
  await all.page.screenshot({ path: join(images, `report-corpus-${scheme}.png`) });
  await all.page.locator('#countries').scrollIntoViewIfNeeded();
  await all.page.evaluate(() => document.getElementById('countries')!.scrollIntoView());
  await all.page.screenshot({ path: join(images, `report-map-${scheme}.png`) });
  await all.page.evaluate(() => document.getElementById('together')!.scrollIntoView());
  await all.page.screenshot({ path: join(images, `report-graph-${scheme}.png`) });
}
await browser.close();
rmSync(folder, { recursive: true });
