import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { read } from '../../src/input/index.js';
import { readAll } from './reading.js';

const OPTIONS = { keys: {}, maxArticleBytes: 1000, byteOffsets: false };

/** Never ends. */
async function* endless(chunk: string): AsyncGenerator<Uint8Array> {
  for (;;) yield await Promise.resolve(Buffer.from(chunk));
}

describe('what is longer than an article may be', () => {
  test.each([
    ['zeros', '\0'.repeat(100)],
    ['lines', 'y\n'.repeat(100)],
  ])('is refused where it never ends: %s', async (_, chunk) => {
    const items = [];
    for await (const item of read({ name: '-', bytes: endless(chunk) }, undefined, OPTIONS)) items.push(item);
    expect(items).toMatchObject([{ id: '-', error: { code: 'too-large' } }]);
  });

  test('is refused as a line, and the next one read', async () => {
    const lines = [1, 2000, 1].map((length) => JSON.stringify({ text: 'a'.repeat(length) }));
    expect(await readAll('a.jsonl', lines.join('\n'), { maxArticleBytes: 1000 })).toMatchObject([
      { id: 'a.jsonl:1' },
      { id: 'a.jsonl:2', error: { code: 'too-large' } },
      { id: 'a.jsonl:3' },
    ]);
  });

  test('is counted after unpacking', async () => {
    const bomb = gzipSync('a'.repeat(1e6));
    expect(bomb.length).toBeLessThan(2000);
    expect(await readAll('a.txt.gz', bomb, { maxArticleBytes: 2000 })).toMatchObject([
      { error: { code: 'too-large' } },
    ]);
  });
});

test('blank lines are counted, not kept, and each before a record is answered', async () => {
  const blank = Buffer.alloc(30_000, '\n');
  const before = process.memoryUsage().heapUsed;
  let most = 0;
  const source = (async function* () {
    for (let i = 0; i < 10; i++) {
      yield await Promise.resolve(blank);
      most = Math.max(most, process.memoryUsage().heapUsed - before);
    }
    yield Buffer.from('{"text":"x"}\n\n\n');
  })();
  const ids = [];
  for await (const { id } of read({ name: 'a.jsonl', bytes: source }, undefined, OPTIONS)) ids.push(id);
  expect(ids).toHaveLength(300_001);
  expect([ids[1], ids.at(-1)]).toEqual(['a.jsonl:2', 'a.jsonl:300001']);
  expect(most).toBeLessThan(30e6);
}, 60_000);

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

describe('a packed source', () => {
  const line = '{"id":"a","text":"Peru"}\n';

  test.each([
    ['a.jsonl.gz', line, 1],
    ['-', line + line, 2],
    ['a.txt.gz', line + line, 1],
  ])('%s is read as what it holds', async (name, content, count) => {
    expect(await readAll(name, gzipSync(content))).toHaveLength(count);
  });

  test('of several parts is read whole', async () => {
    expect(await readAll('a.jsonl.gz', Buffer.concat([gzipSync(line), gzipSync(line)]))).toHaveLength(2);
  });

  test('that is damaged is read until there, whatever its pieces', async () => {
    const lines = Array.from({ length: 8_000 }, (_, i) => JSON.stringify({ text: `Peru ${i} ${Math.sin(i)}` })).join(
      '\n',
    );
    const bytes = gzipSync(lines);
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 200);
    for (const size of [4096, bytes.length]) {
      const items = [];
      const all = (async () => {
        for await (const item of read({ name: 'a.jsonl.gz', bytes: inPieces(bytes, size) }, undefined, OPTIONS))
          items.push(item);
      })();
      await expect(all).rejects.toMatchObject({ code: 'Z_DATA_ERROR' });
      expect(items.length).toBeGreaterThan(2_000);
    }
  }, 60_000);

  /** Each block of four bytes expands to one byte repeated 130,000 times. */
  test('that unpacks to terabytes is refused while it is unpacked', async () => {
    const before = process.memoryUsage().rss;
    const block = Buffer.from([0x02, 0x00, 0x10, 0x61]);
    const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, 0x38]);
    const bomb = Buffer.concat([header, ...Array.from({ length: 200_000 }, () => block)]);
    expect(await readAll('a.txt.zst', bomb, { first: bomb.length, maxArticleBytes: 1e6 })).toMatchObject([
      { error: { code: 'too-large' } },
    ]);
    expect(process.memoryUsage().rss - before).toBeLessThan(1e9);
  });

  test('that is cut short fails', async () => {
    await expect(readAll('a.jsonl.gz', gzipSync(line.repeat(100)).subarray(0, 40))).rejects.toThrow('unexpected end');
  });
});
