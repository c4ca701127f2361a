import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { isBad, MAX_ARTICLE_BYTES, read, type ReadOptions } from '../../src/input/index.js';
import { readDay } from '../../src/core/calendar/written-day.js';

const OPTIONS: ReadOptions = { keys: {}, maxArticleBytes: MAX_ARTICLE_BYTES, byteOffsets: false };

/** Reads bytes in chunks of one size: where they are cut must not matter. */
const articlesOf = async (name: string, bytes: Uint8Array, size: number, options = OPTIONS) => {
  const chunks = (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
  })();
  const items = [];
  for await (const item of read({ name, bytes: chunks }, undefined, options)) items.push(item);
  return items;
};

const fixture = (name: string): Buffer => readFileSync(`fixtures/inputs/${name}`);

const summary = (items: Awaited<ReturnType<typeof articlesOf>>): string[] =>
  items.map((item) => {
    if (isBad(item)) return `${item.id}: ${item.error.code}`;
    const { id, date, headline, text } = item;
    return [id, date?.value ?? '-', headline === undefined ? '-' : text.slice(headline.start, headline.end)].join(
      ' | ',
    );
  });

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'daily.html': ['daily.html | 2023-04-17 | Ministers meet in Zurich over grain & oil'],
  'tribune.html': ['tribune.html | 2022-11-03 | Storm hits coast'],
  'wire.html': ['wire.html | 2021-08-15 | Envoys leave Kabul'],
  'news.csv': ['c1 | 2021-04-05 | Talks, again', 'c2 | 2021-04-05 | -'],
  'news.tsv': ['t1 | - | Quiet "night"'],
  'news.json': ['j1 | 2021-04-05 | Vote in Chile', 'j2: no-text', '12345678901234567890 | 2021-04-05 | Vote in Peru'],
  'answer.json': ['https://x.example/1 | 2021-04-06 | One', 'https://x.example/2 | 2021-04-06 | Two'],
  'note.md': ['note.md | 2023-04-17 | Grain for Egypt'],
  'mail.eml': ['mail.eml | 2023-04-17 | Talks in Perú'],
  'list.mbox': ['list.mbox:1 | 2023-04-17 | First', 'list.mbox:2 | 2023-04-18 | Second'],
  'pages.warc.gz': [
    'https://wire.example/kabul | 2021-08-15 | Envoys leave Kabul',
    'https://wire.example/2020/05/06/zip | 2020-05-06 | Short',
    'https://wire.example/plain | - | -',
  ],
  'plain.txt': ['plain.txt | - | -'],
  'packed.txt.gz': ['packed.txt.gz | - | -'],
};

describe('one record an article, with its day and headline', () => {
  test.each(Object.keys(EXPECTED))('%s', async (name) => {
    expect(summary(await articlesOf(name, fixture(name), 1 << 20))).toEqual(EXPECTED[name]);
  });

  test.each(Object.keys(EXPECTED))('%s in pieces of three bytes', async (name) => {
    const whole = await articlesOf(name, fixture(name), 1 << 20);
    expect(await articlesOf(name, fixture(name), 3)).toEqual(whole);
  });

  test.each(Object.keys(EXPECTED))('%s by its content alone', async (name) => {
    const items = await articlesOf('-', fixture(name), 1 << 20);
    const expected = EXPECTED[name]!.map((line) =>
      line.replace(/^(?:list\.mbox|(?:daily|tribune|wire)\.html|note\.md|mail\.eml|plain\.txt|packed\.txt\.gz)/, '-'),
    );
    expect(summary(items)).toEqual(expected);
  });

  test('zstd, several frames one after the other', async () => {
    const text = Buffer.from('Finland joined NATO. '.repeat(20_000));
    const pack = (input: Buffer): Buffer => execFileSync('zstd', ['-q', '-c'], { input, maxBuffer: 1 << 26 });
    const packed = Buffer.concat([pack(text), pack(text)]);
    const [article] = await articlesOf('a.txt.zst', packed, 1000);
    expect(article).toMatchObject({ text: text.toString().repeat(2) });
  });
});

