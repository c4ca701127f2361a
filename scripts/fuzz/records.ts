import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { OFFSET_UNITS, type OffsetUnit } from '../../src/core/record.js';
import { extract } from '../../src/extract.js';
import { mentionRows } from '../../src/output/records/mention-rows.js';
import { toRecord } from '../../src/output/record.js';
import { reasonOf } from '../../src/recognisers.js';
import type { Check } from './check.js';

const SCHEMA = join(import.meta.dirname, '../../schema/record-1.json');

const validate: ValidateFunction = new Ajv2020({ strict: false }).compile(
  JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
);

/** What the published schema rejects in a record, a line of mentions or an error; nothing if it is valid. */
export const againstSchema = (record: unknown): string | undefined =>
  validate(JSON.parse(JSON.stringify(record))) ? undefined : `against the schema: ${JSON.stringify(validate.errors)}`;

/** Records in every unit, with and without explanations, are valid, and everything with offsets is a slice of the text. */
export const checkRecords: Check = (text) => {
  const result = extract(text, { explain: true, timex: ['date', 'time', 'duration', 'set'] });
  for (const offsetUnit of OFFSET_UNITS)
    for (const explain of [null, reasonOf]) {
      const record = toRecord(result, { offsetUnit, explain });
      const wrong = [record, ...mentionRows(record)].map(againstSchema).find((found) => found !== undefined);
      const place = wrong ?? misplaced(record, sliceIn(text, offsetUnit));
      if (place !== undefined) return `${offsetUnit}: ${place}`;
    }
  return undefined;
};

type Slice = (start: number, end: number) => string;

/** Lone halves of pairs are written as U+FFFD in UTF-8. */
const sliceIn = (text: string, unit: OffsetUnit): Slice => {
  if (unit === 'utf16') return (start, end) => text.slice(start, end);
  const points = unit === 'codepoint' ? Array.from(text) : [];
  if (unit === 'codepoint') return (start, end) => points.slice(start, end).join('');
  const bytes = Buffer.from(text);
  return (start, end) => bytes.toString('utf8', start, end);
};

/** The first span anywhere in a record whose text is not the slice of the article. */
const misplaced = (value: unknown, slice: Slice): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { start, end, text } = value as Readonly<Record<string, unknown>>;
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
    const there = slice(start, end);
    if (there !== text && there !== Buffer.from(text).toString())
      return `${JSON.stringify(text)} is not at ${start}–${end}`;
  }
  for (const part of Object.values(value)) {
    const wrong = misplaced(part, slice);
    if (wrong !== undefined) return wrong;
  }
  return undefined;
};
