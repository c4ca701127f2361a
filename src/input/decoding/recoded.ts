import { asBuffer } from './bytes.js';
import type { Opened } from '../reader.js';

/** The bytes as UTF-8 without a mark, from any form of Unicode. */
export async function* inUtf8({ bytes, encoding }: Opened): AsyncGenerator<Buffer> {
  const { default: iconv } = encoding === 'utf-8' ? { default: undefined } : await import('iconv-lite');
  const decoder = iconv?.getDecoder(encoding);
  let isFirst = true;
  for await (const chunk of bytes) {
    const text = decoder === undefined ? asBuffer(chunk) : Buffer.from(decoder.write(asBuffer(chunk)));
    yield isFirst && text.subarray(0, 3).equals(MARK) ? text.subarray(3) : text;
    isFirst = false;
  }
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);
