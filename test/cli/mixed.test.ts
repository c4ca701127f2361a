import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ArticleRecord } from '../../src/core/record.js';
import { run } from '../../src/cli/run.js';
import { memoryIo } from './memory-io.js';

/**
 * fixtures/mixed, with packed copies and a web archive, which are made here so that the repository holds only readable files.
 */
const cwd = mkdtempSync(join(tmpdir(), 'gazette-mixed-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const PAGE = 'https://mountain.invalid/2022/09/03/glacier';

const archived = (page: Buffer): Buffer => {
  const answer = Buffer.concat([
    Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'),
    page,
  ]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${PAGE}\r\nWARC-Date: 2024-02-02T00:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${answer.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), answer, Buffer.from('\r\n\r\n')]);
};

const records = new Map<string, ArticleRecord>();
let said = '';
let code: number;

beforeAll(async () => {
  cpSync('fixtures/mixed/in', join(cwd, 'in'), { recursive: true });
  const fixture = (name: string): Buffer => readFileSync(join(cwd, 'in', name));
  writeFileSync(
    join(cwd, 'in/packed.txt.gz'),
    gzipSync(
      'Date: 2 May 2022\n\nMali and Niger open a road\n\nBAMAKO, Mali - Mali and Niger opened a road on Sunday.\n',
    ),
  );
  writeFileSync(join(cwd, 'in/crawl.warc.gz'), gzipSync(archived(fixture('pages/glacier.html'))));
  const { io, stdout, stderr } = memoryIo({ cwd });
  code = await run(['in', '-f', 'jsonl'], io);
  for (const line of stdout().trim().split('\n')) {
    const record = JSON.parse(line) as ArticleRecord;
    records.set(record.id, record);
  }
  said = stderr();
}, 60_000);

interface Expected {
  readonly format: string;
  readonly day: string;
  readonly headline: string | undefined;
  readonly countries: readonly string[];
  readonly people: readonly string[];
}

const GLACIER: Omit<Expected, 'format'> = {
  ...{ day: '2022-09-03', headline: 'Glacier loses a third of its ice in a decade' },
  ...{ countries: ['AT', 'CH'], people: ['Anna Zgraggen'] },
};

const expected: Readonly<Record<string, Expected>> = {
  'in/treaty.txt': {
    format: 'text',
    day: '2021-04-12',
    headline: undefined,
    countries: ['IS', 'NO'],
    people: ['Siri Haugland'],
  },
  'in/packed.txt.gz': { format: 'text', day: '2022-05-02', headline: undefined, countries: ['ML', 'NE'], people: [] },
  'in/pages/harbour-strike.html': {
    ...{ format: 'html', day: '2023-05-17', headline: 'Harbour strike ends after nine days' },
    ...{ countries: ['EE', 'FI', 'LV'], people: ['Juhan Rebane', 'Kadri Tamme', 'Marta Ilves', 'Sven Nyberg'] },
  },
  'in/pages/glacier.html': { format: 'html', ...GLACIER },
  [PAGE]: { format: 'warc', ...GLACIER },
  'in/pages/ferry.htm': {
    ...{ format: 'html', day: '2019-11-06', headline: 'Ferry company fined' },
    ...{ countries: ['ES', 'PT'], people: ['Inés Mariño', 'José Núñez'] },
  },
  mayor: {
    format: 'csv',
    day: '2020-02-11',
    headline: 'Mayor resigns, city votes',
    countries: ['UA'],
    people: ['Olga Petrenko'],
  },
  bridge: { format: 'csv', day: '2020-02-12', headline: 'Bridge opens', countries: ['DK', 'SE'], people: [] },
  quake: { format: 'json', day: '2018-01-22', headline: 'Quake shakes Chile', countries: ['CL'], people: [] },
  visit: {
    format: 'json',
    day: '2018-01-23',
    headline: 'President visits Ghana',
    countries: ['GH'],
    people: ['Adama Toure'],
  },
  'in/wire.eml': {
    ...{ format: 'eml', day: '2021-07-08', headline: 'Election in São Tomé postponed' },
    ...{ countries: ['ST'], people: ['Carlos Vila'] },
  },
};

test('a record for each article, and a line for what is none', () => {
  expect([...records.keys()].sort()).toEqual(Object.keys(expected).sort());
  expect({ code, said }).toEqual({
    code: 0,
    said: expect.stringContaining('in: a file of no known kind: not read (in/notes.pdf)'),
  });
});

test.each(Object.keys(expected))('%s', (id) => {
  const { source, date, headline, text = '', entities } = records.get(id)!;
  const namesOf = (type: string): string[] =>
    [
      ...new Set(
        entities.flatMap((entity) =>
          entity.type !== type
            ? []
            : entity.type === 'country'
              ? [entity.iso2]
              : entity.type === 'person'
                ? [entity.name]
                : [],
        ),
      ),
    ].sort();
  expect({
    format: source?.format,
    day: date?.value,
    headline: headline === undefined ? undefined : text.slice(headline.start, headline.end),
    countries: namesOf('country'),
    people: namesOf('person'),
  }).toEqual(expected[id]);
});
