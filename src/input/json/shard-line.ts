import type { Article } from '../../core/article.js';
import { given } from '../../core/given.js';
import { bad, isBad, type BadRecord } from '../reader.js';

/** The beginning of a line of a shard; `id` comes next, so that it is found without parsing the whole line. */
const MARK = 'gazetteArticle';

/** An article as it was read, on one line, so that another machine finds the same as this one; offsets in bytes are lost. */
export const shardLine = (item: Article | BadRecord): string => {
  if (isBad(item)) return `${JSON.stringify({ [MARK]: 1, id: item.id, error: item.error })}\n`;
  const { id, ...rest } = item;
  return `${JSON.stringify({ [MARK]: 1, id, ...rest, byteOffsets: undefined })}\n`;
};

type Fields = Readonly<Record<string, unknown>>;

export const isShardLine = (fields: Fields): boolean => fields[MARK] === 1;

/** The article of such a line; only a line edited by hand can be invalid. */
export const readShardLine = (fields: Fields, place: string): Article | BadRecord => {
  const { id, text, error } = fields;
  const isWhole = typeof id === 'string' && Object.entries(CHECKS).every(([name, isRight]) => isRight(fields[name]));
  if (!isWhole || (typeof text === 'string') === (error !== undefined))
    return bad(place, 'bad-record', 'the line is no article of a shard');
  if (error !== undefined) return { id, error: error as BadRecord['error'] };
  const { date, fileName, source, headline, isExtracted, encoding, warnings } = fields as Partial<Article>;
  return { id, text: text as string, ...given({ date, fileName, source, headline, isExtracted, encoding, warnings }) };
};

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const orNone =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isRight(value);

const CHECKS: Readonly<Record<string, (value: unknown) => boolean>> = {
  text: orNone(isString),
  error: orNone((value) => isObject(value) && isString(value['code']) && isString(value['message'])),
  date: orNone(
    (value) =>
      isObject(value) &&
      isString(value['value']) &&
      /^\d{4}-\d\d-\d\d$/.test(value['value']) &&
      isString(value['source']),
  ),
  fileName: orNone(isString),
  source: orNone((value) => isObject(value) && Object.values(value).every(isString)),
  headline: orNone((value) => isObject(value) && isPlace(value['start']) && isPlace(value['end'])),
  isExtracted: orNone((value) => typeof value === 'boolean'),
  encoding: orNone(isString),
  warnings: orNone((value) => Array.isArray(value) && value.every(isString)),
};
