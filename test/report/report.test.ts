import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bundlePage } from '../../scripts/bundle-page.js';
import { bundled } from '../cli/bundled.js';
import { dataOf, gazette, HOSTILE, read, writeHostile } from './reports.js';

const folder = mkdtempSync(join(tmpdir(), 'gazette-report-'));
const fixtures = resolve('fixtures/articles');
const korea = join(fixtures, 'korea-artillery.txt');

beforeAll(async () => {
  await bundled();
  writeHostile(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

const containing = (words: string): unknown => expect.stringContaining(words);

const pageOf = async (...args: string[]): Promise<string> => (await gazette(folder, 'report', ...args)).stdout;

test('a page lets run its own script alone, and loads nothing', async () => {
  const page = await pageOf(korea);
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)!;
  const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  const [, script = ''] = /<script>([^]*)<\/script>\n<\/body>/.exec(page)!;
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page)!;
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]);
  expect(script).not.toMatch(/<\/script|<!--/i);
  expect(page).not.toMatch(/\b(?:src|href)="/);
});

test('the same input gives the same bytes', async () => {
  expect(await pageOf(korea)).toBe(await pageOf(korea));
});

test('a text of any letters is kept to the letter, and none of it is markup', async () => {
  const page = await pageOf('hostile.jsonl');
  const { articles } = dataOf(page);
  expect(articles.map(({ text }) => text)).toEqual([HOSTILE]);
  expect(page.match(/<\/?script/g)).toHaveLength(4);
  expect(page).not.toMatch(/<img|<!--|\0|\u2028/);
});

test('every mention has its place, its entity and a reason', async () => {
  const { articles, whys } = dataOf(await pageOf(korea));
  const [{ text, marks, entities }] = articles as [(typeof articles)[0]];
  const shown = [];
  for (let i = 0; i < marks.length; i += 4)
    shown.push([text!.slice(marks[i], marks[i + 1]), entities[marks[i + 2]!]!.type, whys[marks[i + 3]!]!.rule]);
  expect(shown).toContainEqual(['Pyongyang', 'country', 'capital-government']);
  expect(shown).toContainEqual(['exchanged artillery fire', 'event', 'conflict-phrase']);
  expect(shown.filter(([words, , rule]) => words === '' || rule === '')).toEqual([]);
});

test('a date has its TIMEX3 beside it where that says more than the day', async () => {
  writeFileSync(join(folder, 'dates.txt'), 'Kenya met Uganda on 3 May 2023. They met again at 5 p.m. on Friday.');
  const { stdout } = await gazette(folder, 'report', 'dates.txt');
  const dates = dataOf(stdout).articles[0]!.entities.flatMap((one) => (one.type === 'date' ? [one] : []));
  const shown = dates.map(({ text, value, timex }) => [text, value, timex]);
  expect(shown).toEqual([
    ['3 May 2023', '2023-05-03', undefined],
    ['5 p.m.', undefined, 'TIME XXXX-WXX-5T17:00'],
    ['Friday', undefined, 'DATE XXXX-WXX-5'],
  ]);
});

test.each(['utf16', 'codepoint', 'byte'])(
  'records with offsets in %s give the same page as the article',
  async (unit) => {
    const text = '🙂 é: Kenya met Uganda on 3 May 2023.';
    writeFileSync(join(folder, 'one.jsonl'), `${JSON.stringify({ id: 'x', text })}\n`);
    const { stdout } = await gazette(folder, 'one.jsonl', '--explain', '-f', 'jsonl', '--offset-unit', unit);
    const record = { ...(JSON.parse(stdout) as object), text };
    writeFileSync(join(folder, 'records.jsonl'), `${JSON.stringify(record)}\n`);
    const marked = (page: string): unknown => dataOf(page).articles.map((article) => [article.text, article.marks]);
    expect(marked(await pageOf('records.jsonl'))).toEqual(marked(await pageOf('one.jsonl')));
  },
);

test('what a later version finds is shown by its words', async () => {
  const text = 'Kenya met Oxfam.';
  const { stdout } = await gazette(folder, korea, '-f', 'jsonl');
  const oxfam = { type: 'agency', id: 'a1', mentions: [{ start: 10, end: 15, text: 'Oxfam', rule: 'listed' }] };
  const record = { ...(JSON.parse(stdout) as object), entities: [oxfam], text };
  writeFileSync(join(folder, 'later.jsonl'), `${JSON.stringify(record)}\n`);
  const { articles } = dataOf(await pageOf('later.jsonl'));
  expect(articles[0]!.entities).toEqual([{ type: 'other', id: 'a1', kind: 'agency', mentions: 1, name: 'Oxfam' }]);
  expect(articles[0]!.marks.slice(0, 3)).toEqual([10, 15, 0]);
});

test('a record without its text is shown by the sentences of its events', async () => {
  const records = await gazette(folder, korea, '-f', 'jsonl');
  writeFileSync(join(folder, 'bare.jsonl'), records.stdout);
  const { stdout, stderr } = await gazette(folder, 'report', 'bare.jsonl');
  expect(stderr).toBe(
    'gazette: warning: 1 record has no text, and their pages no marks: give the articles themselves\n',
  );
  const [article] = dataOf(stdout).articles;
  expect(article!.text).toBeNull();
  expect(article!.entities).toContainEqual(
    expect.objectContaining({ type: 'event', sentence: containing('exchanged artillery fire') }),
  );
});

