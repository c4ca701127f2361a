import type { Article } from '../core/article.js';
import { given } from '../core/given.js';
import type { ReferenceDate } from '../core/result.js';
import { dayInName, readDay } from '../core/calendar/written-day.js';
import { inAddress } from './in-address.js';
import { numberAsWritten } from './json/number-as-written.js';
import { bad, type BadRecord, type ReadOptions } from './reader.js';
import { titled } from './titled.js';

/** The names of fields in corpora and crawls, in the order in which they are tried. */
export const KEYS = {
  id: ['id', 'doc_id', 'url'],
  text: ['text', 'body', 'content', 'maintext', 'event_text'],
  title: ['headline', 'title'],
  date: ['date', 'date_publish', 'datePublished', 'published'],
} as const;

/** Names of the field for its address, which often contains the day. */
const ADDRESS_KEYS: readonly string[] = ['url', 'link', 'source_url', 'canonical_url'];

export type Fields = Readonly<Record<string, unknown>>;

/** The position of a record and how it was written. */
interface RecordPlace {
  readonly format: string;
  /** The id of a record that has none. */
  readonly place: string;
  /** The record as JSON, for the digits of long numbers. */
  readonly json?: string;
  readonly warnings: readonly string[];
}

/** The article of a record: text, headline, id and day by the names of its fields. */
export const readFields = (
  fields: Fields,
  { format, place, json, warnings: odd }: RecordPlace,
  { keys, dateOrder }: ReadOptions,
): Article | BadRecord => {
  const id = idOf(fields, json, keys.id) ?? place;
  const textKey = keyOf(fields, keys.text, KEYS.text);
  const text = textKey === undefined ? undefined : fields[textKey];
  if (typeof text !== 'string') return bad(id, 'no-text', `${place}: ${noText(text, keys.text)}`);
  const titleKey = KEYS.title.find((key) => key !== textKey && Object.hasOwn(fields, key) && isText(fields[key]));
  const dateKey = keyOf(fields, keys.date, KEYS.date);
  const written = dateKey === undefined ? undefined : fields[dateKey];
  const read = readDay(written, dateOrder);
  const day =
    read === undefined ? dayOfAddress(fields) : { key: dateKey, date: { value: read, source: 'record' } as const };
  const taken = { text: textKey, title: titleKey, date: day?.key };
  return {
    id,
    ...titled(titleKey === undefined ? undefined : (fields[titleKey] as string), text),
    warnings: read === undefined ? [...odd, ...dateWarnings(written)] : odd,
    source: { format, ...given(taken) },
    ...given({ date: day?.date }),
  };
};

/** The day in the address of a record, under any of its names. */
const dayOfAddress = (fields: Fields): { readonly key: string; readonly date: ReferenceDate } | undefined => {
  const key = ADDRESS_KEYS.find((name) => typeof fields[name] === 'string');
  const value = key === undefined ? undefined : dayInName(fields[key] as string);
  return value === undefined ? undefined : { key: key!, date: inAddress(value) };
};

const dateWarnings = (written: unknown): string[] =>
  written === undefined || written === null || written === ''
    ? []
    : [`date not understood: ${JSON.stringify(written).slice(0, 60)}`];

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

const keyOf = (fields: Fields, wanted: string | undefined, usual: readonly string[]): string | undefined => {
  const name = wanted ?? usual.find((key) => Object.hasOwn(fields, key) && fields[key] !== null);
  return name !== undefined && Object.hasOwn(fields, name) ? name : undefined;
};

/** The digits of a numeric id, of which JavaScript keeps only sixteen. */
const idOf = (fields: Fields, json: string | undefined, wanted: string | undefined): string | undefined => {
  const key = keyOf(fields, wanted, KEYS.id);
  const value = key === undefined ? undefined : fields[key];
  if (typeof value === 'string') return value === '' && json === undefined ? undefined : value;
  if (typeof value !== 'number') return undefined;
  return Number.isSafeInteger(value) || json === undefined ? String(value) : numberAsWritten(json, key!);
};

const noText = (value: unknown, wanted: string | undefined): string => {
  const names = wanted ?? KEYS.text.join(', ');
  return value === undefined ? `no text: looked for ${names}` : `the text (${names}) is not a string`;
};