describe('the text of a page', () => {
  const textOf = async (name: string): Promise<string> => {
    const [item] = await articlesOf(name, fixture(name), 1 << 20);
    return 'text' in item! ? item.text : '';
  };

  test('is that of the article, block by block', async () => {
    expect(await textOf('daily.html')).toBe(
      [
        'Ministers meet in Zurich over grain & oil',
        'ZURICH, April 17 — Japan’s foreign minister, Yoshimasa Hayashi, met his Swiss counterpart on Monday to talk about grain.\nThe talks lasted two hours.',
        '“We will send wheat to Egypt next week,” Hayashi said, adding that Tokyo had asked France for advice on the shipments.',
        'The ministers signed an agreement after the talks, which were held behind closed doors in a hotel beside the lake.',
      ].join('\n\n'),
    );
  });

  test.each<[string, RegExp]>([
    ['daily.html', /Putin|Russia|China|Canada|Brazil|Merkel|Italy|Australia|Xi Jinping|Berlin/],
    ['tribune.html', /Spain|Chile/],
    ['wire.html', /Iceland/],
  ])('%s has nothing of what stands around it', async (name, around) => {
    expect(await textOf(name)).not.toMatch(around);
  });

  test('is read in the encoding that the page names', async () => {
    const page = Buffer.from(
      '<html><head><meta charset="iso-8859-2"></head><body><p>Lech Wa\xb3\xeasa spoke.</p></body></html>',
      'latin1',
    );
    expect(await articlesOf('a.html', page, 100)).toMatchObject([
      { text: 'Lech Wałęsa spoke.', encoding: 'iso-8859-2' },
    ]);
  });

  test.each([
    ['no tag of the body', '<html><title>Vote</title><p>Peru voted.</p></html>'],
    ['no tags but those of text', '<!doctype html><title>Vote</title><p>Peru voted.'],
    ['a head that does not end', '<html><head><title>Vote</title><article><p>Peru voted.</p></article></html>'],
    ['a damaged body', '<html><head><title>Vote</title></head><bod\0y><p>Peru voted.</p></html>'],
    ['text after the body', '<html><head><title>Vote</title></head><body></body><p>Peru voted.</p></html>'],
  ])('with %s', async (_, page) => {
    const [article] = await articlesOf('a.html', Buffer.from(page), 1 << 20);
    expect(article).toMatchObject({ text: 'Vote\n\nPeru voted.' });
  });

  test('a long article outside of a damaged body', async () => {
    const page = `<html><bod y><article>${'<p>Ana Torres of Peru met Luis Soto in Lima, and, as he said, they talked.</p>'.repeat(9)}`;
    const [article] = await articlesOf('a.html', Buffer.from(page), 1 << 20);
    expect(article).toMatchObject({ source: { text: 'readability' } });
  });

  test('nested deeper than functions may be', async () => {
    const page = Buffer.from(`<html><body>${'<div>'.repeat(600)}Peru voted.${'</div>'.repeat(600)}</body></html>`);
    expect(summary(await articlesOf('a.html', page, 1 << 20))).toEqual(['a.html | - | -']);
  });
});

