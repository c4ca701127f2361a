import { isUtf8 } from 'node:buffer';
import type { Article } from '../core/article.js';
import { decodeDamaged, type Decoded } from './decode.js';
import { lines, type Line } from './lines.js';
import { readPublished } from './published.js';
import type { BadRecord, Reader, RecordKeys } from './reader.js';

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
  async *read({ name, bytes }, keys) {
    const blank: Line[] = [];
    for await (const line of lines(bytes)) {
      // Blank lines at the very end are no records; others must be answered, for one line gives one line.
      if (isBlank(line)) blank.push(line);
      else {
        for (const before of blank.splice(0)) yield readLine(before, name, keys);
        yield readLine(line, name, keys);
      }
    }
  },
};

const isBlank = ({ bytes }: Line): boolean =>
  bytes !== null && bytes.length < 64 && bytes.toString('latin1').trim() === '';

const readLine = ({ number, bytes }: Line, name: string, keys: RecordKeys): Article | BadRecord => {
  const place = `${name}:${number}`;
  if (bytes === null) return bad(place, 'too-long', 'the line is longer than 128 MiB');
  const { text: json, warnings } = isUtf8(bytes)
    ? { text: bytes.toString('utf8'), warnings: [] }
    : decodeDamaged(bytes);
  const fields = parse(number === 1 ? json.replace(/^\ufeff/, '') : json);
  if (typeof fields === 'string') return bad(place, 'not-json', fields);
  return readFields(fields, place, keys, warnings);
};

const bad = (id: string, code: string, message: string): BadRecord => ({ id, error: { code, message } });

/** The object of a line, or what is wrong with it. */
const parse = (json: string): Fields | string => {
  if (json.trim() === '') return 'the line is empty';
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : 'the line is JSON, but not an object';
  } catch {
    return 'the line is not valid JSON';
  }
};

const readFields = (fields: Fields, place: string, keys: RecordKeys, odd: Decoded['warnings']): Article | BadRecord => {
  const id = idOf(field(fields, keys.id, KEYS.id)) ?? place;
  const text = field(fields, keys.text, KEYS.text);
  if (typeof text !== 'string') return bad(id, 'no-text', `${place}: ${noText(text, keys)}`);
  const written = field(fields, keys.date, KEYS.date);
  const day = readPublished(written);
  const unread = written !== undefined && written !== null && written !== '' && day === undefined;
  const warnings = unread ? [...odd, `date not understood: ${JSON.stringify(written).slice(0, 60)}`] : odd;
  return { id, text, warnings, ...(day === undefined ? {} : { date: { value: day, source: 'record' } }) };
};

const field = (fields: Fields, wanted: string | undefined, usual: readonly string[]): unknown => {
  const name = wanted ?? usual.find((key) => Object.hasOwn(fields, key) && fields[key] !== null);
  return name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
};

const idOf = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const noText = (value: unknown, keys: RecordKeys): string => {
  const names = keys.text ?? KEYS.text.join(', ');
  return value === undefined ? `no text: looked for ${names}` : `the text (${names}) is not a string`;
};
