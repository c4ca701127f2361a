import {
  ENTITY_TYPES,
  type Country,
  type DateMention,
  type EntityType,
  type Mention,
  type Numbered,
} from './core/entity.js';
import type { Recogniser } from './core/recogniser.js';
import type { ExtractOptions, ReferenceDate, Result } from './core/result.js';
import { focusOf } from './countries/focus.js';
import { orderWarnings } from './dates/date-order.js';
import { findReference, referenceInFileName } from './dates/reference.js';
import { link } from './link/index.js';
import { settle, type Reading } from './link/overlaps.js';
import { recognisers } from './recognisers.js';
import { datedDocument, readDocument, type Document } from './text/document.js';
import type { UserRules } from './user-rules/index.js';

/** Finds, resolves and links the people, countries, dates and events of one article. */
export const extract = (text: string, options: ExtractOptions = {}, rules?: UserRules): Result => {
  const read = readDocument(text);
  const document = datedDocument(read, referenceOf(read, options), options.dateOrder);
  const types = options.types ?? ENTITY_TYPES;
  const active = recognisers.filter(({ type }) => types.includes(type));
  const found = active.map((kind, rank) => readings(kind, rank, document, options)).flat();
  const { kept, rejected } = settle(rules === undefined ? found : rules.correct(document, found, types));
  const resolved = active.map((kind) => kind.resolve(mentionsOf(kind.type, kept), document)).flat();
  const entities = link(rules === undefined ? resolved : rules.rename(resolved), document);
  const dates = mentionsOf('date', kept) as readonly DateMention[];
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

const referenceOf = (document: Document, { date, fileName }: ExtractOptions): ReferenceDate | null =>
  date ?? findReference(document) ?? (fileName === undefined ? null : referenceInFileName(fileName));

const readings = (kind: Recogniser<Document>, rank: number, document: Document, options: ExtractOptions): Reading[] => {
  const { type } = kind;
  const timex = (options.timex ?? ['date', 'time']).map((wanted) => wanted.toUpperCase());
  const wanted: Reading[] = [];
  for (const mention of kind.find(document)) {
    if (mention.veto !== undefined && options.explain !== true) continue;
    if (type === 'date' && !timex.includes((mention as DateMention).timex.type)) continue;
    wanted.push({ type, mention, rank });
  }
  return wanted;
};

const mentionsOf = (wanted: EntityType, kept: readonly Reading[]): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (const { type, mention } of kept) if (type === wanted) mentions.push(mention);
  return mentions;
};

const isCountry = (entity: Numbered): entity is Numbered<Country> => entity.type === 'country';
