import { asBuffer } from './bytes.js';
import { widthOf, type Encoding } from './encoding.js';

export interface Line {
  /** From 1. */
  readonly number: number;
  /** In the encoding of the source, without its line end; null if the line is longer than the limit. */
  readonly bytes: Buffer | null;
}

const CARRIAGE_RETURN = 0x0d;

/** Splits bytes into lines; only the current one is in memory. */
export async function* lines(
  chunks: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  limit: number,
): AsyncGenerator<Line> {
  const end = inUnits(0x0a, encoding);
  let parts: Buffer[] = [];
  let held = 0;
  let number = 0;
  for await (const chunk of aligned(chunks, end.length)) {
    let from = 0;
    for (let to = indexOf(chunk, end, 0); to !== -1; to = indexOf(chunk, end, from)) {
      yield { number: ++number, bytes: join(parts, held, chunk.subarray(from, to), encoding, limit) };
      parts = [];
      held = 0;
      from = to + end.length;
    }
    held += chunk.length - from;
    if (held > limit) parts = [];
    else if (from < chunk.length) parts.push(chunk.subarray(from));
  }
  if (held > 0) yield { number: ++number, bytes: join(parts, held, Buffer.alloc(0), encoding, limit) };
}

/** A character of ASCII as the encoding writes it. */
const inUnits = (character: number, encoding: Encoding): Buffer => {
  const unit = Buffer.alloc(widthOf(encoding));
  unit[encoding.endsWith('be') ? unit.length - 1 : 0] = character;
  return unit;
};

/** Half a character may also contain the byte of a line end. */
const indexOf = (chunk: Buffer, end: Buffer, from: number): number => {
  let at = chunk.indexOf(end, from);
  while (at % end.length > 0) at = chunk.indexOf(end, at + 1);
  return at;
};

const join = (
  parts: readonly Buffer[],
  held: number,
  last: Buffer,
  encoding: Encoding,
  limit: number,
): Buffer | null => {
  if (held + last.length > limit) return null;
  const line = parts.length === 0 ? last : Buffer.concat([...parts, last]);
  const end = inUnits(CARRIAGE_RETURN, encoding);
  return line.subarray(-end.length).equals(end) ? line.subarray(0, -end.length) : line;
};

/** Chunks that cut no unit of the encoding in two; the last may. */
async function* aligned(chunks: AsyncIterable<Uint8Array>, width: number): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? asBuffer(chunk) : Buffer.concat([rest, chunk]);
    const whole = bytes.length - (bytes.length % width);
    rest = bytes.subarray(whole);
    if (whole > 0) yield bytes.subarray(0, whole);
  }
  if (rest.length > 0) yield rest;
}
