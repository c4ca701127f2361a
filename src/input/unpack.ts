import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** A way to make files smaller, which says nothing about what they hold. */
export interface Packing {
  readonly name: string;
  readonly extension: string;
  /** What packed files begin with. */
  readonly signature: Uint8Array;
  unpack(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array>;
}

const gzip: Packing = {
  name: 'gzip',
  extension: '.gz',
  signature: Uint8Array.of(0x1f, 0x8b),
  unpack: (bytes) => {
    const unpacked = createGunzip();
    // Whoever reads what was unpacked gets the error as well.
    pipeline(bytes, unpacked, () => undefined);
    return unpacked;
  },
};

const zstd: Packing = {
  name: 'zstd',
  extension: '.zst',
  signature: Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd),
  unpack: unpackZstd,
};

const packings: readonly Packing[] = [gzip, zstd];

/** Node has its own from 22 on. */
async function* unpackZstd(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { Decompress } = await import('fzstd');
  const ready: Uint8Array[] = [];
  const unpacked = new Decompress((chunk) => ready.push(chunk));
  try {
    for await (const chunk of bytes) {
      unpacked.push(chunk);
      yield* ready.splice(0);
    }
    unpacked.push(new Uint8Array(), true);
  } catch (error) {
    throw Object.assign(new Error('damaged', { cause: error }), { code: 'Z_DATA_ERROR' });
  }
  yield* ready;
}

/** Whether more bytes could make it the beginning of a packed file. */
export const mayBePacked = (head: Uint8Array): boolean =>
  packings.some(({ signature }) => head.length < signature.length && head.every((byte, i) => signature[i] === byte));

export const packingOf = (head: Uint8Array): Packing | undefined =>
  packings.find(({ signature }) => signature.every((byte, i) => head[i] === byte));

/** `news.jsonl.gz` holds what `news.jsonl` would. */
export const unpackedName = (name: string): string => {
  const packing = packings.find(({ extension }) => name.toLowerCase().endsWith(extension));
  return packing === undefined ? name : name.slice(0, -packing.extension.length);
};
