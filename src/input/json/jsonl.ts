import type { Article } from '../../core/article.js';
import { decode } from '../decoding/decode.js';
import type { Encoding } from '../decoding/encoding.js';
import { lines, type Line } from '../decoding/lines.js';
import { isRecord } from '../open.js';
import { readFields, type Fields } from '../record-fields.js';
import { isShardLine, readShardLine } from './shard-line.js';
import { bad, tooLarge, type BadRecord, type Reader, type ReadOptions } from '../reader.js';

/** A line is one article. */
export const jsonl: Reader = {
  name: 'jsonl',
  summary: 'a line is one article: a JSON object with its text, id and date',
  extensions: ['.jsonl', '.ndjson'],
  holdsSeveral: true,
  begins: isRecord,
  async *read({ name, bytes, encoding }, options) {
    let blank = 0;
    for await (const line of lines(bytes, encoding, options.maxArticleBytes)) {
      // Blank lines at the very end are no records; others are, because each line in gives one line out.
      if (isBlank(line)) blank++;
      else {
        for (; blank > 0; blank--) yield bad(`${name}:${line.number - blank}`, 'not-json', 'the line is empty');
        yield await readLine(line, name, encoding, options);
      }
    }
  },
};

const isBlank = ({ bytes }: Line): boolean =>
  bytes !== null && bytes.length < 64 && bytes.toString('latin1').replaceAll('\0', '').trim() === '';

const readLine = async (
  { number, bytes }: Line,
  name: string,
  encoding: Encoding,
  options: ReadOptions,
): Promise<Article | BadRecord> => {
  const place = `${name}:${number}`;
  if (bytes === null) return tooLarge(place, options.maxArticleBytes);
  const decoded = await decode(bytes, { encoding });
  if ('code' in decoded) return bad(place, 'not-json', NOT_JSON);
  const json = number === 1 ? decoded.text.replace(/^\ufeff/, '') : decoded.text;
  const fields = parse(json);
  if (typeof fields === 'string') return bad(place, 'not-json', fields);
  if (isShardLine(fields)) return readShardLine(fields, place);
  const article = readFields(fields, { format: 'jsonl', place, json, warnings: decoded.warnings }, options);
  return 'error' in article ? article : { ...article, encoding: decoded.encoding };
};

const NOT_JSON = 'the line is not valid JSON';

/** The object of a line, or what is wrong with it. */
const parse = (json: string): Fields | string => {
  if (json.trim() === '') return 'the line is empty';
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : 'the line is JSON, but not an object';
  } catch {
    return NOT_JSON;
  }
};
