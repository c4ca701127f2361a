import type {
  Country,
  CountryMention,
  DateRange,
  EntityType,
  EventKind,
  Mention,
  Modality,
  NewsEvent,
  Numbered,
  Participant,
  Person,
  TextType,
  Timex,
  Via,
  CalendarPart,
} from '../core/entity.js';
import type { Focus, ReferenceDate, Rejected, Result } from '../core/result.js';
import type { Style } from './formatter.js';
import { offsetsIn, type OffsetUnit } from './offsets.js';

/** The version of the record; within one, fields are only added. */
export const SCHEMA_VERSION = 1;

export interface MentionRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly via?: Via;
  /** Only with `explain`. */
  readonly reason?: string | null;
}

export interface PersonRecord {
  readonly type: 'person';
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly countries: readonly string[];
  readonly mentions: readonly MentionRecord[];
}

export interface CountryRecord {
  readonly type: 'country';
  readonly id: string;
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
  readonly mentions: readonly MentionRecord[];
}

export interface DateRecord {
  readonly type: 'date';
  readonly id: string;
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly timex: Timex;
  readonly inferred: readonly CalendarPart[];
  /** Of a stretch of days, which has no mention of its own: the dates that begin and end it. */
  readonly begin?: string;
  readonly end?: string;
  readonly mentions: readonly MentionRecord[];
}

export interface EventRecord {
  readonly type: 'event';
  readonly id: string;
  readonly tier: 'named' | 'occurrence';
  readonly kind: EventKind;
  readonly name: string;
  readonly series: string | null;
  readonly edition: number | null;
  readonly year: number | null;
  readonly modality: Modality;
  readonly attribution: string | null;
  readonly participants: readonly Participant[];
  readonly date: string | null;
  readonly place: string | null;
  readonly mentions: readonly MentionRecord[];
}

export type EntityRecord = PersonRecord | CountryRecord | DateRecord | EventRecord;

export interface RejectedRecord {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly because: string;
}

/** What `--format json` prints for an article. */
export interface ArticleRecord {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly id: string;
  readonly offsetUnit: OffsetUnit;
  /** What the text was decoded from, where it was read from bytes. */
  readonly encoding?: string;
  readonly date: ReferenceDate | null;
  readonly textType: TextType | null;
  readonly focus: readonly Focus[];
  readonly entities: readonly EntityRecord[];
  /** Only with `explain`. */
  readonly rejected?: readonly RejectedRecord[];
  readonly warnings: readonly string[];
}

/** What the record must be told: the unit of its offsets and, if it is to explain, the reason of each rule. */
export type RecordStyle = Pick<Style, 'offsetUnit' | 'explain'>;

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
    date: date === null ? null : { value: date.value, source: date.source },
    textType,
    focus: focus.map(({ iso2, name, score }) => ({ iso2, name, score })),
    entities,
    ...(explain === null ? {} : { rejected }),
    warnings,
  };
};

type Offset = (offset: number) => number;

const entityRecord = (entity: Numbered, offset: Offset, explain: Style['explain']): EntityRecord => {
  const mentions = entity.mentions.map((mention) =>
    explain === null
      ? plainMention(mention, offset)
      : { ...plainMention(mention, offset), reason: explain(entity.type, mention.rule) ?? null },
  );
  switch (entity.type) {
    case 'person':
      return personRecord(entity, mentions);
    case 'country':
      return countryRecord(entity, mentions);
    case 'date':
      return dateRecord(entity, mentions);
    case 'event':
      return eventRecord(entity, mentions);
  }
};

// Written out field by field: it is made for every mention, and putting objects together is slow.
const plainMention = (mention: Mention | CountryMention, offset: Offset): MentionRecord => {
  const { start, end, text, rule } = mention;
  return 'via' in mention
    ? { start: offset(start), end: offset(end), text, rule, via: mention.via }
    : { start: offset(start), end: offset(end), text, rule };
};

const mentionRecord = ({ start, end, text, rule }: Mention, offset: Offset): MentionRecord => ({
  start: offset(start),
  end: offset(end),
  text,
  rule,
});

type Mentions = readonly MentionRecord[];

const personRecord = (person: Numbered<Person>, mentions: Mentions): PersonRecord => {
  const { type, id, name, aliases, roles, countries } = person;
  return { type, id, name, aliases, roles, countries, mentions };
};

const countryRecord = ({ type, id, name, iso2, iso3 }: Numbered<Country>, mentions: Mentions): CountryRecord => ({
  type,
  id,
  name,
  iso2,
  iso3,
  mentions,
});

const dateRecord = (date: Numbered<DateRange>, mentions: Mentions): DateRecord => {
  const { type, id, value, from, to, timex, inferred, begin, end } = date;
  if (begin === null || end === null) return { type, id, value, from, to, timex, inferred, mentions };
  return { type, id, value, from, to, timex, inferred, begin, end, mentions };
};

const eventRecord = (event: Numbered<NewsEvent>, mentions: Mentions): EventRecord => {
  const { type, id, tier, kind, name, series, edition, year, modality, attribution, date, place } = event;
  const participants = event.participants.map(({ entity, role }) => ({ entity, role }));
  return {
    type,
    id,
    tier,
    kind,
    name,
    series,
    edition,
    year,
    modality,
    attribution,
    participants,
    date,
    place,
    mentions,
  };
};

const rejectedRecord = (reading: Rejected, offset: Offset): RejectedRecord => ({
  type: reading.type,
  ...mentionRecord(reading, offset),
  because: reading.because,
});
