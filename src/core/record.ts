import type {
  ArticleType,
  CalendarPart,
  EntityType,
  Span,
  EventDetails,
  EventFacts,
  PersonFacts,
  TextType,
  Timex,
  Via,
} from './entity.js';
import type { Explanation } from './explanation.js';
import type { Focus, ReferenceDate } from './result.js';
import type { ArticleSource } from './source.js';

/** The version of the record; within one, fields are only added. */
export const SCHEMA_VERSION = 1;

/** What offsets count: UTF-16 code units as JavaScript does, code points as Python does, or bytes. */
export const OFFSET_UNITS = ['utf16', 'codepoint', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

export interface MentionRecord {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  /** Of a country. */
  readonly via?: Via;
  /** Of a named event. */
  readonly form?: 'nominal';
  /** For a date in a mixed article: the type of its section of the text. */
  readonly textType?: TextType;
  /** Only with `explain`. */
  readonly reason?: string | null;
  /** Only with `explain`: the parts of the decision, if it was not one rule alone. */
  readonly explanation?: Explanation;
}

/** What the records of all kinds have. */
export interface Recorded {
  readonly id: string;
  readonly mentions: readonly MentionRecord[];
  readonly explanation?: Explanation;
}

export interface PersonRecord extends PersonFacts, Recorded {}

export interface CountryRecord extends Recorded {
  readonly type: 'country';
  readonly name: string;
  readonly iso2: string;
  readonly iso3: string;
}

export interface DateRecord extends Recorded {
  readonly type: 'date';
  readonly value: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly timex: Timex;
  readonly inferred: readonly CalendarPart[];
  /** For an interval, which has no mention of its own: the dates that begin and end it. */
  readonly begin?: string;
  readonly end?: string;
  /** For a clock time whose zone or city is known: `-04:00`. */
  readonly utcOffset?: string;
}

export interface EventRecord extends EventFacts, EventDetails, Recorded {}

/** The record of an entity of each kind, by its type; a new kind adds its own, as it does to `EntityKinds`. */
export interface RecordKinds {
  person: PersonRecord;
  country: CountryRecord;
  date: DateRecord;
  event: EventRecord;
}
export type EntityRecord = RecordKinds[keyof RecordKinds];

export interface RejectedRecord {
  readonly type: EntityType;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly rule: string;
  readonly because: string;
  readonly explanation?: Explanation;
}

/** What `--format json` prints for an article. */
export interface ArticleRecord {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly id: string;
  readonly offsetUnit: OffsetUnit;
  /** The encoding of the text, if it was read from bytes. */
  readonly encoding?: string;
  /** What the article was read from, and which parts of that are what. */
  readonly source?: ArticleSource;
  /** Where its headline is in the text, if the source says which it is. */
  readonly headline?: Span;
  /** The text that offsets refer to, if it was extracted from something else: a page, a record with its title. */
  readonly text?: string;
  readonly date: ReferenceDate | null;
  readonly textType: ArticleType | null;
  readonly focus: readonly Focus[];
  readonly entities: readonly EntityRecord[];
  /** Only with `explain`. */
  readonly rejected?: readonly RejectedRecord[];
  readonly warnings: readonly string[];
}
