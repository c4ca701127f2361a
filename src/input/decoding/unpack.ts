import { once } from 'node:events';
import { createGunzip } from 'node:zlib';

/** A compression format. */
interface Packing {
  readonly name: string;
  readonly extension: string;
  /** The first bytes of compressed files. */
  readonly signature: Uint8Array;
  unpack(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

const gzip: Packing = {
  name: 'gzip',
  extension: '.gz',
  signature: Uint8Array.of(0x1f, 0x8b),
  unpack: unpackGzip,
};

const zstd: Packing = {
  name: 'zstd',
  extension: '.zst',
  signature: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd),
  unpack: unpackZstd,
};

const packings: readonly Packing[] = [gzip, zstd];

/** How many compressed bytes are decompressed at a time: one byte gives at most a thousand with gzip, 32,000 with zstd. */
const GZIP_PIECE = 1 << 14;
const ZSTD_PIECE = 1 << 10;

/** Reads what was decompressed before the damage, and then reports it; with a pipe of Node that part may be lost. */
async function* unpackGzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  const ready: Uint8Array[] = [];
  gunzip.on('data', (chunk: Uint8Array) => ready.push(chunk));
  const ended = once(gunzip, 'end');
  // The error is thrown where the stream is awaited.
  ended.catch(() => undefined);
  try {
    for await (const piece of inPieces(bytes, GZIP_PIECE)) {
      await Promise.race([ended, new Promise((done) => void gunzip.write(piece, done))]);
      yield* ready.splice(0);
      // Bytes after its end are ignored.
      if (gunzip.readableEnded) break;
    }
    gunzip.end();
    await ended;
    yield* ready;
  } catch (error) {
    yield* ready;
    throw error;
  } finally {
    gunzip.destroy();
  }
}

/** Node has zstd from version 22 on. */
async function* unpackZstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const ready: Uint8Array[] = [];
  const unpacked = new Decompress((chunk) => ready.push(chunk));
  for await (const piece of inPieces(bytes, ZSTD_PIECE)) {
    const damage = thrownBy(() => void unpacked.push(piece));
    yield* ready.splice(0);
    if (damage !== undefined) throw damage;
  }
  const damage = thrownBy(() => void unpacked.push(new Uint8Array(), true));
  yield* ready;
  if (damage !== undefined) throw damage;
}

const thrownBy = (act: () => void): Error | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    return Object.assign(new Error('damaged', { cause: error }), { code: 'Z_DATA_ERROR' });
  }
};

async function* inPieces(chunks: AsyncIterable<Uint8Array>, size: number): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) for (let at = 0; at < chunk.length; at += size) yield chunk.subarray(at, at + size);
}

/** Whether with more bytes it could be the beginning of a compressed file. */
export const mayBePacked = (head: Uint8Array): boolean =>
  packings.some(({ signature }) => head.length < signature.length && head.every((byte, i) => signature[i] === byte));

export const packingOf = (head: Uint8Array): Packing | undefined =>
  packings.find(({ signature }) => signature.every((byte, i) => head[i] === byte));

/** `news.jsonl.gz` has the format of `news.jsonl`. */
export const unpackedName = (name: string): string => {
  const packing = packings.find(({ extension }) => name.toLowerCase().endsWith(extension));
  return packing === undefined ? name : name.slice(0, -packing.extension.length);
};