test('the fixtures are one page with a list, under a megabyte beside their texts', async () => {
  expect(await gazette(folder, 'report', fixtures, '-o', 'all.html', '--title', 'Fixtures')).toMatchObject({ code: 0 });
  const page = read(folder, 'all.html');
  const { listing, articles, title } = dataOf(page);
  expect(title).toBe('Fixtures');
  expect(listing!.lines).toHaveLength(articles.length);
  expect(listing!.lines.every(({ page: other }) => other === '')).toBe(true);
  const texts = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text!), 0);
  expect(Buffer.byteLength(page) - texts).toBeLessThan(1_000_000);
}, 120_000);

test('more than fits has pages of its own, linked both ways', async () => {
  const { stdout } = await gazette(folder, 'hostile.jsonl', '--explain', '-f', 'jsonl');
  const record = { ...(JSON.parse(stdout) as object), text: HOSTILE };
  const many = Array.from({ length: 1200 }, (_, i) => JSON.stringify({ ...record, id: `article ${i}` }));
  writeFileSync(join(folder, 'many.jsonl'), many.join('\n'));
  expect(await gazette(folder, 'report', 'many.jsonl', '-o', 'a b.html')).toMatchObject({ code: 0, stderr: '' });
  const { listing, articles } = dataOf(read(folder, 'a b.html'));
  expect(articles).toEqual([]);
  const names = readdirSync(join(folder, 'a b_files'));
  expect(names.length).toBeGreaterThan(1);
  const pages = new Map(names.map((name) => [`a%20b_files/${name}`, dataOf(read(folder, 'a b_files', name))]));
  const found = listing!.lines.map(({ page, at }) => pages.get(page)!.articles[at]!.id);
  expect(found).toEqual(many.map((_, i) => `article ${i}`));
  for (const name of names) {
    const page = read(folder, 'a b_files', name);
    expect(dataOf(page).home).toBe('../a%20b.html');
    const texts = dataOf(page).articles.reduce((sum, { text }) => sum + Buffer.byteLength(JSON.stringify(text)), 0);
    expect(Buffer.byteLength(page) - texts).toBeLessThan(1_000_000);
  }
}, 120_000);

test('a list that is too long for a page has pages of its own, none above a megabyte', async () => {
  const { stdout } = await gazette(folder, korea, '-f', 'jsonl');
  const record = JSON.parse(stdout) as object;
  const ids = Array.from({ length: 2500 }, (_, i) => `${'a long name of an article '.repeat(6)}${i}`);
  const days = (i: number): object => ({ date: { value: `20${String(10 + (i % 10))}-01-01`, source: 'record' } });
  const lines = ids.map((id, i) => JSON.stringify({ ...record, ...days(i), id, entities: [] }));
  writeFileSync(join(folder, 'long.jsonl'), lines.join('\n'));
  expect(await gazette(folder, 'report', 'long.jsonl', '-o', 'long/')).toMatchObject({ code: 0 });
  const { listing } = dataOf(read(folder, 'long/index.html'));
  expect(listing!.lines).toEqual([]);
  const pages = listing!.pages!;
  expect(pages.map(({ href }) => href)).toEqual(['list-1.html', 'list-2.html']);
  expect([pages[0]!.first, pages[1]!.first - pages[0]!.last, pages[1]!.last]).toEqual([1, 1, ids.length]);
  expect(pages[0]!.period).toEqual(['2010-01-01', '2019-01-01']);
  const parts = pages.map(({ href }) => dataOf(read(folder, 'long', href)));
  expect(parts.flatMap((part) => part.listing!.lines.map(({ id }) => id))).toEqual(ids);
  expect(parts.map(({ home, listing: own }) => [home, own!.at])).toEqual([
    ['index.html', 0],
    ['index.html', 1],
  ]);
  const [last] = parts[1]!.listing!.lines.slice(-1);
  expect(dataOf(read(folder, 'long', last!.page)).articles[last!.at]!.id).toBe(ids.at(-1));
  for (const name of readdirSync(join(folder, 'long')))
    expect([name, Buffer.byteLength(read(folder, 'long', name)) < 1_000_000]).toEqual([name, true]);
}, 120_000);

test('a folder gets an index', async () => {
  expect(await gazette(folder, 'report', 'hostile.jsonl', '-o', 'out/')).toMatchObject({ code: 0 });
  expect(readdirSync(join(folder, 'out'))).toEqual(['index.html']);
});

test('conditions choose the articles, as in a summary', async () => {
  const page = await pageOf(fixtures, '--where', 'country=KP', '--since', '2015-01-01', '--kind', 'conflict');
  const { overview, articles } = dataOf(page);
  expect(articles.map(({ id }) => id)).toContain(korea);
  expect(articles.length).toBeLessThan(10);
  expect(overview!.summary.articles).toBe(articles.length);
}, 120_000);

test('an input is never written over, and a terminal gets no page', async () => {
  mkdirSync(join(folder, 'in'), { recursive: true });
  writeFileSync(join(folder, 'in/a.html'), '<p>Kenya met Uganda on 3 May 2023.</p>');
  expect(await gazette(folder, 'report', 'in', '-o', 'in/a.html')).toMatchObject({
    code: 2,
    stderr: containing('it is an input'),
  });
  expect(read(folder, 'in/a.html')).toContain('<p>Kenya');
});

test('every package whose code is in a page is named among the notices', async () => {
  const files = await bundlePage(join(folder, 'assets'));
  const packages = new Set(files.flatMap((file) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []));
  expect(packages.size).toBeGreaterThan(10);
  const notices = read('THIRD-PARTY.txt');
  expect([...packages].filter((name) => !new RegExp(`^${name} \\d`, 'm').test(notices))).toEqual([]);
});

test('no article is no error', async () => {
  writeFileSync(join(folder, 'none.jsonl'), '');
  expect(dataOf(await pageOf('none.jsonl'))).toMatchObject({ articles: [], listing: { lines: [] } });
});
