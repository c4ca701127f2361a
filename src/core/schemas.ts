import type { Schema } from './kind.js';

const described = (schema: Schema, description: string | undefined): Schema =>
  description === undefined ? schema : { ...schema, description };

export const text = (description?: string): Schema => described({ type: 'string', minLength: 1 }, description);
export const whole = (description?: string): Schema => described({ type: 'integer' }, description);
export const oneOf = (values: readonly string[], description?: string): Schema =>
  described({ type: 'string', enum: values }, description);
/** ISO 8601: years before 0 and after 9999 have a sign. */
export const day = (description?: string): Schema =>
  described({ type: 'string', pattern: '^(\\d{4}|-\\d{4,}|\\+\\d{5,})-\\d{2}-\\d{2}$' }, description);
/** ISO 3166-1 alpha-2 or ISO 3166-3. */
export const code = (description?: string): Schema =>
  described({ type: 'string', pattern: '^[A-Z]{2}([A-Z]{2})?$' }, description);
/** The id of an entity whose ids begin with these letters. */
export const reference = (letters: string, description?: string): Schema =>
  described({ type: 'string', pattern: `^${letters}\\d+$` }, description);
export const listOf = (items: Schema, description?: string): Schema => described({ type: 'array', items }, description);
export const strings = (description?: string): Schema => listOf({ type: 'string' }, description);
export const codes = (description?: string): Schema => listOf(code(), description);

/** The description stays outside, because it applies to both. */
export const nullable = ({ description, ...schema }: Schema): Schema => ({
  anyOf: [schema, { type: 'null' }],
  ...(description === undefined ? {} : { description }),
});

/** All fields are required unless others are named. */
export const objectOf = (
  properties: Readonly<Record<string, Schema>>,
  required: readonly string[] = Object.keys(properties),
  description?: string,
): Schema => described({ type: 'object', properties, required }, description);
