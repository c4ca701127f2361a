/** The record in zod, from which scripts/make-schema.ts makes record-1.json: types, limits and a sentence on each field. */
import { z } from 'zod';
import { ENTITY_TYPES, EVENT_KINDS, TEXT_TYPES } from '../src/core/entity.js';
import { OFFSET_UNITS } from '../src/output/index.js';
import type { ArticleRecord } from '../src/output/record.js';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const iso2 = z.string().regex(/^[A-Z]{2}([A-Z]{2})?$/);
const offset = z.int().min(0);

const place = {
  start: offset.describe('Offset of the first character, in offsetUnit'),
  end: offset.describe('Offset behind the last character'),
  text: z.string().min(1).describe('The exact slice of the article'),
  rule: z.string().min(1).describe('The rule that saw it'),
};

const reason = z.string().nullable().exactOptional().describe('Why the rule reads it so; only with --explain');

const mention = z.object({ ...place, reason });

const countryMention = z.object({
  ...place,
  via: z.enum(['name', 'demonym', 'constituent', 'capital', 'metonym']).describe('Why the text stands for the country'),
  reason,
});

const mentions = z.array(mention).min(1).describe('Every place in the text, in order');

const person = z.object({
  type: z.literal('person'),
  id: z.string().regex(/^p\d+$/),
  name: z.string().min(1).describe('The fullest form'),
  aliases: z.array(z.string()).describe('The other forms'),
  roles: z.array(z.string()).describe('Titles and roles said with the name: Foreign Minister'),
  countries: z.array(iso2).describe('Affiliations'),
  mentions,
});

const country = z.object({
  type: z.literal('country'),
  id: z.string().regex(/^c\d+$/),
  name: z.string().min(1),
  iso2: iso2.describe('ISO 3166-1 alpha-2, or the ISO 3166-3 code of a former state'),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 3166-1 alpha-3'),
  mentions: z.array(countryMention).min(1).describe('Every place in the text, in order'),
});

const timex = z
  .object({
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string(),
    mod: z.string().exactOptional(),
    quant: z.string().exactOptional(),
    freq: z.string().exactOptional(),
  })
  .describe('The attributes of TIMEX3');

const dateId = z.string().regex(/^d\d+$/);

const date = z.object({
  type: z.literal('date'),
  id: dateId,
  value: z
    .string()
    .nullable()
    .describe('ISO 8601 where it has a form, else 199X, 2022-Q1, 2022-SU; null without a day'),
  from: day.nullable().describe('First day; null where open or unknown'),
  to: day.nullable().describe('Last day; null where open or unknown'),
  timex,
  inferred: z.array(z.enum(['day', 'month', 'year'])).describe('What the text left out'),
  begin: dateId.exactOptional().describe('Of a stretch of days: the date that begins it'),
  end: dateId.exactOptional().describe('Of a stretch of days: the date that ends it'),
  mentions: z
    .array(mention)
    .describe('Every place in the text, in order; none of a stretch of days, which its ends tell'),
});

const event = z.object({
  type: z.literal('event'),
  id: z.string().regex(/^e\d+$/),
  tier: z.enum(['named', 'occurrence']).describe('Called by a name, or told by a word of its kind'),
  kind: z.enum(EVENT_KINDS),
  name: z.string().min(1),
  series: z.string().nullable().describe('A named event without its year and edition'),
  edition: z.int().nullable(),
  year: z.int().nullable(),
  modality: z.enum(['asserted', 'planned', 'possible', 'denied']),
  attribution: z.string().nullable().describe('Who says so'),
  participants: z
    .array(z.object({ entity: z.string().regex(/^[pc]\d+$/), role: z.enum(['agent', 'target', 'both']) }))
    .describe('Persons and countries of this record'),
  date: z
    .string()
    .regex(/^d\d+$/)
    .nullable()
    .describe('A date of this record'),
  place: z.string().nullable(),
  mentions,
});

export const record: z.ZodType<ArticleRecord> = z
  .object({
    schemaVersion: z.literal(1),
    id: z.string().describe('File name, id of the input record, or - for standard input'),
    offsetUnit: z.enum(OFFSET_UNITS).describe('What offsets count'),
    encoding: z.string().exactOptional().describe('What the text was decoded from; offsets in bytes count its bytes'),
    date: z
      .object({
        value: day,
        source: z.enum(['option', 'record', 'metadata', 'header', 'dateline', 'filename']).describe('Who said so'),
      })
      .nullable()
      .describe('The day relative dates are counted from'),
    textType: z
      .enum(TEXT_TYPES)
      .nullable()
      .describe('news is dated by the day above, a narrative by what it told last; null without dates'),
    focus: z
      .array(z.object({ iso2, name: z.string(), score: z.number().min(0).max(1) }))
      .describe('The countries the article is about, most important first'),
    entities: z
      .array(z.discriminatedUnion('type', [person, country, date, event]))
      .describe('In order of first mention'),
    rejected: z
      .array(z.object({ type: z.enum(ENTITY_TYPES), ...place, because: z.string() }))
      .exactOptional()
      .describe('Readings that were given up; only with --explain'),
    warnings: z.array(z.string()),
  })
  .describe('What gazette finds in one article');
