import type { EntityType } from '../core/entity.js';
import { EVENT_KINDS, type EventKind } from '../core/entity.js';
import { nearest } from '../core/strings/nearest.js';
import { UserError } from '../core/user-error.js';
import { recogniserOf, recognisers } from '../recognisers.js';
import { strings, type Search } from './attributes.js';
import { createSearch } from './regular-expression.js';
import type { Denial, Meaning, Merge, PhraseRule, RuleFile, TokenRule } from './rule.js';
import { readSteps } from './steps.js';

type Fields = Readonly<Record<string, unknown>>;

/** The kinds by spaCy's labels. */
const kindsByLabel: ReadonlyMap<string, EntityType> = new Map(
  recognisers.flatMap(({ type, ruled }) => (ruled === undefined ? [] : [[ruled.label, type] as const])),
);

const FIELDS: readonly string[] = ['label', 'pattern', 'id', 'kind', 'allow', 'deny', 'merge'];
const ONE_OF: readonly string[] = ['pattern', 'allow', 'deny', 'merge'];

/** Reads patterns as spaCy's EntityRuler writes them, a JSON object a line, and lists of what to allow, deny and merge. */
export const readRuleFile = async (source: string, name: string): Promise<RuleFile> => {
  const rules = {
    phrases: [] as PhraseRule[],
    patterns: [] as TokenRule[],
    denials: [] as Denial[],
    merges: [] as Merge[],
  };
  const search = source.includes('"REGEX"') ? await createSearch() : never;
  let line = 0;
  for (const json of source.replace(/^\ufeff/, '').split('\n')) {
    line++;
    if (json.trim() === '') continue;
    try {
      add(rules, fieldsOf(json), line, search);
    } catch (error) {
      if (error instanceof UserError) throw new UserError(`${name}:${line}: ${error.message}`);
      throw error;
    }
  }
  return { name, ...rules };
};

const never: Search = () => {
  throw new UserError('REGEX must be written "REGEX"');
};

const fieldsOf = (json: string): Fields => {
  const fields = objectOf(json);
  const unknown = Object.keys(fields).find((key) => !FIELDS.includes(key));
  if (unknown !== undefined) throw new UserError(`unknown field ${JSON.stringify(unknown)}${nearest(unknown, FIELDS)}`);
  const given = ONE_OF.filter((key) => key in fields);
  if (given.length !== 1)
    throw new UserError(`a line has one of ${ONE_OF.join(', ')}, not ${given.join(' and ') || 'none'}`);
  return fields;
};

const objectOf = (json: string): Fields => {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    throw new UserError('not valid JSON');
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  throw new UserError('not a JSON object');
};

interface Rules {
  readonly phrases: PhraseRule[];
  readonly patterns: TokenRule[];
  readonly denials: Denial[];
  readonly merges: Merge[];
}

const add = ({ phrases, patterns, denials, merges }: Rules, fields: Fields, line: number, search: Search): void => {
  const { pattern, allow, deny, merge } = fields;
  if (deny !== undefined) {
    const type = fields['label'] === undefined ? null : typeOf(fields);
    for (const text of listOf('deny', deny)) denials.push({ text: onOneLine(text), type, line });
  } else if (merge !== undefined) merges.push(mergeOf(fields, merge));
  else if (allow !== undefined)
    for (const phrase of listOf('allow', allow)) phrases.push({ phrase, ...meaningOf(fields, line, phrase) });
  else if (typeof pattern === 'string') {
    if (pattern.trim() === '') throw new UserError('the pattern is empty');
    phrases.push({ phrase: pattern, ...meaningOf(fields, line, pattern) });
  } else patterns.push({ steps: readSteps(pattern, search), ...meaningOf(fields, line, undefined) });
};

const onOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ');

const listOf = (name: string, value: unknown): readonly string[] =>
  typeof value === 'string' && value.trim() !== '' ? [value] : strings(name, value);

const typeOf = ({ label }: Fields): EntityType => {
  const type = typeof label === 'string' ? kindsByLabel.get(label) : undefined;
  if (type !== undefined) return type;
  const labels = [...kindsByLabel.keys()];
  if (label === undefined) throw new UserError(`no label: one of ${labels.join(', ')}`);
  const near = typeof label === 'string' ? nearest(label, labels) : '';
  throw new UserError(`label ${JSON.stringify(label)} is none of ${labels.join(', ')}${near}`);
};

const meaningOf = (fields: Fields, line: number, phrase: string | undefined): Meaning => {
  const type = typeOf(fields);
  const { id, kind } = fields;
  if (id !== undefined && (typeof id !== 'string' || id.trim() === '')) throw new UserError('id must be a string');
  return { type, id: idOf(type, id, phrase), kind: kindOf(type, kind), line };
};

/** The meaning of an id for its kind. */
const idOf = (type: EntityType, id: string | undefined, phrase: string | undefined): string | undefined => {
  const { ruled } = recogniserOf(type);
  return ruled?.readId === undefined ? id : ruled.readId(id, phrase);
};

const kindOf = (type: EntityType, kind: unknown): EventKind | undefined => {
  if (kind === undefined) return undefined;
  if (type !== 'event') throw new UserError('only an EVENT has a kind');
  const known = EVENT_KINDS.find((each) => each === kind);
  if (known !== undefined) return known;
  throw new UserError(`kind ${JSON.stringify(kind)} is none of ${EVENT_KINDS.join(', ')}`);
};

const mergeOf = (fields: Fields, merge: unknown): Merge => {
  const type = typeOf(fields);
  const names = strings('merge', merge).map(onOneLine);
  if (names.length < 2) throw new UserError('merge needs two names or more');
  const { id } = fields;
  if (id !== undefined && typeof id !== 'string') throw new UserError('id must be a string');
  return { type, names, id: idOf(type, id, names[0]) ?? names[0]! };
};
