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
  /** `null`, or left out, where it says nothing. */
  readonly without: string;
  readonly meaning: string;
}

const withoutNull = (node: Node): Node => node.anyOf?.find(({ type }) => type !== 'null') ?? node;

const typeOf = (node: Node): string => {
  const { type, enum: values, items, pattern } = withoutNull(node);
  if ('const' in node) return JSON.stringify(node.const);
  if (values !== undefined) return values.map((value) => `\`${value}\``).join(', ');
  if (items !== undefined) return items.oneOf === undefined ? `list of ${typeOf(items)}` : 'list of entities';
  return pattern === undefined ? (type ?? 'any') : `string \`${pattern.replaceAll('|', '\\|')}\``;
};

/** What is written where there is nothing to say. */
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
    const isToldElsewhere = name === 'explanation' && prefix !== 'focus[].';
    const inner = below(field);
    return [row, ...(isToldElsewhere || inner.oneOf !== undefined ? [] : fieldsOf(inner, `${path}.`))];
  });

/** The kinds of entities with their fields. */
export const entitiesOf = (article: Node): readonly (readonly [type: string, fields: readonly Field[]])[] =>
  (article.properties!['entities']!.items!.oneOf ?? []).map((entity) => [
    String(entity.properties!['type']!.const),
    fieldsOf(entity),
  ]);

const tableOf = (fields: readonly Field[]): string =>
  ['| field | type | if there is none | meaning |', '| --- | --- | --- | --- |']
    .concat(fields.map(({ path, type, without, meaning }) => `| \`${path}\` | ${type} | ${without} | ${meaning} |`))
    .join('\n');

export interface RecordSchema {
  readonly $defs: Readonly<Record<string, Node>>;
}

/** All of it as Markdown. */
export const fieldTables = ({ $defs }: RecordSchema): string => {
  const { article, failure } = $defs as { article: Node; failure: Node };
  const kinds = entitiesOf(article).map(([type, fields]) => `### ${type}\n\n${tableOf(fields)}`);
  return [
    `## An article\n\n${tableOf(fieldsOf(article))}`,
    '## Its entities',
    ...kinds,
    `## An article that could not be read\n\n${tableOf(fieldsOf(failure))}`,
  ].join('\n\n');
};
