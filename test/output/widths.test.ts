import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { extract } from '../../src/extract.js';
import { format, formatters, PLAIN } from '../../src/output/index.js';

const FOLDER = 'fixtures/articles';
const results = readdirSync(FOLDER)
  .filter((_, i) => i % 30 === 0)
  .map((file) => extract(readFileSync(join(FOLDER, file), 'utf8'), { id: file, explain: true }));
const table = formatters.find(({ name }) => name === 'table')!;

const drawn = async (width: number, chosen = results, explain = false): Promise<string> =>
  format(table, chosen, { ...PLAIN, width, explain: explain ? () => undefined : null, all: true });

describe('tables', () => {
  test.each([24, 32, 40, 48, 60, 80, 120, 200])('are no wider than a terminal of %i columns', async (width) => {
    for (const explain of [false, true]) {
      const lines = (await drawn(width, results, explain)).split('\n');
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
      expect(lines.length).toBeGreaterThan(100);
    }
  });

  const article = readFileSync(join(FOLDER, 'g7-karuizawa.txt'), 'utf8');
  const headings = async (width: number): Promise<string[][]> =>
    (await drawn(width, [extract(article)]))
      .split('\n')
      .filter((line) => /^│ .*(?:People|Countries|Dates|Events) \(/.test(line))
      .map((line) => line.slice(2, -1).trim().split(/ *│ */));

  test('keep the columns that say most the longest', async () => {
    for (const width of [40, 60, 80, 120, 200]) {
      const [people, countries, dates, events] = await headings(width);
      expect(people!.slice(0, 3)).toEqual(['People (2)', 'role', width < 60 ? 'cou…' : 'country']);
      expect(countries!.slice(0, 2)).toEqual(['Countries (7)', 'code']);
      expect(dates!.slice(0, 2)).toEqual(['Dates (3)', 'is']);
      expect(events).toContain('who');
      expect(width < 60 || ['who', 'when'].every((heading) => events!.includes(heading))).toBe(true);
      expect(width < 120 || ['whom', 'where', 'kind'].every((heading) => events!.includes(heading))).toBe(true);
    }
  });
});
