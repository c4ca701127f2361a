import { isUtf8 } from 'node:buffer';
import type { Article } from '../../core/article.js';
import { asBuffer, gather } from '../decoding/bytes.js';
import { decodeCharset } from '../decoding/charset.js';
import { decode, type Decoded } from '../decoding/decode.js';
import type { Encoding } from '../decoding/encoding.js';
import { bad, baseName, tooLarge, type BadRecord, type Opened, type Reader, type ReadOptions } from '../reader.js';
import { extractHtml } from './extract.js';

/** The beginning of a page, after the declaration of XML and comments. */
const withoutProlog = (beginning: string): string => {
  let rest = beginning.trimStart();
  while (rest.startsWith('<?xml') || rest.startsWith('<!--')) {
    const end = rest.indexOf('>', rest.startsWith('<!--') ? rest.indexOf('-->') + 2 : 0);
    if (end < 0) return '';
    rest = rest.slice(end + 1).trimStart();
  }
  return rest;
};

/** A page is one article. */
export const html: Reader = {
  name: 'html',
  summary: 'a page is one article: its text without menus, scripts and comments, its headline and day',
  extensions: ['.html', '.htm', '.xhtml'],
  begins: (beginning) => /^<(?:!doctype\s+html|html|head|body)\b/i.test(withoutProlog(beginning)),
  async *read(source, options) {
    yield await readPage(source, options);
  },
};

const readPage = async (
  { name, bytes, encoding }: Opened,
  { maxArticleBytes, byteOffsets }: ReadOptions,
): Promise<Article | BadRecord> => {
  if (byteOffsets) return bad(name, 'no-byte-offsets', 'offsets in bytes are not known for the text of a page');
  const whole = await gather(bytes, maxArticleBytes);
  if (whole === null) return tooLarge(name, maxArticleBytes);
  const decoded = await decodePage(whole, encoding);
  if ('code' in decoded) return { id: name, error: decoded };
  const article = await extractHtml(decoded.text);
  if (article === undefined) return bad(name, 'no-text', 'the page has no text');
  const { warnings } = decoded;
  return { id: name, fileName: baseName(name), ...article, encoding: decoded.encoding, warnings };
};

/** A page that is no UTF-8 is decoded by what it says about itself. */
export const decodePage = async (
  bytes: Uint8Array,
  encoding: Encoding = 'utf-8',
  declared?: string,
): Promise<Decoded | BadRecord['error']> => {
  if (encoding === 'utf-8' && !isUtf8(bytes)) {
    const head = asBuffer(bytes.subarray(0, 4096)).toString('latin1');
    const charset = declared ?? /<meta[^<>]{0,200}charset=["']?([\w-]{2,20})/i.exec(head)?.[1];
    const text = charset === undefined ? undefined : await decodeCharset(bytes, charset);
    if (text !== undefined) return { text, encoding: charset!.toLowerCase(), warnings: [] };
  }
  return await decode(bytes, { encoding });
};