describe('bad input is one error record, and the rest is read', () => {
  test.each<[string, string, string[]]>([
    [
      'a.json',
      '[{"id":"1","text":"a"},{"id":oops},{"id":"3","text":"c"}]',
      ['1 | - | -', 'a.json:2: not-json', '3 | - | -'],
    ],
    [
      'a.json',
      '[{"id":"1","text":"a"},7,"x",[],null]',
      ['1 | - | -', 'a.json:2: not-json', 'a.json:3: not-json', 'a.json:4: not-json', 'a.json:5: not-json'],
    ],
    ['a.json', '[{"id":"1","text":"a"},{"id":"2"', ['1 | - | -', 'a.json:2: not-json']],
    ['a.json', '{"id":"1","text":"a"}\n{"id":"2","text":"b"}', ['1 | - | -', '2 | - | -']],
    ['a.csv', 'id,text\n1,a\n2,"b', ['1 | - | -', 'a.csv:3: not-csv']],
    ['a.csv', 'id,text\n1,"a\n2,b\n3,c', ['a.csv:2: not-csv', '2 | - | -', '3 | - | -']],
    [
      'a.csv',
      'id,text\n1,"a ""b"" c"\n2,b "c" d\r\n3,"e" f\r4,g',
      ['1 | - | -', '2 | - | -', '3 | - | -', '4 | - | -'],
    ],
    ['a.csv', 'id,"text\n1,a', ['a.csv:1: not-csv']],
    ['a.csv', 'id,note\n1,a', ['1: no-text']],
    ['a.md', '---\ntitle: [\n---\nx', ['a.md: not-yaml']],
    ['a.html', '<html><script>1</script></html>', ['a.html: no-text']],
    ['a.eml', 'Subject: x\n\n', ['a.eml: no-text']],
    ['a.mbox', 'hello', ['a.mbox: not-mbox']],
    ['a.warc', 'hello\r\n\r\n', ['a.warc: not-warc']],
    [
      'a.warc',
      'WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\nx',
      ['a.warc: not-warc'],
    ],
  ])('%s %j', async (name, source, expected) => {
    expect(summary(await articlesOf(name, Buffer.from(source), 4))).toEqual(expected);
  });

  test.each(['a.json', 'a.csv', 'a.html', 'a.md', 'a.eml', 'a.mbox'])('%s beyond the limit', async (name) => {
    const long = 'x'.repeat(3000);
    const sources: Readonly<Record<string, string>> = {
      'a.json': `[{"text":"${long}"}]`,
      'a.csv': `id,text\n1,${long}`,
      'a.mbox': `From a@b 2020\n\n${long}`,
    };
    const items = await articlesOf(name, Buffer.from(sources[name] ?? long), 100, {
      ...OPTIONS,
      maxArticleBytes: 1000,
    });
    expect(items.map((item) => (isBad(item) ? item.error.code : 'read'))).toEqual(['too-large']);
  });
});

describe('the day of a record', () => {
  test.each<[unknown, string | undefined]>([
    ['2021-03-05', '2021-03-05'],
    ['2021-03-05T10:00:00Z', '2021-03-05'],
    ['20210305', '2021-03-05'],
    ['March 5, 2021', '2021-03-05'],
    ['Mar. 5, 2021', '2021-03-05'],
    ['Friday, March 5th, 2021 10:00', '2021-03-05'],
    ['5 March 2021', '2021-03-05'],
    ['Fri, 05 Mar 2021 10:00:00 +0100', '2021-03-05'],
    ['Fri Mar 05 10:00:00 2021', '2021-03-05'],
    ['25/03/2021', '2021-03-25'],
    ['03/25/2021', '2021-03-25'],
    ['05.03.2021', '2021-03-05'],
    ['03/05/2021', undefined],
    [1614900000, '2021-03-04'],
    ['1614900000', '2021-03-04'],
    [1614900000000, '2021-03-04'],
    ['2024-5-15', '2024-05-15'],
    ['By Ann Lee | April 17, 2023 9:00 am ET', '2023-04-17'],
    ['Posted 3:12 PM EST, Thu March 22 2013', '2013-03-22'],
    ['17 de abril de 2023', '2023-04-17'],
    ['17. Dezember 2023', '2023-12-17'],
    ['17 avril 2023', '2023-04-17'],
    ['17 апреля 2023', '2023-04-17'],
    ['17-Apr-23', '2023-04-17'],
    ['2021-02-30', undefined],
    ['30/02/2021', undefined],
    ['yesterday', undefined],
    [2021, undefined],
  ])('%j is %j', (written, day) => {
    expect(readDay(written)).toBe(day);
  });

  test('goes by the order that was asked for', () => {
    expect(readDay('03/05/2021', 'dmy')).toBe('2021-05-03');
    expect(readDay('03/05/2021', 'mdy')).toBe('2021-03-05');
  });
});
