import type { EntityType, Mention, Numbered, Span } from '../core/entity.js';
import type { Explanation } from '../core/explanation.js';
import type { Field, Kind } from '../core/kind.js';
import {
  SCHEMA_VERSION,
  type ArticleRecord,
  type EntityRecord,
  type MentionRecord,
  type OffsetUnit,
  type RejectedRecord,
} from '../core/record.js';
import type { Rejected, Result } from '../core/result.js';
import { kinds } from '../kinds.js';
import { offsetsIn } from './offsets.js';

/** The settings for making a record. */
export interface RecordStyle {
  readonly offsetUnit: OffsetUnit;
  /** The reason of a rule by its kind and name; null if nothing is to be explained. */
  readonly explain: ((type: EntityType, rule: string) => string | undefined) | null;
}

/** The JSON record of an article. */
export const toRecord = (result: Result, style: RecordStyle): ArticleRecord => {
  const { id, text, encoding, byteOffsets, date, textType, focus, warnings } = result;
  const { offsetUnit, explain } = style;
  const offset = offsetsIn(text, offsetUnit, byteOffsets);
  const entities = result.entities.map((entity) => entityRecord(entity, offset, explain));
  const rejected = result.rejected.map((reading) => rejectedRecord(reading, offset));
  return {
    schemaVersion: SCHEMA_VERSION,
    id,
    offsetUnit,
    ...(encoding === undefined ? {} : { encoding }),
    ...origin(result, offset),
    date,
    textType,
    focus: focus.map(({ iso2, name, score, explanation }) => ({ iso2, name, score, ...explained(explanation) })),
    entities,
    ...(explain === null ? {} : { rejected }),
    warnings,
  };
};

type Offset = (offset: number) => number;

/** The fields about the source of the text. */
const origin = ({ source, headline, isExtracted, text }: Result, offset: Offset): Partial<ArticleRecord> => ({
  ...(source === undefined ? {} : { source }),
  ...(headline === undefined ? {} : { headline: { start: offset(headline.start), end: offset(headline.end) } }),
  ...(isExtracted === true ? { text } : {}),
});

/** The fields that the kind lists, in that order, without internal ones. */
const entityRecord = (entity: Numbered, offset: Offset, explain: RecordStyle['explain']): EntityRecord => {
  const { fields, mentionFields } = listsOf.get(entity.type)!;
  const mentions = entity.mentions.map((mention): MentionRecord => {
    const place = placeOf(mention, offset);
    addFields(place, mention, mentionFields, offset);
    if (explain === null) return place;
    return { ...place, reason: explain(entity.type, mention.rule) ?? null, ...explained(mention.explanation) };
  });
  const { type, id, explanation } = entity;
  const record: Record<string, unknown> = { type, id };
  addFields(record, entity, fields, offset);
  record['mentions'] = mentions;
  if (explanation !== undefined) record['explanation'] = explanation;
  // The type of `fields` checks that a kind has exactly the fields of its record.
  return record as unknown as EntityRecord;
};

/** Recognisers explain only if asked to. */
const explained = (explanation: Explanation | undefined): { readonly explanation?: Explanation } =>
  explanation === undefined ? {} : { explanation };

/** The fields of a kind and of its mentions as lists: lists, because they are iterated for every mention. */
type Fields = readonly (readonly [name: string, field: Field])[];

const listed = ({ type, fields, mentionFields }: Kind): [EntityType, { fields: Fields; mentionFields: Fields }] => [
  type,
  { fields: Object.entries(fields), mentionFields: Object.entries(mentionFields) },
];

const listsOf = new Map(kinds.map(listed));

const addFields = (record: object, from: object, fields: Fields, offset: Offset): void => {
  const values = record as Record<string, unknown>;
  for (const [name, { absent, hasOffsets }] of fields) {
    const value = (from as Readonly<Record<string, unknown>>)[name];
    if (absent !== true || (value !== null && value !== undefined))
      values[name] = hasOffsets === true ? counted(value, offset) : value;
  }
};

/** A span of the text, or several, in the unit of the record. */
const counted = (value: unknown, offset: Offset): unknown => {
  if (Array.isArray(value)) return value.map((item) => counted(item, offset));
  const place = value as Span;
  return { ...place, start: offset(place.start), end: offset(place.end) };
};

const placeOf = ({ start, end, text, rule }: Mention, offset: Offset): MentionRecord => ({
  start: offset(start),
  end: offset(end),
  text,
  rule,
});

const rejectedRecord = (reading: Rejected, offset: Offset): RejectedRecord => ({
  type: reading.type,
  ...placeOf(reading, offset),
  because: reading.because,
  ...explained(reading.explanation),
});
