/** The JSON Schema of the record, put together from what each kind says of its fields; scripts/make-schema.ts writes it. */
import { ARTICLE_TYPES } from '../src/core/entity.js';
import type { Field, Kind, Schema } from '../src/core/kind.js';
import { OFFSET_UNITS, SCHEMA_VERSION, type ArticleRecord } from '../src/core/record.js';
import { CERTAINTIES, REFERENCE_SOURCES } from '../src/core/result.js';
import { code, day, listOf, nullable, objectOf, oneOf, reference, strings, text } from '../src/core/schemas.js';
import { ENTITY_TYPES, kinds } from '../src/kinds.js';

const offset = (description: string): Schema => ({ type: 'integer', minimum: 0, description });

const place = {
  start: offset('Offset of the first character, in offsetUnit'),
  end: offset('Offset after the last character'),
  text: text('The exact slice of the article'),
  rule: text('The rule that saw it'),
};

const reason = nullable({ type: 'string', description: 'Why the rule reads it so; only with --explain' });

const explanation: Schema = objectOf(
  {
    parts: listOf(
      objectOf(
        {
          about: text('What it decides, where that is not the whole: a field, or the id of a participant'),
          name: text('The rule or the evidence'),
          reason: text('In words, where the name does not say it'),
          weight: { type: 'number', description: 'What it adds to the sum; negative against' },
        },
        ['name'],
      ),
      'What spoke for and against',
    ),
    sum: { type: 'number', description: 'What the weights add up to' },
    threshold: { type: 'number', description: 'What the sum had to exceed' },
  },
  ['parts'],
  'What the decision was made of; only with --explain',
);

const schemas = (fields: Readonly<Record<string, Field>>): Record<string, Schema> =>
  Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]));

const required = (fields: Readonly<Record<string, Field>>): string[] =>
  Object.entries(fields).flatMap(([name, { absent }]) => (absent === true ? [] : [name]));

const mentionsOf = ({ mentionFields, unmentioned }: Kind): Schema => ({
  ...listOf(
    objectOf({ ...place, ...schemas(mentionFields), reason, explanation }, [
      ...Object.keys(place),
      ...required(mentionFields),
    ]),
    unmentioned === true
      ? 'Every place in the text, in order; none of an interval'
      : 'Every place in the text, in order',
  ),
  ...(unmentioned === true ? {} : { minItems: 1 }),
});

const entityOf = (kind: Kind): Schema =>
  objectOf(
    {
      type: { type: 'string', const: kind.type, description: 'Which kind of entity it is' },
      id: reference(kind.letter, 'By which the rest of this record refers to it; counts them by first mention'),
      ...schemas(kind.fields),
      mentions: mentionsOf(kind),
      explanation,
    },
    ['type', 'id', ...required(kind.fields), 'mentions'],
  );

const published = objectOf({
  value: day('The day'),
  source: oneOf(REFERENCE_SOURCES, 'Who said so'),
  certainty: oneOf(CERTAINTIES, 'How sure it is'),
});

const fields: { readonly [F in keyof ArticleRecord]-?: Schema } = {
  schemaVersion: { type: 'number', const: SCHEMA_VERSION, description: 'Within a version fields are only added' },
  id: { type: 'string', description: 'File name, id of the input record, or - for standard input' },
  offsetUnit: oneOf(OFFSET_UNITS, 'What offsets count'),
  encoding: text('What the text was decoded from; offsets in bytes count its bytes'),
  source: {
    type: 'object',
    properties: {
      format: text('How it was read'),
      text: text('Where its text was taken from: a field, a column, a part of a message'),
      title: text('Where its headline was taken from'),
      date: text('Where its day was taken from'),
      author: text('Who wrote it, as the page or the message says'),
    },
    required: ['format'],
    additionalProperties: false,
    description: 'What the article was read from, and which parts of it are what',
  },
  headline: objectOf(
    { start: place.start, end: place.end },
    ['start', 'end'],
    'Where in the text its headline stands, if the source says what that is',
  ),
  text: text('What offsets refer to, where it was taken out of something else: a page, a record with its title'),
  date: nullable({ ...published, description: 'The day relative dates are counted from' }),
  textType: nullable(
    oneOf(
      ARTICLE_TYPES,
      'news is dated by the day above, a narrative by the time it has reached, a mixed text stretch by stretch; null without dates',
    ),
  ),
  focus: listOf(
    objectOf(
      {
        iso2: code('ISO 3166-1 alpha-2, of former states ISO 3166-3'),
        name: { type: 'string', description: 'The name of the country' },
        score: { type: 'number', minimum: 0, maximum: 1, description: 'Its share; those of an article add up to 1' },
        explanation,
      },
      ['iso2', 'name', 'score'],
    ),
    'The countries the article is about, most important first',
  ),
  entities: listOf({ oneOf: kinds.map(entityOf) }, 'In order of first mention'),
  rejected: listOf(
    objectOf(
      {
        type: oneOf(ENTITY_TYPES, 'What it would have been'),
        ...place,
        because: text('Why it was given up'),
        explanation,
      },
      ['type', ...Object.keys(place), 'because'],
    ),
    'Readings that were given up; only with --explain',
  ),
  warnings: strings('What was odd about the article'),
};

const article = objectOf(
  fields,
  Object.keys(fields).filter((name) => !['rejected', 'encoding', 'source', 'headline', 'text'].includes(name)),
  'What gazette finds in one article',
);

/** A mention in a row of its own, as `--per mention` prints it. */
const mentionOf = (kind: Kind): Schema =>
  objectOf(
    {
      article: { type: 'string', description: 'The id of its record' },
      type: { type: 'string', const: kind.type },
      entity: reference(kind.letter, 'The entity that it mentions'),
      name: text('What that is called'),
      value: nullable({ type: 'string', description: 'What that resolves to' }),
      ...place,
      ...schemas(kind.mentionFields),
      reason,
      explanation,
    },
    ['article', 'type', 'entity', 'name', 'value', ...Object.keys(place), ...required(kind.mentionFields)],
  );

const failure = objectOf(
  {
    id: { type: 'string', description: 'The id of what could not be read, or its file and line' },
    error: objectOf(
      { code: text('For programs: not-json, too-large'), message: text('For people') },
      undefined,
      'What is wrong with it',
    ),
  },
  ['id', 'error'],
  'What stands in the place of an article that could not be read',
);

/** What a line of JSON Lines or an element of JSON may be. */
export const record: Schema = {
  title: 'gazette record',
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $defs: { article, mention: { oneOf: kinds.map(mentionOf), description: 'With --per mention' }, failure },
  anyOf: ['article', 'mention', 'failure'].map((name) => ({ $ref: `#/$defs/${name}` })),
};
