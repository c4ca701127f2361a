import { asBuffer } from './bytes.js';
import { encodingOf } from './encoding.js';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Without its line end; null where the line is longer than memory should hold. */
  readonly bytes: Buffer | null;
}

/** Longer lines are skipped: one record is one article, not a whole archive. */
const LONGEST = 1 << 27;
const LINE_FEED = 0x0a;

/** Splits UTF-8 (UTF-16 is rewritten first) into lines; only the line being read is held. */
export async function* lines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let held = 0;
  let number = 0;
  for await (const chunk of utf8(chunks)) {
    let from = 0;
    for (let to = chunk.indexOf(LINE_FEED); to !== -1; to = chunk.indexOf(LINE_FEED, from)) {
      yield { number: ++number, bytes: join(parts, held, chunk.subarray(from, to)) };
      parts = [];
      held = 0;
      from = to + 1;
    }
    held += chunk.length - from;
    if (held <= LONGEST && from < chunk.length) parts.push(chunk.subarray(from));
    if (held > LONGEST) parts = [];
  }
  if (held > 0) yield { number: ++number, bytes: join(parts, held, Buffer.alloc(0)) };
}

const join = (parts: readonly Buffer[], held: number, last: Buffer): Buffer | null => {
  if (held + last.length > LONGEST) return null;
  const line = parts.length === 0 ? last : Buffer.concat([...parts, last]);
  return line.at(-1) === 0x0d ? line.subarray(0, -1) : line;
};

async function* utf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first = true;
  for await (const chunk of chunks) {
    const encoding = first ? encodingOf(chunk) : 'utf-8';
    if (encoding !== 'utf-8') decoder = new TextDecoder(encoding);
    first = false;
    yield decoder === undefined ? asBuffer(chunk) : Buffer.from(decoder.decode(chunk, { stream: true }));
  }
}
