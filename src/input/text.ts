import { gather } from './decoding/bytes.js';
import { decode } from './decoding/decode.js';
import { baseName, tooLarge, type Reader } from './reader.js';

/** A file is one article. */
export const text: Reader = {
  name: 'text',
  summary: 'a file is one article',
  extensions: ['.txt', '.text'],
  async *read({ name, bytes, encoding }, { maxArticleBytes, byteOffsets }) {
    const whole = await gather(bytes, maxArticleBytes);
    const decoded =
      whole === null ? tooLarge(name, maxArticleBytes).error : await decode(whole, { encoding, byteOffsets });
    if ('code' in decoded) yield { id: name, error: decoded };
    else yield { id: name, fileName: baseName(name), source: { format: 'text' }, ...decoded };
  },
};
