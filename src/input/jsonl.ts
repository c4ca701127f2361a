import type { Article } from '../core/article.js';
import { decode } from './decode.js';
import type { Encoding } from './encoding.js';
import { lines, type Line } from './lines.js';
import { numberAsWritten } from './number-as-written.js';
import { isRecord } from './open.js';
import { readPublished } from './published.js';
import { bad, tooLarge, type BadRecord, type Reader, type ReadOptions, type RecordKeys } from './reader.js';

/** The names that corpora and crawlers use, in the order in which they are tried. */
export const KEYS = {
  id: ['id', 'doc_id', 'url'],
  text: ['text', 'body', 'content', 'maintext', 'event_text'],
  date: ['date', 'date_publish', 'datePublished', 'published'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/** A line is one article. */
export const jsonl: Reader = {
  name: 'jsonl',
  summary: 'a line is one article: a JSON object with its text, id and date',
  extensions: ['.jsonl', '.ndjson'],
  begins: isRecord,
  async *read({ name, bytes, encoding }, options) {
    let blank = 0;
    for await (const line of lines(bytes, encoding, options.maxArticleBytes)) {
      // Blank lines at the very end are no records; others must be answered, for one line gives one line.
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
  { keys, maxArticleBytes }: ReadOptions,
): Promise<Article | BadRecord> => {
  const place = `${name}:${number}`;
  if (bytes === null) return tooLarge(place, maxArticleBytes);
  const decoded = await decode(bytes, { encoding });
  if ('code' in decoded) return bad(place, 'not-json', NOT_JSON);
  const json = number === 1 ? decoded.text.replace(/^\ufeff/, '') : decoded.text;
  const fields = parse(json);
  if (typeof fields === 'string') return bad(place, 'not-json', fields);
  const article = readFields(fields, json, place, keys, decoded.warnings);
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

const readFields = (
  fields: Fields,
  json: string,
  place: string,
  keys: RecordKeys,
  odd: readonly string[],
): Article | BadRecord => {
  const id = idOf(fields, json, keys) ?? place;
  const text = field(fields, keys.text, KEYS.text);
  if (typeof text !== 'string') return bad(id, 'no-text', `${place}: ${noText(text, keys)}`);
  const written = field(fields, keys.date, KEYS.date);
  const day = readPublished(written);
  const unread = written !== undefined && written !== null && written !== '' && day === undefined;
  const warnings = unread ? [...odd, `date not understood: ${JSON.stringify(written).slice(0, 60)}`] : odd;
  return { id, text, warnings, ...(day === undefined ? {} : { date: { value: day, source: 'record' } }) };
};

const keyOf = (fields: Fields, wanted: string | undefined, usual: readonly string[]): string | undefined => {
  const name = wanted ?? usual.find((key) => Object.hasOwn(fields, key) && fields[key] !== null);
  return name !== undefined && Object.hasOwn(fields, name) ? name : undefined;
};

const field = (fields: Fields, wanted: string | undefined, usual: readonly string[]): unknown => {
  const name = keyOf(fields, wanted, usual);
  return name === undefined ? undefined : fields[name];
};

/** Numbers are identified by their digits, of which JavaScript keeps sixteen. */
const idOf = (fields: Fields, json: string, keys: RecordKeys): string | undefined => {
  const key = keyOf(fields, keys.id, KEYS.id);
  const value = key === undefined ? undefined : fields[key];
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return undefined;
  return Number.isSafeInteger(value) ? String(value) : numberAsWritten(json, key!);
};

const noText = (value: unknown, keys: RecordKeys): string => {
  const names = keys.text ?? KEYS.text.join(', ');
  return value === undefined ? `no text: looked for ${names}` : `the text (${names}) is not a string`;
};
