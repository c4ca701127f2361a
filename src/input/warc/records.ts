import { asBuffer } from '../decoding/bytes.js';

/** One record of an archive: its headers by lower-case name, and its block; null if that is longer than the limit. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>;
  readonly block: Buffer | null;
}

/** The longest headers. */
const LONGEST_HEAD = 1 << 16;
const HEAD_END = Buffer.from('\r\n\r\n');

/** The archive is truncated or invalid, and nothing more can be read from it. */
export class WarcError extends Error {
  override readonly name = 'WarcError';
}

/** Reads the records one after the other (ISO 28500); only the current one is in memory. */
export async function* warcRecords(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<WarcRecord> {
  const input = createInput(chunks);
  for (;;) {
    await input.skipLineEnds();
    const head = await input.until(HEAD_END, LONGEST_HEAD);
    if (head === null) return;
    if (!/^WARC\/\d/.test(head.toString('latin1', 0, 6))) throw new WarcError('is no WARC record');
    const headers = headersOf(head.toString('utf8'));
    const length = Number(headers.get('content-length') ?? NaN);
    if (!Number.isSafeInteger(length) || length < 0) throw new WarcError('has a record without its length');
    yield { headers, block: await input.take(length, limit) };
  }
}

/** One `Name: value` a line, after a first line that names the format. */
export const headersOf = (head: string): ReadonlyMap<string, string> =>
  new Map(
    head
      .replace(/\r\n[ \t]+/g, ' ')
      .split('\r\n')
      .slice(1)
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
      }),
  );

interface Input {
  skipLineEnds(): Promise<void>;
  /** The bytes before a separator, which is consumed; null at the end of the input. */
  until(mark: Buffer, limit: number): Promise<Buffer | null>;
  /** The next bytes; null if they exceed the limit, but they are consumed. */
  take(length: number, limit: number): Promise<Buffer | null>;
}

const createInput = (chunks: AsyncIterable<Uint8Array>): Input => {
  const iterator = chunks[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  const more = async (): Promise<boolean> => {
    const next = await iterator.next();
    if (next.done === true) return false;
    held = held.length === 0 ? asBuffer(next.value) : Buffer.concat([held, next.value]);
    return true;
  };
  return {
    skipLineEnds: async () => {
      while (held.length > 0 || (await more())) {
        if (held[0] !== 0x0d && held[0] !== 0x0a) return;
        held = held.subarray(1);
      }
    },
    until: async (mark, limit) => {
      let at = held.indexOf(mark);
      while (at === -1 && held.length <= limit && (await more())) at = held.indexOf(mark);
      if (at === -1 && held.length === 0) return null;
      if (at === -1) throw new WarcError('has a record whose headers do not end');
      const found = held.subarray(0, at);
      held = held.subarray(at + mark.length);
      return found;
    },
    take: async (length, limit) => {
      const parts: Buffer[] = [];
      for (let left = length; left > 0;) {
        if (held.length === 0 && !(await more())) throw new WarcError('ends in the middle of a record');
        const part = held.subarray(0, left);
        held = held.subarray(part.length);
        left -= part.length;
        if (length <= limit) parts.push(part);
      }
      return length > limit ? null : Buffer.concat(parts);
    },
  };
};
