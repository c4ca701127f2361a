import { gzipSync } from 'node:zlib';
import { isDeepStrictEqual } from 'node:util';
import iconv from 'iconv-lite';
import type { Article } from '../../src/core/article.js';
import { failureOf } from '../../src/cli/messages/failures.js';
import { extract } from '../../src/extract.js';
import { isBad, read, readers, type BadRecord, type Reader, type ReadOptions } from '../../src/input/index.js';
import type { Check } from './check.js';
import { CONTAINERS } from './containers.js';
import { broken } from './invariants.js';
import { createRandom, type Random } from '../random.js';

const ENCODINGS = [
  ...['utf-8', 'utf-8', 'utf-8', 'utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'windows-1252', 'windows-1251', 'koi8-r'],
  ...['shift_jis', 'euc-jp', 'gb18030', 'big5', 'iso-8859-2', 'windows-1254', 'windows-874'],
];

/**
 * The text in a file of some format and encoding, perhaps damaged or packed, gives the same articles however its bytes are
 * cut into chunks.
 */
export const checkReaders: Check = async (text, seed) => {
  const random = createRandom(seed);
  const kind = random.pick(Object.keys(CONTAINERS));
  const { bytes, isPacked, isCut } = fileOf(CONTAINERS[kind]!(text, random), random);
  const reader = random.once(6) ? random.pick(readers) : undefined;
  const options = { keys: {}, maxArticleBytes: random.pick([1000, 1 << 20]), byteOffsets: random.once(2) };
  const given = { bytes, reader, options, name: random.once(4) ? '-' : kind + (isPacked ? '.gz' : '') };
  const whole = await itemsOf(given, bytes.length);
  const pieces = await itemsOf(given, random.pick([1, 2, 3, 7, 1024]));
  if (!isDeepStrictEqual(pieces, whole) && !(isCut && areBegun(pieces, whole)))
    return `${kind}: in other pieces it is read as something else: ${differing(pieces, whole)}`;
  return whole.map((item) => wrongIn(item, bytes)).find((wrong) => wrong !== undefined);
};

interface File {
  readonly bytes: Buffer;
  readonly isPacked: boolean;
  /** Whether it was damaged after packing. */
  readonly isCut: boolean;
}

const fileOf = (content: string, random: Random): File => {
  const encoded = iconv.encode(content, random.pick(ENCODINGS), { addBOM: random.once(3) });
  const plain = random.once(2) ? damaged(encoded, random) : encoded;
  if (!random.once(5)) return { bytes: plain, isPacked: false, isCut: false };
  const packed = gzipSync(plain);
  return random.once(4)
    ? { bytes: damaged(packed, random), isPacked: true, isCut: true }
    : { bytes: packed, isPacked: true, isCut: false };
};

const LONGEST_SHOWN = 300;

const differing = (some: readonly Item[], others: readonly Item[]): string => {
  const at = others.findIndex((item, i) => !isDeepStrictEqual(item, some[i]));
  return [some[at], others[at]].map((item) => JSON.stringify(item ?? null).slice(0, LONGEST_SHOWN)).join(' and ');
};

/** A damaged packed file is read as far as it can be unpacked, and an error says that the rest was lost. */
const areBegun = (some: readonly Item[], others: readonly Item[]): boolean => {
  const shorter = Math.min(some.length, others.length) - 1;
  const areErrors = [some.at(-1), others.at(-1)].every((item) => item !== undefined && isBad(item));
  return areErrors && isDeepStrictEqual(some.slice(0, shorter), others.slice(0, shorter));
};

const damaged = (bytes: Buffer, random: Random): Buffer => {
  const changed = Buffer.from(bytes);
  for (let count = 1 + random.below(5); count > 0; count--) changed[random.below(changed.length)] = random.below(256);
  return random.once(3) ? changed.subarray(0, random.below(changed.length + 1)) : changed;
};

interface Given {
  readonly bytes: Buffer;
  readonly name: string;
  readonly reader: Reader | undefined;
  readonly options: ReadOptions;
}

type Item = Article | BadRecord;

/** As the program reads it: an exception of a reader is the failure of that input. */
const itemsOf = async ({ bytes, name, reader, options }: Given, size: number): Promise<readonly Item[]> => {
  const items: Item[] = [];
  try {
    for await (const item of read({ name, bytes: inPieces(bytes, size) }, reader, options)) items.push(item);
  } catch (error) {
    items.push({ id: name, error: failureOf(error) });
  }
  return items;
};

async function* inPieces(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size));
}

const wrongIn = (item: Item, bytes: Buffer): string | undefined => {
  if (isBad(item)) return item.error.code === 'bug' ? item.error.message : undefined;
  const { id, text, date, fileName, byteOffsets, headline } = item;
  if (headline !== undefined && !(0 <= headline.start && headline.end <= text.length))
    return 'the headline is not in the text';
  if (byteOffsets !== undefined && !areOffsets(byteOffsets, text, bytes)) return 'offsets in bytes are wrong';
  return broken(
    extract(text, { id, ...(date === undefined ? {} : { date }), ...(fileName === undefined ? {} : { fileName }) }),
  );
};

/** One offset for each code unit and the end, ascending, none outside the text; an unpacked text may have more bytes. */
const areOffsets = (offsets: Uint32Array, text: string, bytes: Buffer): boolean =>
  offsets.length === text.length + 1 &&
  offsets.every((offset, i) => i === 0 || offset >= offsets[i - 1]!) &&
  (bytes[0] === 0x1f || offsets.at(-1)! <= bytes.length);
