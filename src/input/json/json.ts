import type { Article } from '../../core/article.js';
import { decode } from '../decoding/decode.js';
import { jsonValues, type JsonValue } from './json-values.js';
import { inUtf8 } from '../decoding/recoded.js';
import { KEYS, readFields, type Fields } from '../record-fields.js';
import { bad, tooLarge, type BadRecord, type Reader, type ReadOptions } from '../reader.js';

/** Names that news services use for their list of articles. */
const LISTS: readonly string[] = ['articles', 'items', 'results', 'data', 'documents', 'docs', 'entries', 'hits'];

/** An array of records, a single one, or a sequence of them. */
export const json: Reader = {
  name: 'json',
  summary: 'an array of articles, or a single one: JSON objects with text, title, id and date',
  extensions: ['.json'],
  // A record over several lines is not JSON Lines.
  begins: (beginning) => {
    const start = beginning.trimStart();
    return /^\[\s*\{\s*"/.test(start) || (/^\{(\s*)"/.exec(start)?.[1]!.includes('\n') ?? false);
  },
  async *read(source, options) {
    for await (const value of jsonValues(inUtf8(source), options.maxArticleBytes))
      yield* await readValue(value, source.name, options);
  },
};

const readValue = async (
  { number, bytes, isCut }: JsonValue,
  name: string,
  options: ReadOptions,
): Promise<(Article | BadRecord)[]> => {
  const place = `${name}:${number}`;
  if (bytes === null) return [tooLarge(place, options.maxArticleBytes)];
  if (isCut) return [bad(place, 'not-json', 'the JSON ends in the middle of a record')];
  const decoded = await decode(bytes, { encoding: 'utf-8' });
  const value = 'code' in decoded ? undefined : parse(decoded.text);
  if ('code' in decoded || value === undefined) return [bad(place, 'not-json', 'the record is not valid JSON')];
  const { encoding, warnings, text } = decoded;
  return recordsOf(value, place, options).map(({ fields, at }) => {
    if (fields === undefined) return bad(at, 'not-json', 'the record is JSON, but not an object');
    const article = readFields(fields, { format: 'json', place: at, json: text, warnings }, options);
    return 'error' in article ? article : { ...article, encoding };
  });
};

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
};

interface Placed {
  readonly fields: Fields | undefined;
  readonly at: string;
}

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The record, or those in the list that it contains. */
const recordsOf = ({ value }: { readonly value: unknown }, place: string, { keys }: ReadOptions): Placed[] => {
  if (!isObject(value)) return [{ fields: undefined, at: place }];
  const hasText = [...(keys.text === undefined ? KEYS.text : [keys.text])].some(
    (key) => typeof value[key] === 'string',
  );
  const list = hasText ? undefined : LISTS.map((key) => value[key]).find((member) => Array.isArray(member));
  if (list === undefined) return [{ fields: value, at: place }];
  return (list as readonly unknown[]).map((member, i) => ({
    fields: isObject(member) ? member : undefined,
    at: `${place}.${i + 1}`,
  }));
};
