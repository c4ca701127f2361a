/** The fields of the record as rows of a table, taken from its schema: `entities[].mentions[].start`. */
interface Node {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly oneOf?: readonly Node[];
  readonly anyOf?: readonly Node[];
}

export interface Field {
  readonly path: string;
  readonly type: string;
  /** What a record has instead of a missing value: `null`, `left out`, or nothing if it never misses. */
  readonly without: string;
  readonly meaning: string;
  /** An example from a record; set by `withExamples`. */
  readonly example?: string;
}

/** Any value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const withoutNull = (node: Node): Node => node.anyOf?.find(({ type }) => type !== 'null') ?? node;

const typeOf = (node: Node): string => {
  const { type, enum: values, items, pattern } = withoutNull(node);
  if ('const' in node) return JSON.stringify(node.const);
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (items !== undefined) return items.oneOf === undefined ? `list of ${typeOf(items)}` : 'list of entities';
  return pattern === undefined ? (type ?? 'any') : `string \`${pattern.replaceAll('|', '\\|')}\``;
};

/** What a record has instead of a missing value. */
const absence = (node: Node, isRequired: boolean): string => {
  if (node.anyOf?.some(({ type }) => type === 'null') === true) return '`null`';
  return isRequired ? '' : 'left out';
};

const below = (node: Node): Node => {
  const own = withoutNull(node);
  return own.items === undefined ? own : withoutNull(own.items);
};

/** The fields of an object and of the objects in it; those of an explanation are listed once. */
export const fieldsOf = (node: Node, prefix = ''): readonly Field[] =>
  Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const path = `${prefix}${name}${withoutNull(field).items === undefined ? '' : '[]'}`;
    const isRequired = node.required?.includes(name) === true;
    const row = { path, type: typeOf(field), without: absence(field, isRequired), meaning: field.description ?? '' };
    const isListedElsewhere = name === 'explanation' && prefix !== 'focus[].';
    const inner = below(field);
    return [row, ...(isListedElsewhere || inner.oneOf !== undefined ? [] : fieldsOf(inner, `${path}.`))];
  });

/** The kinds of entities with their fields. */
export const entitiesOf = (article: Node): readonly (readonly [type: string, fields: readonly Field[]])[] =>
  (article.properties!['entities']!.items!.oneOf ?? []).map((entity) => [
    String(entity.properties!['type']!.const),
    fieldsOf(entity),
  ]);

/** All values at a path like `entities[].name`. */
const valuesAt = (value: Json | undefined, [name, ...rest]: readonly string[]): readonly Json[] => {
  if (value === undefined || value === null) return [];
  if (name === undefined) return [value];
  const inner = (value as Readonly<Record<string, Json>>)[name.replace('[]', '')];
  if (!name.endsWith('[]') || rest.length === 0) return valuesAt(inner, rest);
  return ((inner ?? []) as readonly Json[]).flatMap((item) => valuesAt(item, rest));
};

const LONGEST = 44;

/** As JSON; what is long is cut. */
const shown = (value: Json): string => {
  const json = JSON.stringify(value);
  return `\`${json.length > LONGEST ? `${json.slice(0, LONGEST)}…` : json}\``.replaceAll('|', '\\|');
};

const isEmpty = (value: Json): boolean => Array.isArray(value) && value.length === 0;

/** Explanations look alike wherever they stand. */
const placesOf = (steps: readonly string[]): readonly (readonly string[])[] => {
  const at = steps.indexOf('explanation');
  return at < 0
    ? [steps]
    : [steps, ['entities[]', 'mentions[]', ...steps.slice(at)], ['rejected[]', ...steps.slice(at)]];
};

/** The fields with the first value that some records have there. */
const withExamples = (fields: readonly Field[], records: readonly Json[]): readonly Field[] =>
  fields.map((field) => {
    const steps = field.path.split('.');
    const found = placesOf(steps).flatMap((at) => records.flatMap((record) => valuesAt(record, at)));
    const value = found.find((one) => !isEmpty(one));
    return value === undefined ? field : { ...field, example: shown(value) };
  });

const tableOf = (fields: readonly Field[]): string =>
  ['| field | example | meaning | if there is none | type |', '| --- | --- | --- | --- | --- |']
    .concat(
      fields.map(
        ({ path, type, without, meaning, example = '' }) =>
          `| \`${path}\` | ${example} | ${meaning} | ${without} | ${type} |`,
      ),
    )
    .join('\n');

export interface RecordSchema {
  readonly $defs: Readonly<Record<string, Node>>;
}

/** The fields of an article, of each kind of entity and of what could not be read, with examples out of such records. */
const exampleFields = (
  { $defs }: RecordSchema,
  records: readonly Json[],
): readonly (readonly [title: string, fields: readonly Field[]])[] => {
  const { article, failure } = $defs as { article: Node; failure: Node };
  const entities = records.flatMap(entitiesIn);
  return [
    ['An article', withExamples(fieldsOf(article), records)],
    ...entitiesOf(article).map(
      ([type, fields]) =>
        [
          type,
          withExamples(
            fields,
            entities.filter((entity) => entity['type'] === type),
          ),
        ] as const,
    ),
    ['An article that could not be read', withExamples(fieldsOf(failure), records)],
  ];
};

type Entity = Readonly<Record<string, Json>>;

const entitiesIn = (record: Json): readonly Entity[] =>
  (record as { readonly entities?: readonly Entity[] }).entities ?? [];

/** All of it as Markdown. */
export const fieldTables = (schema: RecordSchema, records: readonly Json[]): string =>
  exampleFields(schema, records)
    .map(([title, fields], i, { length }) => {
      const level = i === 0 || i === length - 1 ? '##' : '###';
      return `${i === 1 ? '## Its entities\n\n' : ''}${level} ${title}\n\n${tableOf(fields)}`;
    })
    .join('\n\n');
