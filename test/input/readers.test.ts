import { describe, expect, test } from '@jest/globals';
import type { Article } from '../../src/core/article.js';
import { isBad, read as readSource, type BadRecord, type ReadOptions } from '../../src/input/index.js';

/** In chunks of the given size: where one ends must not matter. */
async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const read = async (name: string, content: string | Uint8Array, size = 7, options: Partial<ReadOptions> = {}) => {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const items: (Article | BadRecord)[] = [];
  const all = { keys: {}, maxArticleBytes: 1 << 20, byteOffsets: false, ...options };
  for await (const item of readSource({ name, bytes: chunked(bytes, size) }, undefined, all)) items.push(item);
  return items;
};

const only = async (content: string | Uint8Array): Promise<Article> => {
  const [item] = await read('a.txt', content);
  if (item === undefined || isBad(item)) throw new Error('not read');
  return item;
};

describe('a text', () => {
  test.each([
    ['a byte order mark', '\ufeffJapan'],
    ['Windows line ends', 'Japan\r\nFrance\r\n'],
    ['an emoji', '🙂 Japan'],
    ['NUL', 'Japan\0France, and a few words more'],
    ['nothing', ''],
  ])('with %s is left as it is', async (_, text) => {
    expect(await only(text)).toMatchObject({ id: 'a.txt', fileName: 'a.txt', text, encoding: 'utf-8', warnings: [] });
  });

  test('goes by the name of its file wherever that lies', async () => {
    const [item] = await read('news/2023/a.txt', 'x');
    expect(item).toMatchObject({ id: 'news/2023/a.txt', fileName: 'a.txt' });
  });

  test.each([
    ['one bad byte', Buffer.from('caf\xe9 \xff', 'latin1'), 'caf\ufffd \ufffd', 3],
    ['a character cut in two', Buffer.from('é'.repeat(3)).subarray(0, 5), 'éé\ufffd', 4],
    ['half a pair', Buffer.from([0x61, 0xed, 0xa0, 0x80, 0x62]), 'a\ufffd\ufffd\ufffdb', 1],
  ])('with %s says where', async (_, bytes, text, at) => {
    expect(await only(bytes)).toMatchObject({
      text,
      warnings: [`invalid UTF-8 at byte ${at}: replaced by U+FFFD`],
    });
  });

  test.each([
    [
      'windows-1252',
      Buffer.from('It\x92s \x93the caf\xe9\x94, said the owner of the caf\xe9.', 'latin1'),
      'It’s “the café”,',
    ],
    [
      'windows-1251',
      Buffer.from('cff0e5e7e8e4e5edf220d0eef1f1e8e820e220cceef1eae2e520e220efeeede5e4e5ebfcede8ea', 'hex'),
      'Президент',
    ],
  ])('in %s is read as such', async (encoding, bytes, begin) => {
    const { text, warnings } = await only(bytes);
    expect(text.startsWith(begin)).toBe(true);
    expect(warnings).toEqual([`not UTF-8: read as ${encoding}`]);
  });

  test.each([
    ['little-endian', Buffer.from('\ufeffJapan – France', 'utf16le')],
    ['big-endian', Buffer.from('\ufeffJapan – France', 'utf16le').swap16()],
    ['little-endian without a mark', Buffer.from('Japan – France', 'utf16le')],
  ])('in UTF-16, %s', async (_, bytes) => {
    expect((await only(bytes)).text).toBe('Japan – France');
  });

  test.each([
    ['PDF', Buffer.from('%PDF-1.7 text')],
    ['unknown kind', Buffer.from(Array.from({ length: 512 }, (_, i) => (i * 37) % 256))],
  ])('is not what a binary file holds: %s', async (kind, bytes) => {
    expect(await read('a.txt', bytes)).toEqual([
      { id: 'a.txt', error: { code: 'binary', message: `is a binary file (${kind}), not text` } },
    ]);
  });
});

describe('records', () => {
  const text = 'naïve 🙂';
  const line = JSON.stringify({ id: 'a', text });

  test.each([1, 2, 3, 5, 1000])('come out the same in chunks of %i bytes', async (size) => {
    const items = await read('-', `${line}\r\n${line}\n\n${line}\n\n\n`, size);
    expect(items.map(({ id }) => id)).toEqual(['a', 'a', '-:3', 'a']);
    expect(items[3]).toMatchObject({ text });
  });

  test('in UTF-16', async () => {
    expect(await read('a.jsonl', Buffer.from(`\ufeff${line}\n${line}`, 'utf16le'), 1000)).toHaveLength(2);
  });

  test('an escaped half of a pair is kept', async () => {
    expect(await read('a.jsonl', '{"text":"a\\ud83d b"}')).toMatchObject([{ id: 'a.jsonl:1', text: 'a\ud83d b' }]);
  });

  test('names of what every object has are no fields', async () => {
    expect(await read('a.jsonl', '{"id":"x"}', 99, { keys: { text: 'toString' } })).toMatchObject([
      { error: { code: 'no-text' } },
    ]);
  });

  test.each([
    ['2023-04-17', '2023-04-17'],
    ['2023-04-17T23:30:00-05:00', '2023-04-17'],
    ['2023/04/17', '2023-04-17'],
    ['20230417', '2023-04-17'],
    ['Mon, 17 Apr 2023 10:00:00 GMT', '2023-04-17'],
    ['2024-02-29', '2024-02-29'],
  ])('a date written %s', async (date, value) => {
    const [item] = await read('a.jsonl', JSON.stringify({ text, date }));
    expect(item).toMatchObject({ date: { value, source: 'record' }, warnings: [] });
  });

  test.each([['2023-02-29'], ['04/07/2023'], ['yesterday'], [20230417], [{}]])('no date: %j', async (date) => {
    const [item] = await read('a.jsonl', JSON.stringify({ text, date }));
    expect(item).not.toHaveProperty('date');
    expect(item).toMatchObject({ warnings: [expect.stringContaining('date not understood')] });
  });

  test.each([[null], ['']])('an empty date is none: %j', async (date) => {
    const [item] = await read('a.jsonl', JSON.stringify({ text, date }));
    expect(item).toMatchObject({ id: 'a.jsonl:1', text, encoding: 'utf-8', warnings: [] });
    expect(item).not.toHaveProperty('date');
  });
});

test.each([
  ['x.NDJSON', 'oops', 1],
  ['-', '{"text":"a"}\n{"text":"b"}', 2],
  ['-', '  {"text":"a"}', 1],
  ['-', '{curly} text\nof two lines', 1],
  ['x.txt', '{"text":"a"}\n{"text":"b"}', 1],
])('%s that begins %s', async (name, content, count) => {
  expect(await read(name, content)).toHaveLength(count);
});
