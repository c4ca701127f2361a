import { createRequire } from 'node:module';
import type { PredictedSpan } from '../../src/scoring/spans.js';

const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries') as { getAlpha2Code: (name: string, language: string) => string | undefined };

/** What a peer says of a place in a text, in its own words. */
export interface PeerSpan {
  readonly label: string;
  readonly text: string;
  readonly start: number;
  readonly value?: string;
}

type Type = PredictedSpan['type'];

/** Clock times count as dates, as in gazette; durations and rates do not. */
const TYPES: ReadonlyMap<string, Type> = new Map(
  Object.entries({
    person: ['Person', 'PERSON'],
    country: ['Place', 'GPE', 'COUNTRY'],
    date: ['Date', 'DATE', 'Time', 'TIME'],
    event: ['EVENT'],
  } satisfies Partial<Record<Type, readonly string[]>>).flatMap(([type, labels]) =>
    labels.map((label) => [label, type as Type] as const),
  ),
);

/** Short forms that the list of names does not have. */
const SHORT: Readonly<Record<string, string>> = { us: 'US', usa: 'US', uk: 'GB', britain: 'GB', america: 'US' };

const isoOf = (name: string): string | undefined => {
  const bare = name.replace(/^the /i, '');
  return SHORT[bare.replaceAll('.', '').toLowerCase()] ?? iso.getAlpha2Code(bare, 'en');
};

/** spaCy and wink-nlp label durations as dates, too. */
const isLength = (text: string): boolean =>
  /\b(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)$/i.test(text) &&
  !/\b(?:last|past|next|recent|previous|following|coming|these)\b/i.test(text);

/** Quotes, commas and possessives that some peers leave on a name are removed. */
const trimmed = ({ text, start }: PeerSpan): { readonly text: string; readonly start: number } => {
  const head = /^[\s"“”'‘(,]*/.exec(text)![0].length;
  const body = text.slice(head).replace(/(?:['’]s)?[\s"”'’),;:!?]*$/, '');
  const bare = /^(?:[A-Z]\.)+$/.test(body) ? body : body.replace(/(?:['’]s)?\.$/, '');
  return { text: bare, start: start + head };
};

/** The same in our labels; a place counts only if it is the name of a country. */
export const toLabel = (span: PeerSpan): PredictedSpan | undefined => {
  const type = TYPES.get(span.label);
  const { text, start } = trimmed(span);
  if (type === undefined || text === '') return undefined;
  const found = { type, start, end: start + text.length, rule: span.label, entity: '' };
  if (type === 'date') return isLength(text) ? undefined : { ...found, ...(span.value ? { value: span.value } : {}) };
  if (type !== 'country') return found;
  const code = isoOf(text);
  return code === undefined ? undefined : { ...found, iso: code };
};
