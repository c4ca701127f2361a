import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { executablePath } from '../browser-path.js';
import { bundled } from '../cli/bundled.js';
import { launch, open } from './browser.js';
import { gazette, HOSTILE, writeHostile } from './reports.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Accessibility problems, by all rules or by some. */
const barriers = async (page: Page, runOnly?: readonly string[]): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify({ runOnly })})`);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

// Where a browser is installed; .ci/run installs one.
if (executablePath === undefined) test.todo('a browser shows the page');
else
  describe('in a browser', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gazette-browser-'));
    const at = (name: string): string => join(folder, name);
    let browser: Browser;

    beforeAll(async () => {
      await bundled();
      writeHostile(folder);
      await gazette(folder, 'report', 'hostile.jsonl', '-o', 'hostile/');
      await gazette(folder, 'report', resolve('fixtures/articles/korea-artillery.txt'), '-o', 'article.html');
      await gazette(folder, 'report', resolve('fixtures/articles'), '-o', 'corpus.html');
      // The checker of pages takes half a minute for all of them.
      await gazette(folder, 'report', resolve('fixtures/articles/k[an]*.txt'), '-o', 'few.html');
      browser = await launch();
    }, 240_000);
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    }, 60_000);

    test('a hostile text does nothing and shows exactly', async () => {
      const { page, requests, complaints } = await open(browser, at('hostile/index.html'));
      await page.getByRole('link', { name: 'Kenya met Uganda' }).first().click();
      expect(await page.locator('.text').evaluate((text) => text.textContent)).toBe(HOSTILE);
      expect(await page.locator('main').evaluate((main) => main.querySelectorAll('script, img, b').length)).toBe(0);
      for (const mark of await page.locator('.mark[tabindex]').all()) await mark.focus();
      expect(await page.evaluate('window.hit')).toBeUndefined();
      expect(requests.filter((url) => !url.startsWith('file://'))).toEqual([]);
      expect(new Set(requests.map((url) => url.replace(/#.*/, ''))).size).toBe(1);
      expect(complaints).toEqual([]);
    }, 60_000);

    test('its policy is obeyed: no script of another origin or text runs, nothing is loaded', async () => {
      const { page } = await open(browser, at('article.html'));
      await page.evaluate(() => {
        const script = document.createElement('script');
        script.textContent = 'window.hit = 3';
        const image = document.createElement('img');
        image.setAttribute('onerror', 'window.hit = 4');
        image.src = 'https://example.org/x.png';
        document.body.append(script, image);
      });
      await page.waitForTimeout(200);
      expect(await page.evaluate('window.hit')).toBeUndefined();
    }, 60_000);

    test.each([
      { scheme: 'light', rules: undefined },
      // Only the colours differ.
      { scheme: 'dark', rules: ['color-contrast'] },
    ] as const)(
      'nothing bars a screen reader, $scheme',
      async ({ scheme, rules }) => {
        for (const name of scheme === 'light' ? ['few.html', 'hostile/index.html'] : ['few.html']) {
          const { page } = await open(browser, at(name), scheme);
          expect(await barriers(page, rules)).toEqual([]);
          await page.close();
        }
        const { page } = await open(browser, at('article.html'), scheme);
        await page.locator('.text .mark[tabindex]').first().press('Enter');
        expect(await barriers(page, rules)).toEqual([]);
      },
      120_000,
    );

    test('the keyboard reaches a mention, its card and the way back', async () => {
      const { page } = await open(browser, at('article.html'));
      await page.locator('#mark-event').focus();
      const card = page.locator('.card');
      await page.locator('.text .mark[tabindex]').first().focus();
      expect(await card.innerText()).toMatch(/COUNTRY\s+North Korea\s+code\s+KP · PRK\s+Why an official/);
      await page.keyboard.press('Tab');
      expect(await card.innerText()).toMatch(/DATE\s+2015-08-21/);
      await page.keyboard.press('Enter');
      expect(await card.evaluate((one) => document.activeElement === one)).toBe(true);
      await page.keyboard.press('Escape');
      expect(await card.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Friday, August 21, 2015');
    }, 60_000);

    test('a mention inside another has a line of its own, and the card says both', async () => {
      const { page } = await open(browser, at('corpus.html'));
      const nested = page.locator('.mark.event-1').first();
      for (let i = 0; (await nested.count()) === 0; i++) {
        expect(i).toBeLessThan(90);
        await page.evaluate((number) => {
          location.hash = `#article-${number}`;
        }, i);
        await page.waitForTimeout(20);
      }
      await nested.hover();
      expect(await page.locator('.card .about').count()).toBe(2);
    }, 60_000);

    test('kinds can be left unmarked, and the text stays', async () => {
      const { page } = await open(browser, at('article.html'));
      const before = await page.locator('.text').evaluate((text) => text.textContent);
      await page.getByRole('checkbox', { name: 'Countries' }).uncheck();
      expect(await page.locator('.text .in-country').count()).toBe(0);
      expect(await page.locator('.text .in-date').count()).toBeGreaterThan(0);
      expect(await page.locator('.text').evaluate((text) => text.textContent)).toBe(before);
    }, 60_000);

    test('tables are sorted and filtered', async () => {
      const { page } = await open(browser, at('corpus.html'));
      const table = page.locator('#countries-table');
      const names = () => table.locator('tbody tr:visible th').allInnerTexts();
      expect((await names())[0]).toBe('United States');
      await table.getByRole('button', { name: 'Name' }).click();
      expect((await names()).slice(0, 2)).toEqual(['Afghanistan', 'Albania']);
      expect(await table.locator('th[aria-sort="ascending"]').innerText()).toContain('Name');
      await table.getByRole('button', { name: 'Mentions' }).click();
      expect((await names())[0]).toBe('United States');
      await table.getByRole('searchbox').fill('korea');
      expect((await names()).sort()).toEqual(['North Korea', 'South Korea']);
      expect(await table.getByRole('status').innerText()).toMatch(/^2 of \d+ countries$/);
    }, 60_000);

    test('a search finds articles by their texts, and one is opened and left again', async () => {
      const { page } = await open(browser, at('corpus.html'));
      await page.getByRole('searchbox', { name: 'Search' }).fill('yonhap loudspeakers');
      expect(await page.locator('.articles > li').count()).toBe(1);
      expect(await page.locator('.articles mark').innerText()).toMatch(/yonhap/i);
      await page.locator('.articles a').click();
      expect(await page.locator('.text h1').innerText()).toContain('North Korea puts military');
      expect(await page.title()).toContain('North Korea puts military');
      await page.goBack();
      expect(await page.locator('.articles').isVisible()).toBe(true);
    }, 60_000);

    test('map, graph and timeline are drawn', async () => {
      const { page } = await open(browser, at('corpus.html'));
      expect(await page.locator('.map path.land').count()).toBeGreaterThan(150);
      expect(await page.locator('.map [class*="shade-"]').count()).toBeGreaterThan(40);
      expect(await page.locator('.graph.person .node').count()).toBeGreaterThan(10);
      expect(await page.locator('.bars rect').count()).toBeGreaterThan(10);
      const outside = await page.locator('.graph circle').evaluateAll((circles) =>
        circles.filter((circle) => {
          const frame = circle.closest('svg')!.getBoundingClientRect();
          const { left, right, top, bottom } = circle.getBoundingClientRect();
          return left < frame.left || right > frame.right || top < frame.top || bottom > frame.bottom;
        }),
      );
      expect(outside).toEqual([]);
    }, 60_000);

    test('on paper there is nothing to press', async () => {
      const { page } = await open(browser, at('corpus.html'));
      await page.emulateMedia({ media: 'print' });
      for (const name of ['.tools', '.more', '.contents', '.card'])
        expect(await page.locator(`${name}:visible`).count()).toBe(0);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
    }, 60_000);

    test('nothing is wider than a telephone', async () => {
      for (const name of ['article.html', 'corpus.html']) {
        const { page } = await open(browser, at(name));
        await page.setViewportSize({ width: 360, height: 700 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      }
    }, 60_000);
  });
