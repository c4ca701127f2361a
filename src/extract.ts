import {
  ENTITY_TYPES,
  type Country,
  type DateMention,
  type Mention,
  type Numbered,
  type TimexType,
} from './core/entity.js';
import type { Recogniser } from './core/recogniser.js';
import type { ExtractOptions, ReferenceDate, Result } from './core/result.js';
import { focusOf } from './countries/focus.js';
import { orderWarnings } from './dates/date-order.js';
import { findReference, referenceInFileName } from './dates/reference.js';
import { link } from './link/index.js';
import { settle, type Reading } from './link/overlaps.js';
import { recognisers } from './recognisers.js';
import { readDocument, type Document } from './text/document.js';

/** Finds, resolves and links the people, countries, dates and events of one article. */
export const extract = (text: string, options: ExtractOptions = {}): Result => {
  const unread = readDocument(text);
  const document = withOptions(unread, options);
  const types = options.types ?? ENTITY_TYPES;
  const active = recognisers.filter(({ type }) => types.includes(type));
  const { kept, rejected } = settle(active.flatMap((kind, rank) => readings(kind, rank, document, options)));
  const entities = link(
    active.flatMap((kind) => resolve(kind, kept, document)),
    document,
  );
  const dates = kept.flatMap(({ type, mention }) => (type === 'date' ? [mention as DateMention] : []));
  return {
    id: options.id ?? '-',
    text,
    date: document.reference,
    textType: dates[0]?.textType ?? null,
    focus: focusOf(entities.filter(isCountry), document),
    entities,
    rejected: options.explain === true ? rejected : [],
    warnings: orderWarnings(document, dates),
  };
};

const withOptions = (unread: Document, options: ExtractOptions): Document => {
  const { dateOrder } = options;
  const reference = referenceOf(unread, options);
  return { ...unread, reference, ...(dateOrder === undefined ? {} : { dateOrder }) };
};

const referenceOf = (document: Document, { date, fileName }: ExtractOptions): ReferenceDate | null =>
  date ?? findReference(document) ?? (fileName === undefined ? null : referenceInFileName(fileName));

const readings = (kind: Recogniser<Document>, rank: number, document: Document, options: ExtractOptions): Reading[] => {
  const timex = options.timex ?? ['date', 'time'];
  return kind
    .find(document)
    .filter((mention) => mention.veto === undefined || options.explain === true)
    .filter((mention) => kind.type !== 'date' || isWanted(mention as DateMention, timex))
    .map((mention) => ({ type: kind.type, mention, rank }));
};

const isWanted = ({ timex }: DateMention, types: readonly TimexType[]): boolean =>
  types.includes(timex.type.toLowerCase() as TimexType);

const resolve = (kind: Recogniser<Document>, kept: readonly Reading[], document: Document) =>
  kind.resolve(
    kept.filter(({ type }) => type === kind.type).map(({ mention }): Mention => mention),
    document,
  );

const isCountry = (entity: Numbered): entity is Numbered<Country> => entity.type === 'country';
