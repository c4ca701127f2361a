import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { headersOf } from './records.js';

/** A response of a server. */
interface HttpAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  /** The body, decoded. */
  readonly body: Buffer;
}

/** Reads a response as transmitted; undefined if it is none, or its body is damaged. */
export const readAnswer = (block: Buffer, limit: number): HttpAnswer | undefined => {
  const end = block.indexOf('\r\n\r\n');
  const head = end === -1 ? '' : block.toString('latin1', 0, end);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(head)?.[1];
  if (status === undefined) return undefined;
  const headers = headersOf(head);
  const raw = block.subarray(end + 4);
  const whole = /chunked/i.test(headers.get('transfer-encoding') ?? '') ? unchunked(raw) : raw;
  try {
    return { status: Number(status), headers, body: unpacked(whole, headers.get('content-encoding') ?? '', limit) };
  } catch {
    return undefined;
  }
};

/** Archives often keep a header whose encoding they have undone. */
const unpacked = (body: Buffer, encoding: string, limit: number): Buffer => {
  const options = { maxOutputLength: limit };
  if (/gzip/i.test(encoding)) return body[0] === 0x1f && body[1] === 0x8b ? gunzipSync(body, options) : body;
  if (/deflate/i.test(encoding)) return inflateSync(body, options);
  return /br/i.test(encoding) ? brotliDecompressSync(body, options) : body;
};

const unchunked = (body: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; ;) {
    const end = body.indexOf('\r\n', at);
    const size = end === -1 ? '' : body.toString('latin1', at, Math.min(end, at + 16));
    const length = /^[0-9a-f]+/i.test(size) ? parseInt(size, 16) : 0;
    if (length === 0) return parts.length === 0 ? body : Buffer.concat(parts);
    parts.push(body.subarray(end + 2, end + 2 + length));
    at = end + 2 + length + 2;
  }
};
