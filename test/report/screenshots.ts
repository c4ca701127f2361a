/** Takes the pictures of the documentation, docs/images/*.png: `npm run screenshots`. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launch, open } from './browser.js';

const home = join(import.meta.dirname, '../..');
const images = join(home, 'docs/images');
const folder = mkdtempSync(join(tmpdir(), 'gazette-screenshots-'));

/** Small enough for a page of documentation. */
const SIZE = { width: 1200, height: 740 };

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
const shoot = (page: Page, name: string): Promise<Buffer> =>
  page.screenshot({ path: join(images, `report-${name}.png`) });

for (const scheme of ['light', 'dark'] as const) {
  const { page } = await open(browser, article, scheme);
  await page.setViewportSize(SIZE);
  await page.locator('.mark', { hasText: 'Pyongyang' }).hover();
  await shoot(page, `article-${scheme}`);
}

/** Shows a section at the top of the window. */
const at = async (scheme: 'light' | 'dark', id: string): Promise<Page> => {
  const { page } = await open(browser, corpus, scheme);
  await page.setViewportSize(SIZE);
  // Otherwise it would still be scrolling.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate((name) => document.getElementById(name)!.scrollIntoView(), id);
  return page;
};

await shoot(await at('light', 'view'), 'corpus-light');
await shoot(await at('dark', 'countries'), 'map-dark');
await shoot(await at('light', 'together'), 'graph-light');
await browser.close();
rmSync(folder, { recursive: true });
